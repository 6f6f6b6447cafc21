"""One run of a command, as the operating system accounts for it."""
import os
import subprocess
import sys
import time


def once(command):
    """Wall seconds, processor seconds and peak memory in MiB of one run; a failed run ends the bench."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
