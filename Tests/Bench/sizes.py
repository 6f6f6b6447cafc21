#!/usr/bin/env python3
"""Time and peak memory of `gaps --no-flips` and of maps on generated workspaces far larger than a region's: sizes.py PROGRAM

A chain of 10,000 processes one after the other, 3,000 products from one feed, 200,000 claims for one plant; and the map of a
chain of 2,000 products beside `dot` on the same text. Each case also at half its size, to see how it grows.
"""
import os
import random
import sys
import tempfile

from measure import once

UNITS = "units:\n  - {id: t, zh: 吨, en: t, dimension: mass, factor: 1}\n"
REGION = """region: {zh: 造县, en: County, asOf: 2026-01}
zones: [{id: park, zh: 园区, en: Park, owner: 县, area: 1}]
"""
COMPANIES = "id,name,en,scope\nmaker,造一公司,Maker One,local\n"
FACILITIES = "id,company,zone,process,product,capacity,unit,status,asOf,source\n"


def product(name, role):
    return f"  - {{id: {name}, zh: 物{name}, en: Product {name}, unit: t, role: {role}, price: 1000, tradable: true}}"


def process(name, output, inputs):
    feeds = ", ".join(f"{feed}: {amount}" for feed, amount in inputs)
    return (f"  - id: {name}\n    zh: 工{name}\n    en: Step {name}\n    stage: only\n    output: {output}\n"
            f"    inputs: {{{feeds}}}\n    losses: {{zh: 损耗, en: Losses}}\n"
            f"    scale: {{unit: t/a, min: 100, typical: {{low: 200, high: 2000}}}}")


def write(folder, products, processes, facilities, supply):
    files = {
        "units.yaml": UNITS,
        "sources.yaml": "sources:\n" + "".join(
            f"  - {{id: S{n}, title: 年报{n}, publisher: 局, date: 20{10 + n % 16}, grade: {'ABC'[n % 3]}}}\n" for n in range(48)),
        "products.yaml": "products:\n" + "\n".join(products) + "\n",
        "chain/chain.yaml": "chain: {zh: 链, en: Chain, stages: [{id: only, zh: 段, en: Stage}]}\n",
        "chain/processes.yaml": "processes:\n" + "\n".join(processes) + "\n",
        "county/region.yaml": REGION,
        "county/companies.csv": COMPANIES,
        "county/facilities.csv": FACILITIES + "".join(row + "\n" for row in facilities),
        "county/primary-supply.csv": "id,product,amount,unit,source\n" + "".join(row + "\n" for row in supply),
    }
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
            file.write(text)


def row(plant, step, made, capacity, source):
    return f"{plant},maker,park,{step},{made},{capacity},t/a,operating,2024-05,{source}"


def chain(folder, count):
    """A chain of processes one after the other; every third runs."""
    products = [product("p0", "raw")] + [product(f"p{n}", "intermediate") for n in range(1, count)] + [
        product(f"p{count}", "end")]
    steps = [process(f"u{n}", f"p{n}", [(f"p{n - 1}", 1.1)]) for n in range(1, count + 1)]
    plants = [row(f"f{n}", f"u{n}", f"p{n}", 500 + n % 700, "S1") for n in range(1, count + 1, 3)]
    write(folder, products, steps, plants, ["raw,p0,100000,t/a,S0"])


def fan(folder, count):
    """Products that are all made from one feed, of which there is a surplus."""
    products = [product("feed", "raw")] + [product("mid", "intermediate")] + [
        product(f"p{n}", "intermediate" if n % 2 else "end") for n in range(count)]
    steps = [process("make", "mid", [("feed", 1.2)])] + [
        process(f"u{n}", f"p{n}", [("mid", 1.1)]) for n in range(count)]
    write(folder, products, steps, [row("f", "make", "mid", 500000, "S1")], ["raw,feed,1000000,t/a,S0"])


def claims(folder, count):
    """One plant of which as many sources say something."""
    products = [product("feed", "raw"), product("made", "end")]
    steps = [process("make", "made", [("feed", 1.2)])]
    plants = [row("f", "make", "made", 1000 + n % 977, f"S{n % 48}") for n in range(count)]
    write(folder, products, steps, plants, ["raw,feed,1000000,t/a,S0"])


def layers(folder, count):
    """A chain of some twenty layers whose products are made of up to three of the layer before."""
    dice, wide = random.Random(7), max(1, count // 20)
    names = [f"p{n}" for n in range(count)]
    products = [product(name, "raw" if n < wide else "intermediate") for n, name in enumerate(names)]
    steps = []
    for n in range(wide, count):
        layer = n // wide - 1
        before = range(layer * wide, (layer + 1) * wide)
        feeds = dice.sample(before, min(len(before), dice.choice([1, 2, 2, 3])))
        steps.append(process(f"u{n}", names[n], [(names[feed], round(1.2 / len(feeds), 2)) for feed in feeds]))
    plants = [row(f"f{n}", f"u{n}", names[n], 500, "S1") for n in range(wide, count, 4)]
    write(folder, products, steps, plants, ["raw,p0,100000,t/a,S0"])


def main():
    program = sys.argv[1]
    print(f"{'gaps --no-flips':<38}{'s':>8}{'busy s':>9}{'peak MB':>9}")
    for make, count, what in ((chain, 10_000, "processes in a chain"), (fan, 3_000, "products of one feed"),
                              (claims, 200_000, "claims for one plant")):
        for size in (count // 2, count):
            with tempfile.TemporaryDirectory() as folder:
                make(folder, size)
                seconds, processor, peak = once([program, "gaps", folder, "--no-flips", "--format", "json", "-o", folder + "/out"])
            print(f"{size:>8,} {what:<29}{seconds:>8.2f}{processor:>9.2f}{peak:>9.0f}", flush=True)
    print("wanted: at most 10 s and 1,000 MB\n")
    print(f"{'busy seconds, map of a chain':<30}{'gaps':>8}{'map':>8}{'peak MB':>9}{'dot':>8}{'ratio':>7}")
    for size in (500, 1_000, 2_000):
        with tempfile.TemporaryDirectory() as folder:
            layers(folder, size)
            # What a map is marked with is found before it is drawn.
            before = once([program, "gaps", folder, "--draws", "0", "--no-flips", "-o", folder + "/gaps"])[1]
            command = [program, "map", folder, "--chain", "chain", "--format"]
            once([*command, "dot", "-o", folder + "/map.dot"])
            _, busy, peak = once([*command, "svg", "-o", folder + "/map.svg"])
            alone = once(["dot", "-Tsvg", "-o", os.devnull, folder + "/map.dot"])[1]
        print(f"{size:>8,} products{'':<13}{before:>8.2f}{busy:>8.2f}{peak:>9.0f}{alone:>8.2f}"
              f"{(busy - before) / alone:>7.2f}", flush=True)
    print("wanted: at most 2 (the map without the gaps, by dot)")


if __name__ == "__main__":
    main()
