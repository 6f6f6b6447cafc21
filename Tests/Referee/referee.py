#!/usr/bin/env python3
"""A second opinion on the numbers of ChainAtlas, which shares no code with the engine.

    referee.py [WS] [--as-of D] [--scenario S] [--split even-handed|product] [--json FILE]
    referee.py WS --compare BALANCE.json       against `chainatlas balance --format json`
    referee.py WS --certificates GAPS.json     against `chainatlas gaps --format json`
    referee.py WS --projects PROJECTS.json     against `chainatlas projects --format json`

It reads Chains/ by itself (YAML and CSV), recomputes the balance of DESIGN.md section 4 at mid values, and says
where a result of the engine differs. Exit status: 0 all agrees, 1 something differs or the data cannot be read.

How it reads DESIGN.md where that leaves a choice (each choice is a line here, so that a difference has a name):
 R1 Of several claims the better grade wins (best of the sources named; none is U), then the newer (`asOf`, else the
    source's date), then the one written first.
 R2 mid, if not given, is the middle of low and high. A utilisation not stated is 1.
 R3 A process takes one total: newest year, then output before capacity, then region before zone.
 R4 The total replaces the operating plants of its zone (or all, without a zone) that came on stream in its year or
    before, or at an unknown time. Later plants, plants elsewhere and plants not yet operating are never inside it.
    So is a plant without a process that makes the total's product.
 R5 A total over several processes is shared among them as the itemised plants inside it are (--split even-handed; with
    nothing itemised, all goes to the process that makes the total's product), or all of it goes to that process
    (--split product). Shared with a process of another main product, it supplies that product.
 R6 A plant without a process supplies its product and demands nothing. A plant without a capacity runs at the geometric
    mean of a quarter of the smallest scale (mid) and the largest typical one (high) of its process, or of all processes
    that make its product; times `firms` of its company. The product is marked `?`. Where no scale is known it adds nothing.
 R7 A slot with substitutes draws first on what is left of the named product once the slots that cannot do otherwise are
    served, then on the surplus of each substitute in order; slots go in order of process id. What nobody has is charged
    to the named product. Demand stands where it is drawn.
 R8 Local conversion is min(demand, supply) / supply. What is of a later year than --as-of does not count, except that
    the scenarios committed and pipeline count plants of their status whenever they are to come on stream.
 R9 A construction whose row (asOf, else its newest source) is more than three years old counts as planned.
 R10 In a certificate an input that may be zero (low = 0) is not needed, and any substitute will do.
 R11 A price with `period: 12-months` goes before one of a year, that before one without period, that before a spot price.
 R12 The money of a project is the sum over its steps: outputs and by-products at price (one that does
    not travel at nothing), inputs at the price of what the
    recipe names, or of what stands in for it where that is dearer (what another step makes cancels at its own price,
    and where that is lower the output fetches the difference less), power, steam, water and waste water at the newest
    factor price that is local, else of Xinjiang, else at the price of the product of that name; wages at the first local
    wage, else the first of Xinjiang, else 80,000; upkeep 3 % and a fifteenth of the investment a year;
    what takes more than the thirty years of a plant is never paid back.
"""
import argparse
import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import yaml

TOLERANCE = 1e-6
GRADES = {"A": 3, "B": 2, "C": 1, "U": 0}
SCALES = {"": 1, "千": 1e3, "万": 1e4, "百万": 1e6, "亿": 1e8, "1000": 1e3, "10000": 1e4, "10k": 1e4}
COUNTED = {"operating": {"operating"},
           "committed": {"operating", "construction"},
           "pipeline": {"operating", "construction", "planned"}}


class DataError(Exception):
    """Something in the workspace that cannot be read."""


