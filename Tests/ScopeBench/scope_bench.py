"""Times the reading of business scopes against raw hs_scan and against pyahocorasick.

Usage: scope_bench.py PATH-TO-ScopeBench REGISTRY.csv[.xz]

Every time is processor time of one thread, the best of some passes over all scopes of the register,
with all words that the reader looks for.

- hs_scan is a C loop that counts the matches: a call a scope, and a call a block of 256 KB.
- pyahocorasick is what one would write in Python: the scopes are decoded strings already, and for
  each the longest words that do not overlap are collected (`list(automaton.iter_long(line))`).
  Beside it stands the bare loop over all matches (`for _ in automaton.iter(line)`).
- Reading finds the same words and tells as well which of them stand for their product, and what is
  done with each: the others do a part of its work.
"""

import csv
import lzma
import subprocess
import sys
import tempfile
import time

PASSES = 3


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


def best(work):
    """Seconds of the best pass, and what the pass found."""
    seconds, found = float("inf"), 0
    for _ in range(PASSES):
        start = time.process_time()
        found = work()
        seconds = min(seconds, time.process_time() - start)
    return seconds, found


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
        print("pyahocorasick is not installed for this python3: no comparison with it")
        return
    words = subprocess.run([tool, "words"], check=True, capture_output=True, text=True).stdout
    automaton = ahocorasick.Automaton()
    for word in words.splitlines():
        automaton.add_word(word, word)
    automaton.make_automaton()

    def collect():
        return sum(len(list(automaton.iter_long(line))) for line in lines)

    def count():
        found = 0
        for line in lines:
            for _ in automaton.iter(line):
                found += 1
        return found

    for name, work in [("longest words", collect), ("bare loop", count)]:
        time_taken, found = best(work)
        print(
            f"pyahocorasick, {name}\t{time_taken * 1000:.0f} ms\t{found} words"
            f"\treading is {time_taken / seconds:.1f} times as fast"
        )


main()
