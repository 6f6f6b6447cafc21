#!/usr/bin/env python3
"""Times the import of a company register and the lists made of it: registry.py PROGRAM WORKSPACE REGISTER.csv[.xz]

The import (parse, normalise, identify, read the scopes, index) stands beside `sqlite3 .import` of the same file, which only
stores the cells. Peak memory is measured with the first 100,000 rows and with all. Target lists are timed as whole
processes over the full register: the five with the most candidates. Reading again is timed as the import of one known row
by a workspace with one alias more. How an import grows to ten times the register is what growth.py measures.
"""
import json
import lzma
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

from measure import once

RUNS = 3


def unpack(register, path):
    opened = lzma.open(register) if register.endswith(".xz") else open(register, "rb")
    with opened as source, open(path, "wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)


def head(path, rows, short):
    with open(path, "rb") as source, open(short, "wb") as target:
        for _ in range(rows + 1):
            target.write(source.readline())


def fresh(path):
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)
    return path


def with_alias(workspace, folder):
    """A copy of a workspace in which one product has an alias more."""
    copy = pathlib.Path(folder, "workspace")
    shutil.copytree(workspace, copy)
    for path in sorted(copy.glob("products/*.yaml")):
        text = path.read_text(encoding="utf-8")
        if "aliases: [" in text:
            path.write_text(text.replace("aliases: [", "aliases: [钢结构件, ", 1), encoding="utf-8")
            return str(copy)
    sys.exit("no product of the workspace has aliases")


def main():
    program, workspace, register = sys.argv[1:4]
    with tempfile.TemporaryDirectory(prefix="chainatlas-bench-") as folder:
        full, short = os.path.join(folder, "full.csv"), os.path.join(folder, "short.csv")
        unpack(register, full)
        head(full, 100_000, short)
        database = os.path.join(folder, "companies.sqlite")
        plain = os.path.join(folder, "plain.sqlite")

        def importing(path):
            return [program, "registry", "import", path, "--workspace", workspace, "--registry"]

        small = once(importing(short) + [fresh(database)])
        ours, theirs = [], []
        for _ in range(RUNS):
            ours.append(once(importing(full) + [fresh(database)]))
            theirs.append(once(["sqlite3", fresh(plain), ".mode csv", f".import {full} companies"]))
        (wall, busy, peak) = (statistics.median(run[i] for run in ours) for i in range(3))
        (plain_wall, plain_busy, _) = (statistics.median(run[i] for run in theirs) for i in range(3))
        print(f"import of the register: {wall:.1f} s, {busy:.1f} s of processor")
        print(f"sqlite3 .import of it: {plain_wall:.1f} s, {plain_busy:.1f} s of processor")
        print(f"ratio: {wall / plain_wall:.2f} of wall, {busy / plain_busy:.2f} of processor (wanted: at most 2 of wall)")
        print(f"peak memory: {small[2]:.0f} MiB with 100,000 rows, {peak:.0f} MiB with all (wanted: under 400)")

        found = subprocess.run(
            [program, "targets", workspace, "--for", "all", "--registry", database, "--format", "json"],
            check=True, capture_output=True, text=True,
        )
        lists = json.loads(found.stdout)["lists"]
        for entry in sorted(lists, key=lambda one: (-one["candidates"], one["for"]))[:5]:
            command = [program, "targets", workspace, "--for", entry["for"], "--top", "50", "--registry", database]
            runs = [once(command) for _ in range(5)]
            median = statistics.median(run[0] for run in runs)
            print(f"targets {entry['for']}: {entry['candidates']} candidates, {median * 1000:.0f} ms (wanted: under 500)")

        one = os.path.join(folder, "one.csv")
        head(full, 1, one)
        changed = [program, "registry", "import", one, "--workspace", with_alias(workspace, folder)]
        again = once(changed + ["--registry", database])
        print(f"read again after one new alias: {again[0]:.1f} s (wanted: under 3)")


main()
