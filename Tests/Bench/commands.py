#!/usr/bin/env python3
"""Times whole processes, with the start-up of `dot -V` as the unit: commands.py PROGRAM WORKSPACE

The median of several runs each, in turn, so that a change of the machine's speed falls on all of them. Peak memory is the
operating system's own account of the finished process.
"""
import statistics
import sys

from measure import once

RUNS = 11


def main():
    program, workspace = sys.argv[1:3]
    commands = {
        "dot -V (the unit)": ["dot", "-V"],
        "check": [program, "check", workspace],
        "gaps, no draws": [program, "gaps", workspace, "--draws", "0"],
        "gaps, 1,000 draws": [program, "gaps", workspace, "--draws", "1000"],
        "projects, 1,000 draws": [program, "projects", workspace, "--draws", "1000"],
        "worth of everything": [program, "worth", workspace, "--all"],
        "plan at 10 billion": [program, "plan", workspace, "--budget", "100亿"],
    }
    seconds = {name: [] for name in commands}
    memory = {name: 0.0 for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            time_taken, _, peak = once(command)
            seconds[name].append(time_taken)
            memory[name] = max(memory[name], peak)
    median = {name: statistics.median(times) for name, times in seconds.items()}
    unit = median["dot -V (the unit)"]
    print(f"{'whole process':22} {'median ms':>9} {'units':>7} {'peak MiB':>9}")
    for name in commands:
        print(f"{name:22} {median[name] * 1000:9.1f} {median[name] / unit:7.1f} {memory[name]:9.1f}")
    added = (median["gaps, 1,000 draws"] - median["gaps, no draws"]) / unit
    print(f"gaps without draws: {median['gaps, no draws'] / unit:.1f} units (wanted: at most 60)")
    print(f"projects: {median['projects, 1,000 draws']:.2f} s (wanted: at most 3 s on two cores)")
    print(f"1,000 draws add {added:.1f} units (wanted: at most 20)")


main()
