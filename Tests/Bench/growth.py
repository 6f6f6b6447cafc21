#!/usr/bin/env python3
"""How an import grows with its register: growth.py PROGRAM WORKSPACE REGISTER.csv[.xz] TIMES [TIMES ...]

For each number of times the register is fed through a pipe (`-`) that many times over, each copy with codes and names
of its own: the characters 9 to 17 of a code are moved along the alphabet of GB 32100 and the check character is
made anew, and a name gets a character in front. Printed are seconds and microseconds a row from the first row on
(the seconds that a pipe waits for its writer stand apart), the peak of memory, the size of the file, and the seconds of
the longest target list, warm.
"""
import json
import lzma
import os
import re
import subprocess
import sys
import tempfile
import time

import numpy

from measure import once

ALPHABET = b"0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = numpy.array([pow(3, place, 31) for place in range(17)])


def parts(register):
    """The heading, and of each line what stands before its code, the code and what follows; continued lines have none."""
    row = re.compile(rb"^([^\",\n]+,)([0-9A-HJ-NPQRTUWXY]{18})(,[^\n]*\n)$")
    before, codes, after = [], [], []
    with lzma.open(register) if register.endswith(".xz") else open(register, "rb") as source:
        heading = source.readline()
        for line in source:
            found = row.match(line)
            before.append(found.group(1) if found else b"")
            codes.append(found.group(2) if found else b"")
            after.append(found.group(3) if found else line)
    return heading, before, codes, after


def moved(codes, copy):
    """The codes of a copy, with check characters."""
    value = numpy.full(256, 0, dtype=numpy.int64)
    for number, character in enumerate(ALPHABET):
        value[character] = number
    held = [code for code in codes if code]
    values = value[numpy.frombuffer(b"".join(held), dtype=numpy.uint8).reshape(-1, 18)][:, :17]
    values[:, 8:] = (values[:, 8:] + copy) % 31
    # The place that moves least tells more copies than the alphabet has characters apart.
    values[:, 16] = (values[:, 16] + copy // 31) % 31
    check = (31 - values @ WEIGHTS % 31) % 31
    text = numpy.frombuffer(ALPHABET, dtype=numpy.uint8)[numpy.column_stack([values, check])].tobytes()
    places = iter(range(0, len(text), 18))
    return [text[(place := next(places)) : place + 18] if code else b"" for code in codes]


def feed(register, times, output):
    heading, before, codes, after = parts(register)
    output.write(heading)
    for copy in range(times):
        mark = chr(0x4E00 + copy).encode() if copy else b""
        lines = [
            mark + name + code + rest if code else rest
            for name, code, rest in zip(before, moved(codes, copy) if copy else codes, after)
        ]
        for start in range(0, len(lines), 100_000):
            output.write(b"".join(lines[start : start + 100_000]))


def targets(program, workspace, database):
    """Seconds of the list with the most candidates, warm."""
    found = subprocess.run(
        [program, "targets", workspace, "--for", "all", "--registry", database, "--format", "json"],
        check=True, capture_output=True, text=True,
    )
    longest = max(json.loads(found.stdout)["lists"], key=lambda one: (one["candidates"], one["for"]))
    command = [program, "targets", workspace, "--for", longest["for"], "--top", "50", "--registry", database]
    return longest["candidates"], min(once(command)[0] for _ in range(3))


def main():
    program, workspace, register = sys.argv[1:4]
    if workspace == "--feed":
        feed(register, int(sys.argv[4]), sys.stdout.buffer)
        return
    for times in map(int, sys.argv[4:]):
        with tempfile.TemporaryDirectory(prefix="chainatlas-growth-") as folder:
            database = os.path.join(folder, "companies.sqlite")
            start = time.perf_counter()
            writer = subprocess.Popen(
                [sys.executable, __file__, program, "--feed", register, str(times)], stdout=subprocess.PIPE
            )
            reader = subprocess.Popen(
                [program, "registry", "import", "-", "--workspace", workspace, "--registry", database]
                + ["--format", "json"],
                stdin=writer.stdout, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )
            writer.stdout.close()
            account = json.loads(reader.stdout.read())
            _, status, usage = os.wait4(reader.pid, 0)
            if status or writer.wait():
                sys.exit(f"the import of {times} registers failed")
            wall = time.perf_counter() - start
            rows, seconds = account["read"], account["seconds"]
            print(
                f"{rows} rows, {account['accepted']} companies: {seconds:.1f} s ({wall - seconds:.1f} s before, for "
                f"the pipe), {seconds / rows * 1e6:.2f} us a row, {usage.ru_utime + usage.ru_stime:.1f} s of "
                f"processor, {usage.ru_maxrss / 1024:.0f} MiB, file of {os.path.getsize(database) / 2**20:.0f} MiB",
                flush=True,
            )
            candidates, warm = targets(program, workspace, database)
            print(f"  longest target list: {candidates} candidates, {warm:.2f} s warm", flush=True)


main()