class Workspace:
    """Chains/ as plain dictionaries, with figures chosen and units understood."""

    def __init__(self, root, region=None):
        self.root = Path(root)
        self.sources, self.products, self.processes, self.units = {}, {}, {}, {}
        self.thresholds, self.as_of = {}, "9999-12-31"
        regions = [p.parent for p in sorted(self.root.glob("*/region.yaml"))
                   if (p.parent.name == region if region else not self.is_partner(p))]
        if len(regions) != 1:
            raise DataError(f"{root}: {len(regions)} regions, name one with --region")
        self.region = regions[0]
        for path in sorted(self.root.rglob("*.yaml")):
            document = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or {}
            for source in document.get("sources", []):
                self.keep(self.sources, source["id"], source, path)
            for unit in document.get("units", []):
                for name in [unit["id"], *unit.get("symbols", [])]:
                    self.units[str(name)] = unit
            for product in document.get("products", []):
                self.keep(self.products, product["id"], product, path)
            for process in document.get("processes", []):
                self.keep(self.processes, process["id"], process, path)
            if path.parent == self.region:
                self.thresholds.update(document.get("thresholds", {}))
                self.as_of = str(document.get("region", {}).get("asOf", self.as_of))
        self.renamed = {str(old): new for table in (self.products, self.processes)
                        for new, item in table.items() for old in item.get("formerly", [])}

    @staticmethod
    def is_partner(path):
        """A region that says whose partner it is has to be asked for by name."""
        document = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or {}
        return (document.get("region") or {}).get("partnerOf") is not None

    @staticmethod
    def keep(table, key, value, path):
        if key in table:
            raise DataError(f"{path}: id {key} stands twice")
        table[key] = value

    def rows(self, name):
        with (self.region / name).open(encoding="utf-8-sig", newline="") as file:
            return [{k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(file)]

    def known(self, table, key, where):
        key = self.renamed.get(key, key) if key not in table else key
        if key not in table:
            raise DataError(f"{where}: unknown id {key}")
        return key

    def weight(self, source, as_of):
        """What a claim weighs: its grade, then its date."""
        names = source if isinstance(source, list) else [s for s in str(source or "").split(";") if s]
        known = [self.sources[n] for n in names if n in self.sources]
        grade = max((GRADES[s.get("grade", "U")] for s in known), default=0)
        date = str(as_of or "") or max((str(s.get("date", "")) for s in known), default="")
        return grade, date

    def figure(self, value):
        """The mapping that stands: the best of several claims, a plain number as {mid}."""
        if isinstance(value, (int, float)):
            return {"mid": float(value)}
        if isinstance(value, list):
            best = None
            for claim in value:
                claim = self.figure(claim)
                if best is None or self.weigh(claim) > self.weigh(best):
                    best = claim
            return best
        return value

    def weigh(self, figure):
        return self.weight(figure.get("source"), figure.get("asOf"))

    def mid(self, value):
        figure = self.figure(value)
        if "mid" in figure:
            return float(figure["mid"])
        return (float(figure["low"]) + float(figure["high"])) / 2

    @staticmethod
    def amount(text):
        """`120`, `38..40` or `36..38..40` at its mid; None if empty."""
        if not text:
            return None
        parts = [float(p) for p in text.split("..")]
        if len(parts) == 2:
            return (parts[0] + parts[1]) / 2
        return parts[len(parts) // 2]

    def unit(self, text):
        """(unit, scale) of a spelling such as 万t/a, 1000Nm3 or 条线."""
        text = re.sub(r"/[ad]$", "", str(text)).replace(" ", "")
        for scale in sorted(SCALES, key=len, reverse=True):
            if text.startswith(scale) and text[len(scale):] in self.units:
                return self.units[text[len(scale):]], SCALES[scale]
        raise DataError(f"unit not understood: {text}")

    def ratio(self, text, target):
        """How many `target` one `text` is; None if they are of different kinds."""
        (one, scale), (other, target_scale) = self.unit(text), self.unit(target)
        if one["id"] == other["id"]:
            return scale / target_scale
        if one["dimension"] != other["dimension"] or "factor" not in one or "factor" not in other:
            return None
        return scale * one["factor"] / (target_scale * other["factor"])

    def capacity(self, amount, unit, product, process, where):
        """An amount in units of the product; machines only through the process's `equipment`."""
        target = self.products[product]["unit"]
        ratio = self.ratio(unit, target)
        if ratio is not None:
            return amount * ratio
        machine, scale = self.unit(unit)
        for item in (self.processes[process].get("equipment", []) if process else []):
            other, other_scale = self.unit(item["unit"])
            if other["id"] == machine["id"]:
                return amount * scale / other_scale * self.mid(item["output"])
        raise DataError(f"{where}: {unit} does not become {target}")

    def slots(self, process):
        """(product, mid, low, substitutes) of every input."""
        for product, value in (self.processes[process].get("inputs") or {}).items():
            product = self.known(self.products, product, process)
            claims = value if isinstance(value, list) else [value]
            either = []
            for claim in claims:
                for other in (claim.get("or", []) if isinstance(claim, dict) else []):
                    other = self.known(self.products, other, process)
                    if other not in either:
                        either.append(other)
            figure = self.figure(value)
            yield product, self.mid(value), float(figure.get("low", self.mid(value))), either

    def outputs(self, process):
        """(product, per unit of main output), the main output first."""
        item = self.processes[process]
        yield self.known(self.products, item["output"], process), 1.0
        for product, value in (item.get("byproducts") or {}).items():
            yield self.known(self.products, product, process), self.mid(value)


def unknown_size(ws, row, process, product):
    """The geometric mean of the range in which a plant of unknown size runs; None where no scale is known."""
    makers = [process] if process else [p for p in ws.processes if ws.processes[p]["output"] == product]
    least, most = [], []
    for maker in makers:
        scale = ws.processes[maker].get("scale") or {}
        if not scale:
            continue
        target = ws.products[ws.known(ws.products, ws.processes[maker]["output"], maker)]["unit"]
        factor = ws.ratio(scale["unit"], target)
        low = ws.figure(scale["min"]) if "min" in scale else None
        top = ws.figure(scale["typical"]) if "typical" in scale else None
        small = ws.mid(low) if low else float(top.get("low", ws.mid(top)))
        large = float(top.get("high", ws.mid(top))) if top else float(low.get("high", ws.mid(low)))
        least.append(small / 4 * factor)
        most.append(large * factor)
    if not least or min(least) <= 0 or max(most) <= 0 or min(least) > max(most):
        return None
    firms = next((c.get("firms") for c in ws.rows("companies.csv") if c["id"] == row["company"]), "") or 1
    return (min(least) * max(most)) ** 0.5 * int(firms)


def seen(ws, row):
    """The date that a row speaks for: its own, else the newest of its sources, else when it comes."""
    sources = [s for s in row["source"].split(";") if s in ws.sources]
    return row["asOf"] or max((str(ws.sources[s].get("date", "") or "") for s in sources), default="") or row["since"]


def status(ws, row, as_of):
    last = seen(ws, row)
    if row["status"] != "construction" or not last:
        return row["status"]
    full = last + "-12-31"[len(last) - 4:] if len(last) < 10 else last
    year, rest = int(as_of[:4]) - 3, (as_of + "-01-01"[len(as_of) - 4:])[4:]
    return "planned" if full < f"{year}{rest}" else "construction"


def plants(ws, scenario, as_of):
    """Counted facilities, one row an id; `size` None when not stated, `output` after utilisation."""
    best = {}
    for row in ws.rows("facilities.csv"):
        weight = ws.weight(row["source"], row["asOf"])
        if row["id"] not in best or weight > best[row["id"]][0]:
            best[row["id"]] = (weight, row)
    for _, row in best.values():
        row = {**row, "status": status(ws, row, as_of)}
        if row["status"] not in COUNTED[scenario] or (row["status"] == "operating" and row["since"] > as_of):
            continue
        where = f"facilities.csv {row['id']}"
        process = ws.known(ws.processes, row["process"], where) if row["process"] else ""
        product = ws.known(ws.products, row["product"] or ws.processes[process]["output"], where)
        per_unit = dict(ws.outputs(process)) if process else {}
        if process and product not in per_unit:
            raise DataError(f"{where}: {process} does not make {product}")
        amount = ws.amount(row["capacity"])
        size = None
        if amount is not None:
            size = ws.capacity(amount, row["unit"], product, process, where)
            size /= per_unit.get(product, 1.0)
        stated = size is not None
        if not stated:
            size = unknown_size(ws, row, process, product)
        if size is not None:
            size *= ws.amount(row["utilisation"]) if row["utilisation"] else 1.0
        yield {**row, "process": process, "product": product, "size": size, "stated": stated}


def reconcile(ws, scenario, as_of, split):
    """Activity of each process with how it came about, free supply, and what is there with unknown size."""
    activity, notes, loose = defaultdict(float), defaultdict(list), defaultdict(float)
    unknown, present, of_process = set(), set(), defaultdict(list)
    owned = defaultdict(float)                       # (process, company) -> units of plants that no total replaces
    totals = [t for t in ws.rows("totals.csv") if t["year"] <= as_of[:4]]
    for plant in plants(ws, scenario, as_of):
        if not plant["process"]:
            if any(t["product"] == plant["product"] and (not t["zone"] or t["zone"] == plant["zone"])
                   and plant["status"] == "operating" and (not plant["since"] or plant["since"][:4] <= t["year"])
                   for t in totals):
                continue
            loose[plant["product"]] += plant["size"] or 0
            owned[plant["product"], plant["company"]] += plant["size"] or 0
            unknown.update([] if plant["stated"] else [plant["product"]])
            continue
        present.add(plant["process"])
        of_process[plant["process"]].append(plant)

    chosen = {}
    for total in totals:
        total["covers"] = [ws.known(ws.processes, p, f"totals.csv {total['id']}")
                           for p in total["processes"].split(";") if p]
        for process in total["covers"]:
            rank = (total["year"], total["kind"] == "output", not total["zone"])
            if process not in chosen or rank > chosen[process][0]:
                chosen[process] = (rank, total)

    inside = defaultdict(float)                      # (total, process) -> itemised tonnes that it replaces
    for process, items in of_process.items():
        total = chosen[process][1] if process in chosen else None
        for plant in items:
            within = (total is not None and plant["status"] == "operating"
                      and (not total["zone"] or total["zone"] == plant["zone"])
                      and (not plant["since"] or plant["since"][:4] <= total["year"]))
            if within:
                inside[total["id"], process] += (plant["size"] or 0) if plant["stated"] else 0
            else:
                activity[process] += plant["size"] or 0
                owned[process, plant["company"]] += plant["size"] or 0
                unknown.update([] if plant["stated"] else [plant["product"]])
                notes[process].append(f"{plant['id']} {plant['size']}")

    for total in totals:
        mine = [p for p in total["covers"] if chosen[p][1] is total]
        if not mine:
            continue
        where = f"totals.csv {total['id']}"
        product = ws.known(ws.products, total["product"], where)
        amount = ws.capacity(ws.amount(total["amount"]), total["unit"], product, "", where)
        itemised = {p: inside[total["id"], p] for p in mine}
        makers = [p for p in mine if ws.processes[p]["output"] == product] or mine[:1]
        shares = {p: 1.0 if p == makers[0] else 0.0 for p in mine}
        if split == "even-handed" and sum(itemised.values()) > 0:
            shares = {p: itemised[p] / sum(itemised.values()) for p in mine}
        for process in mine:
            present.add(process)
            activity[process] += amount * shares[process]
            notes[process].append(f"{total['id']} {amount * shares[process]:.6g} of {amount:.6g} "
                                  f"(itemised {itemised[process]:.6g})")
    covered = {p for p in chosen if any(chosen[p][1] is t for t in totals)}
    return activity, notes, loose, unknown, present, owned, covered


def balance(ws, scenario, as_of, split):
    activity, notes, loose, unknown, present, owned, covered = reconcile(ws, scenario, as_of, split)
    supply = defaultdict(float)
    for product, amount in loose.items():
        supply[product] += amount
    for process, level in activity.items():
        for product, per_unit in ws.outputs(process):
            supply[product] += level * per_unit
    for process in present:
        if not activity[process]:
            unknown.update(product for product, _ in ws.outputs(process))
    for row in ws.rows("primary-supply.csv"):
        product = ws.known(ws.products, row["product"], f"primary-supply.csv {row['id']}")
        amount = ws.amount(row["amount"])
        if amount is None or row["year"] > as_of[:4]:
            unknown.add(product)
        else:
            supply[product] += ws.capacity(amount, row["unit"], product, "", row["id"])

    demand, flexible = defaultdict(float), []
    for process in sorted(activity):
        for product, per_unit, _, either in ws.slots(process):
            need = activity[process] * per_unit
            if either:
                flexible.append((process, product, need, either))
            else:
                demand[product] += need
    left = defaultdict(float, {p: max(0.0, s - demand[p]) for p, s in supply.items()})
    short = []
    for process, product, need, either in flexible:     # first everyone on the product named
        drawn = min(need, left[product])
        left[product] -= drawn
        demand[product] += drawn
        short.append((process, product, need - drawn, either))
    draws = []
    for process, product, need, either in short:        # then on surpluses of substitutes
        for other in either:
            drawn = min(need, left[other])
            if drawn > 0:
                left[other] -= drawn
                demand[other] += drawn
                need -= drawn
                draws.append(f"{process}: {drawn:.6g} {other} for {product}")
        demand[product] += need
    rows = {}
    for product in ws.products:
        s, d = supply[product], demand[product]
        if not (s or d or product in unknown):
            continue
        rows[product] = {"id": product, "unit": ws.products[product]["unit"], "supply": s, "demand": d, "balance": s - d,
                         "coverage": s / d if d else None, "localConversion": min(s, d) / s if s else None,
                         "supplyNotRecorded": product in unknown}
    return {"schema": "chainatlas.referee/1", "scenario": scenario, "asOf": as_of, "split": split,
            "activities": {p: {"activity": activity[p], "from": notes[p]} for p in sorted(activity) if activity[p]},
            "present": sorted(present), "owned": owned, "covered": covered, "loose": loose, "substitutions": draws, "products": list(rows.values())}


def show(result):
    print(f"{'product':26}{'unit':>9}{'supply':>16}{'demand':>16}{'balance':>16}{'coverage':>10}{'converted':>10}")
    percent = lambda x: "" if x is None else f"{100 * x:.1f} %"
    for row in result["products"]:
        if row["supply"] or row["demand"]:
            print(f"{row['id']:26}{row['unit']:>9}{row['supply']:>16,.1f}{row['demand']:>16,.1f}{row['balance']:>16,.1f}"
                  f"{percent(row['coverage']):>10}{percent(row['localConversion']):>10}"
                  f"{' ?' if row['supplyNotRecorded'] else ''}")
    for line in result["substitutions"]:
        print("substituted:", line)


def same(mine, theirs):
    return abs(mine - theirs) <= TOLERANCE * max(abs(mine), abs(theirs), 1e-9)


def middle(value):
    """A number of a result: plain, {low, mid, high}, or nothing."""
    if isinstance(value, dict):
        value = value.get("mid", value.get("value"))
    return None if value is None else float(value)


def compare(ws, result, path):
    mine = {row["id"]: row for row in result["products"]}
    theirs = {row["id"]: row for row in json.loads(Path(path).read_text())["products"]}
    findings = []
    for product in sorted(set(mine) | set(theirs)):
        row, other = mine.get(product, {}), theirs.get(product, {})
        unit = ws.products.get(product, {}).get("unit")
        ratio = 1.0 if not other.get("unit") or unit is None else ws.ratio(other["unit"], unit)
        for key, factor in (("supply", ratio), ("demand", ratio), ("balance", ratio), ("coverage", 1), ("localConversion", 1)):
            if key in ("coverage", "localConversion") and other.get(key) is None:
                continue
            a, b = row.get(key), middle(other.get(key))
            a, b = 0.0 if a is None else a, 0.0 if b is None else b * factor
            if not same(a, b):
                findings.append(f"{product}: {key} {a:.9g} here, {b:.9g} there ({unit})")
    return findings


def fixed_point(ws, given, units):
    """Everything that `units` can make out of `given`, at any scale."""
    reached, waiting = set(given), set(units)
    while True:
        ready = {u for u in waiting if all(low == 0 or reached & {product, *either}
                                           for product, _, low, either in ws.slots(u))}
        if not ready:
            return reached
        waiting -= ready
        for unit in ready:
            reached.update(product for product, amount in ws.outputs(unit) if amount > 0)


def ids(values):
    """Ids of a list of ids, or of objects that carry one."""
    return [v if isinstance(v, str) else v.get("id") or v.get("product") or v.get("process") for v in values or []]


def whole(proof, shared):
    """A proof with what it shares with others written out."""
    if "given" in proof:
        return proof
    common = shared[proof["scenario"]]
    return {**proof, "given": [p for p in ids(common["given"]) if p != proof["material"]],
            "units": [u for u in ids(common["units"]) if u not in proof["stopped"]],
            "reachable": [p for p in ids(common["reachable"]) if p not in proof["lost"]]}


def check_reach(ws, result, proof, say):
    """`given` closed under `units` lacks `material`; and nothing that runs was left out but one company's own."""
    material, given, units = proof["material"], ids(proof["given"]), ids(proof["units"])
    unknown = [p for p in [material, *given] if p not in ws.products] + [u for u in units if u not in ws.processes]
    if unknown:
        return say(f"unknown ids {', '.join(unknown)}")
    mine = fixed_point(ws, given, units)
    if material in mine:
        say(f"{material} can be made from what is given: not a proof")
    if mine != set(ids(proof["reachable"])):
        say(f"reachable differs: {', '.join(sorted(mine ^ set(ids(proof['reachable']))))}")
    running = set(result["activities"])
    company = proof.get("without")
    if company:
        others = {p for p, c in result["owned"] if c != company and result["owned"][p, c] > 0}
        running = {p for p in running - result["covered"] if p in others or (p, company) not in result["owned"]}
    if running - set(units):
        say(f"the proof leaves out what runs: {', '.join(sorted(running - set(units)))}")
    made = {product for p in result["activities"] for product, _ in ws.outputs(p)}
    bought = set(ws.products) - made - {material}
    if bought - set(given):
        say(f"the proof leaves out what may be bought: {', '.join(sorted(bought - set(given)))}")


def holds(condition, values, activity, holdings):
    """Whether one condition of a certificate holds of its own middle values."""
    test, product = condition["test"], condition.get("product")
    supply, demand = values.get(product, (0.0, 0.0))
    if test == "lacks":
        return supply == 0
    if test == "supplies":
        return supply > 0
    if test == "needs":
        return demand > 0
    if test == "leaves":
        return demand == 0
    if test == "coverage":
        return demand > 0 and supply < condition["below"] * demand
    if test == "conversion":
        return supply > 0 and demand + condition["besides"] < condition["below"] * supply
    if test == "room":
        return supply - demand - condition["besides"] >= condition["from"]
    if test == "load":
        return activity[condition["process"]] < condition["below"] * condition["capacity"]
    if test == "size":
        return activity[condition["process"]] < condition["below"]
    if test == "holding":
        return holdings[condition["company"], product] >= condition["from"]
    raise DataError(f"unknown test {test}")


LIMITS = {"coverage": "coverage", "conversion": "localConversion", "load": "utilisation", "holding": "concentration"}


def check_rows(ws, result, gap, proof, say):
    """The rows add up to this file's own balance, and the conditions hold of them, or of enough draws."""
    values = {sheet["product"]: check_sheet(ws, result, sheet, say) for sheet in [proof["balance"], *proof["feeds"]]}
    activity = {}
    for row in proof["activities"]:
        process, amount = row["process"], middle(row["amount"])
        activity[process] = amount
        own = result["activities"].get(process, {}).get("activity", 0.0)
        if not same(amount, own):
            say(f"{process}: activity stated {amount:.9g}, here {own:.9g}")
        if not same(sum(middle(r) for r in row["rows"]), amount):
            say(f"{process}: rows do not sum to {amount:.9g}")
    holdings = {}
    for row in proof["holdings"]:
        company, product = row["company"], row["product"]
        holdings[company, product] = row["share"]
        makers = [(p, per) for p in ws.processes for q, per in ws.outputs(p) if q == product]
        if any(p in result["covered"] for p, _ in makers):
            continue                                 # a total replaces plants: what is whose is the engine's reading
        mine = sum(result["owned"].get((p, company), 0.0) * per for p, per in makers) + result["owned"].get((product, company), 0.0)
        supply = next((r["supply"] for r in result["products"] if r["id"] == product), 0.0)
        if supply and not same(mine / supply, row["share"]):
            say(f"{company} holds {mine / supply:.6g} of {product} here, stated {row['share']:.6g}")
    for condition in (c for conditions in proof["anyOf"] for c in conditions):
        key = LIMITS.get(condition["test"])
        limit = condition.get("below", condition.get("from"))
        if key and limit != ws.thresholds.get(key, limit):
            say(f"limit of {key} {limit}, the region's is {ws.thresholds[key]}")
        if condition.get("product", gap["product"]) not in values:
            say(f"no balance of {condition['product']}")
    if any(all(holds(c, values, activity, holdings) for c in conditions) for conditions in proof["anyOf"]):
        return
    share = gap.get("holdsInDraws")
    if share is None or share > 0.9:
        say(f"the conditions do not hold at middle values, though they are said to hold in {share} of the draws")


def check_sheet(ws, result, sheet, say):
    """One balance of a certificate: rows against sums, sums against this file's own. Returns supply and demand."""
    product = sheet["product"]
    own = next((row for row in result["products"] if row["id"] == product), {"supply": 0.0, "demand": 0.0})
    ratio = ws.ratio(sheet["unit"], ws.products[product]["unit"])
    sums = []
    for side in ("supply", "demand"):
        total = sum(middle(row["amount"]) or 0.0 for row in sheet[side + "Rows"])
        stated = middle(sheet[side]) or 0.0
        if not same(total, stated):
            say(f"{product}: rows of {side} sum to {total:.9g}, stated {stated:.9g}")
        if not same(stated * ratio, own[side]):
            say(f"{product}: {side} stated {stated * ratio:.9g}, here {own[side]:.9g}")
        sums.append(stated)
    return sums


def certificates(ws, results, path):
    findings, counts = [], defaultdict(int)
    document = json.loads(Path(path).read_text())
    shared = {item["scenario"]: item for item in document.get("reach", [])}
    for gap in document["gaps"]:
        proof = gap.get("certificate") or {}
        say = lambda text: findings.append(f"{gap.get('id', '?')}: {text}")
        if not {"scenario", "anyOf", "balance", "feeds", "activities", "holdings"} <= proof.keys():
            say(f"no certificate (has {sorted(proof)})")
            continue
        result = results(proof["scenario"])
        check_rows(ws, result, gap, proof, say)
        counts["rows"] += 1
        if gap["kind"] in ("missing", "dependent") and "material" not in proof:
            say("no proof that nothing here can make it")
        if "material" in proof:
            check_reach(ws, result, whole(proof, shared), say)
            counts["reachability"] += 1
        if gap["when"] == "closing" and gap["size"]:
            say("is being built already, and yet has a size")
    print("certificates:", ", ".join(f"{n} {k}" for k, n in counts.items()) or "none", file=sys.stderr)
    return findings


PERIODS = {"12-months": 0, "year": 1, None: 2, "spot": 3}
UTILITIES = [("electricity", "power", "electricity", 0.001), ("steam", "steam", "steam", 1),
             ("water", "water", "fresh-water", 1), ("wastewater", "effluent", "wastewater", 1)]


def price(ws, product):
    """CNY a unit at the middle; None without a price."""
    value = ws.products[product].get("price")
    if value is None:
        return None
    if isinstance(value, list):
        rank = lambda claim: PERIODS[claim.get("period") if isinstance(claim, dict) else None]
        best = min(rank(claim) for claim in value)
        value = [claim for claim in value if rank(claim) == best]
    return ws.mid(value)


def factor_prices(ws):
    """The wage, and CNY for one unit of each resource that is paid for."""
    rows = ws.rows("factor-prices.csv") if (ws.region / "factor-prices.csv").exists() else []
    wage, prices = 80000.0, {}
    for scope in ("xinjiang", "local"):
        found = [row for row in rows if row["factor"] == "wage" and row["scope"] == scope]
        if found:
            wage = ws.amount(found[0]["amount"])
    for resource, factor, product, units in UTILITIES:
        for scope in ("local", "xinjiang"):
            found = [row for row in rows if row["factor"] == factor and row["scope"] == scope]
            if found:
                row = max(found, key=lambda r: (r["year"], -rows.index(r)))
                money, good = row["unit"].split("/", 1)
                unit, scale = ws.unit(good)
                prices[resource] = (ws.amount(row["amount"]) * ws.unit(money)[1] * units
                                    / (scale * unit["factor"]))
                break
        else:
            item = ws.products.get(product)
            if item and price(ws, product) is not None:
                unit, scale = ws.unit(item["unit"])
                prices[resource] = price(ws, product) * units / (scale * unit["factor"])
    return wage, prices


def utilities(ws, process, prices):
    """CNY of power, steam, water, waste water and heat for one unit of main output. Stated energy that power and steam do
    not make up is paid for as steam, unless a fuel is among the inputs."""
    resources = ws.processes[process].get("resources") or {}
    paid = sum(ws.mid(resources[name]) * cost for name, cost in prices.items() if name in resources)
    burns = any(ws.products[product].get("fuel") for product, _, _, _ in ws.slots(process))
    if "energy" in resources and "steam" in prices and not burns:
        heat = ws.mid(resources["energy"]) - sum(
            ws.mid(resources[name]) * factor
            for name, factor in (("electricity", 0.1229e-3), ("steam", 0.1286)) if name in resources)
        paid += max(0.0, heat) / 0.1286 * prices["steam"]
    return paid


def check_project(ws, project, wage, prices, say):
    steps = {step["process"]: step["size"] for step in project["steps"]}
    made = {ws.processes[process]["output"] for process in steps}
    net, paid, wages, capex = defaultdict(float), 0.0, 0.0, 0.0
    taken = {ws.known(ws.products, i["product"], "inputs") for i in project["inputs"]}
    lost = 0.0
    for process, size in steps.items():
        for product, per_unit in ws.outputs(process):
            net[product] += size * per_unit
        sides = {p for other in steps for p, _ in list(ws.outputs(other))[1:]}
        for product, per_unit, _, either in ws.slots(process):
            inside = next((p for p in [product, *either] if p in made), None)
            if inside is None and product not in taken:
                inside = next((p for p in [product, *either] if p in sides), None)
            net[inside or product] -= size * per_unit
            if inside in made and inside != product and price(ws, inside) is not None:
                lost += size * per_unit * max(0, (price(ws, product) or 0) - price(ws, inside))
            for use in project["inputs"] if inside is None else []:
                if use["process"] == process and use["source"] == "surplus" and use["product"] in either:
                    if (price(ws, use["product"]) or 0) > (price(ws, product) or 0):
                        net[use["product"]] -= use["amount"]
                        net[product] += use["amount"]
        resources = ws.processes[process].get("resources") or {}
        paid += size * utilities(ws, process, prices)
        if "labour" in resources:
            wages += size * ws.mid(resources["labour"]) * wage
        if ws.processes[process].get("capex") is not None:
            capex += size * ws.mid(ws.processes[process]["capex"])
    money = {p: amount * (price(ws, p) or 0) for p, amount in net.items()}
    for p in money:  # a by-product that does not travel fetches nothing, and may cost
        if net[p] > 0 and p != project["product"] and ws.products[p].get("tradable") is False:
            money[p] = min(0, money[p])
    output = sum(money[p] for p in money if net[p] > 0) - lost
    added = sum(money.values()) - lost - paid
    profit = added - wages - 0.03 * capex - capex / 15
    earned = added - wages - 0.03 * capex
    for name, mine, theirs in [
            ("output", output, project["output"]["mid"]), ("valueAdded", added, project["valueAdded"]["mid"]),
            ("wages", wages, project["wages"]["mid"]), ("capex", capex, project["capex"]["mid"]),
            ("profit", profit, project["profit"]["mid"]),
            ("payback", capex / earned if 30 * earned >= capex else None, project["payback"]["mid"])]:
        if (mine is None) != (theirs is None) or (
                mine is not None and abs(mine - theirs) > 1e-6 * max(abs(mine), abs(output), 1)):
            say(f"{name} is {theirs}, summed over the steps {mine}")
    total = sum(c["points"] for c in project["contributions"])
    if abs(total - project["score"]) > 1e-6:
        say(f"the contributions add up to {total}, the score is {project['score']}")
    if project["rank"] is not None and project["rank"] <= 10 and (project["doubts"] or project["marginal"]):
        say("in doubt or at break-even, and among the first ten")
    for gate in project["gates"]:
        if gate["effect"] == "build" and gate["outcome"] == "unmet" and project["rank"] is not None:
            say(f"listed against {gate['id']}")


def projects(ws, path):
    findings = []
    wage, prices = factor_prices(ws)
    document = json.loads(Path(path).read_text())
    for project in document["projects"]:
        check_project(ws, project, wage, prices, lambda text: findings.append(f"{project['id']}: {text}"))
    for name in ("agro", "lead", "support"):
        ranks = [p["rank"] for p in document["projects"] if p["list"] == name]
        if ranks != sorted(set(ranks)):
            findings.append(f"{name}: ranks {ranks}")
    print(f"projects: {len(document['projects'])} checked", file=sys.stderr)
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("workspace", nargs="?", default="Chains")
    parser.add_argument("--region")
    parser.add_argument("--as-of")
    parser.add_argument("--scenario", choices=COUNTED, default="operating")
    parser.add_argument("--split", choices=["even-handed", "product"], default="even-handed")
    parser.add_argument("--json", metavar="FILE", help="write the balance as JSON")
    parser.add_argument("--compare", metavar="FILE")
    parser.add_argument("--certificates", metavar="FILE")
    parser.add_argument("--projects", metavar="FILE")
    options = parser.parse_args()
    try:
        ws = Workspace(options.workspace, options.region)
        result = balance(ws, options.scenario, options.as_of or ws.as_of, options.split)
    except (DataError, OSError, yaml.YAMLError, ValueError, KeyError) as error:
        print(f"referee: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    show(result)
    if options.json:
        shown = {k: v for k, v in result.items() if k not in ("owned", "covered", "loose")}
        Path(options.json).write_text(json.dumps(shown, ensure_ascii=False, indent=1) + "\n")
    findings = compare(ws, result, options.compare) if options.compare else []
    findings += certificates(
            ws, lambda scenario: balance(ws, scenario, options.as_of or ws.as_of, options.split), options.certificates) if options.certificates else []
    findings += projects(ws, options.projects) if options.projects else []
    for line in findings:
        print("differs:", line, file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
