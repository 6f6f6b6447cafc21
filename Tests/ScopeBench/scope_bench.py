"""Times the reading of business scopes against raw hs_scan and against pyahocorasick.

Usage: scope_bench.py PATH-TO-ScopeBench REGISTRY.csv[.xz]

Every time is processor time of one thread. pyahocorasick only looks the words up; the reading
also tells what is done with each product.
"""

import csv
import lzma
import subprocess
import sys
import tempfile
import time


def scopes(path):
    opened = lzma.open(path, "rt", encoding="utf-8", newline="") if path.endswith(".xz") else open(
        path, encoding="utf-8", newline=""
    )
    with opened as file:
        rows = csv.reader(file)
        column = next(rows).index("经营范围")
        for row in rows:
            if len(row) > column:
                yield row[column].replace("\r", " ").replace("\n", " ")


def main():
    tool, registry = sys.argv[1:3]
    lines = list(scopes(registry))
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        table = subprocess.run(
            [tool, "speed", file.name], check=True, capture_output=True, text=True
        ).stdout
    print(table, end="")
    reading = next(line for line in table.splitlines() if line.startswith("reading\t"))
    seconds = float(reading.split("\t")[1].split(" ")[0]) / 1000

    try:
        import ahocorasick
    except ImportError:
        print("pyahocorasick is not installed: pip install pyahocorasick")
        return
    words = subprocess.run([tool, "words"], check=True, capture_output=True, text=True).stdout
    automaton = ahocorasick.Automaton()
    for word in words.splitlines():
        automaton.add_word(word, word)
    automaton.make_automaton()
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        found = 0
        for line in lines:
            for _ in automaton.iter(line):
                found += 1
        best = min(best, time.process_time() - start)
    print(f"pyahocorasick\t{best * 1000:.0f} ms\t{found} words found")
    print(f"reading is {best / seconds:.1f} times as fast as pyahocorasick")


main()
