#!/usr/bin/env python3
"""Times whole processes, with the start-up of `dot -V` as the unit: commands.py PROGRAM WORKSPACE

The median of several runs each, in turn, so that a change of the machine's speed falls on all of them. Peak memory is the
operating system's own account of the finished process.
"""
import os
import statistics
import subprocess
import sys
import time

RUNS = 11


def once(command):
    """Wall seconds and peak memory in MiB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main():
    program, workspace = sys.argv[1:3]
    commands = {
        "dot -V (the unit)": ["dot", "-V"],
        "check": [program, "check", workspace],
        "gaps, no draws": [program, "gaps", workspace, "--draws", "0"],
        "gaps, 1,000 draws": [program, "gaps", workspace, "--draws", "1000"],
    }
    seconds = {name: [] for name in commands}
    memory = {name: 0.0 for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            time_taken, peak = once(command)
            seconds[name].append(time_taken)
            memory[name] = max(memory[name], peak)
    median = {name: statistics.median(times) for name, times in seconds.items()}
    unit = median["dot -V (the unit)"]
    print(f"{'whole process':22} {'median ms':>9} {'units':>7} {'peak MiB':>9}")
    for name in commands:
        print(f"{name:22} {median[name] * 1000:9.1f} {median[name] / unit:7.1f} {memory[name]:9.1f}")
    added = (median["gaps, 1,000 draws"] - median["gaps, no draws"]) / unit
    print(f"gaps without draws: {median['gaps, no draws'] / unit:.1f} units (wanted: at most 60)")
    print(f"1,000 draws add {added:.1f} units (wanted: at most 20)")


main()
