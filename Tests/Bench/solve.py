"""`chainatlas solve` beside the `cbc` program on the program it exports.

Usage: solve.py PROGRAM FOLDER. Whole processes, the better of three; the exported program is solved
with zero gaps, and both objectives must agree.
"""
import json
import pathlib
import re
import resource
import subprocess
import sys
import tempfile


def timed(command):
    """The least processor seconds of three runs, and what the last one printed."""
    best = None
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = spent if best is None else min(best, spent)
    return best, text


def main(program, folder):
    print("net, chainatlas s, cbc s, ratio, objective")
    for net in sorted(pathlib.Path(folder).glob("sc_*.in")):
        with tempfile.TemporaryDirectory() as scratch:
            mps = str(pathlib.Path(scratch) / "net.mps")
            solve = [program, "solve", str(net), "--format", "json"]
            subprocess.run(solve + ["--export", mps], check=True, capture_output=True)
            ours, text = timed(solve)
            found = json.loads(text)["solutions"][0]["objective"]
            theirs, text = timed(
                ["cbc", mps, "-ratioGap", "0", "-allowableGap", "0", "-solve", "-quit"]
            )
            value = float(re.search(r"Objective value:\s+(\S+)", text).group(1))
            if abs(found - value) > 1e-6 * abs(value):
                sys.exit(f"{net.name}: {found} here, {value} by cbc")
            print(f"{net.stem}, {ours:.2f}, {theirs:.2f}, {ours / theirs:.2f}, {found}")


main(*sys.argv[1:])
