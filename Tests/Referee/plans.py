#!/usr/bin/env python3
"""A second opinion on plans, which shares no code with the engine.

    plans.py WS PLAN.json                against `chainatlas plan --format json`
    plans.py --mps FILE.mps OBJECTIVE    GLPK and, where it is installed, HiGHS on an exported program

From Chains/ and the steps that a portfolio names it recomputes what every product comes to, investment, money, jobs,
energy and water, and holds them against the limits: the budget, what is left of each feed, what is lacking, each
step's smallest scale (an extension of what runs has none). Exit status: 0 all agrees, 1 something differs.

How it reads DESIGN.md section 5 where that leaves a choice:
 P1 Value added is what is sold at price less freight, and what replaces purchases at price plus freight, less what is
    taken from the surplus at price less freight, less what is bought at price plus freight, less auxiliaries, power,
    steam, water and waste water. Freight is the first local row of factor-prices.csv, for a tonne.
 P2 A product that others may stand in for is weighed together with them; what is charged for a cheaper substitute is
    not stated in the result, so that money is compared to within that difference.
 P3 Freight is a millionth of the price at least, so that nothing is bought only to be sold.
"""
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from referee import Workspace, balance, factor_prices, price, utilities  # noqa: E402

TOLERANCE = 1e-6


def freight(ws):
    """CNY for a tonne, to or from the markets."""
    for row in ws.rows("factor-prices.csv") if (ws.region / "factor-prices.csv").exists() else []:
        if row["factor"] == "freight" and row["scope"] == "local":
            return ws.amount(row["amount"])
    return 0.0


def tonnes(ws, product):
    """Tonnes in one counted unit; 0 where nothing says."""
    item = ws.products[product]
    unit, scale = ws.unit(item["unit"])
    if unit["dimension"] == "mass":
        return scale * unit["factor"]
    return ws.mid(item["massPerUnit"]) if item.get("massPerUnit") is not None else 0.0


def role(ws, product):
    return ws.products[product]["role"]


def energy(ws, process):
    """tce for one unit of main output: as stated, else from power and steam (GB/T 2589-2020)."""
    resources = ws.processes[process].get("resources") or {}
    if "energy" in resources:
        return ws.mid(resources["energy"])
    return sum(ws.mid(resources[name]) * factor
               for name, factor in (("electricity", 0.1229e-3), ("steam", 0.1286)) if name in resources)


def need(ws, process, resource):
    resources = ws.processes[process].get("resources") or {}
    return ws.mid(resources[resource]) if resource in resources else 0.0


def check(ws, plan, today, say):
    wage, prices = factor_prices(ws)
    ship = freight(ws)
    net, minor, capex, wages, jobs = defaultdict(float), 0.0, 0.0, 0.0, 0.0
    coal = water = 0.0
    pool = {}
    for project in plan["projects"]:
        runs = {step["process"]: step["run"] for step in project["steps"]}
        load = project["run"] / project["size"] if project["size"] else 1
        made = {ws.processes[process]["output"] for process in runs}
        sides = {p for process in runs for p, _ in list(ws.outputs(process))[1:]}
        taken = set(project["inputs"])
        for step in project["steps"]:
            process, run = step["process"], step["run"]
            size = run / load
            for product, amount in ws.outputs(process):
                net[product] += run * amount
            for product, amount, _, either in ws.slots(process):
                inside = next((p for p in [product, *either] if p in made), None)
                if inside is None and product not in taken:
                    inside = next((p for p in [product, *either] if p in sides), None)
                if inside is None and role(ws, product) in ("auxiliary", "utility"):
                    minor += run * amount * (price(ws, product) or 0)
                    continue
                for other in either if inside is None else []:
                    pool.setdefault(product, set()).add(other)
                net[inside or product] -= run * amount
            minor += run * utilities(ws, process, prices)
            coal += run * energy(ws, process)
            water += run * need(ws, process, "water")
            jobs += size * need(ws, process, "labour")
            wages += size * need(ws, process, "labour") * wage
            if ws.processes[process].get("capex") is not None:
                capex += size * ws.mid(ws.processes[process]["capex"])
            minimum = ((ws.processes[process].get("scale") or {}).get("min"))
            here = all(item["here"] for item in project["steps"])
            if minimum is not None and not here and not step["side"]:
                least = ws.mid(minimum) * ws.ratio(ws.processes[process]["scale"]["unit"],
                                                   ws.products[ws.processes[process]["output"]]["unit"])
                if size < least * (1 - TOLERANCE):
                    say(f"{process} of {size} is below its smallest scale {least}")
    flows = {flow["product"]: flow for flow in plan["flows"]}
    added, slack = -minor, 0.0
    parents = {}

    def root(product):
        while parents.get(product, product) != product:
            product = parents[product]
        return product

    for product, others in pool.items():
        for other in others:
            parents[root(other)] = root(product)
    sums = defaultdict(lambda: [0.0, 0.0])
    for product in set(net) | set(flows):
        flow = flows.get(product, {})
        rest = (net[product] + flow.get("taken", 0) + flow.get("bought", 0) - flow.get("served", 0)
                - flow.get("sold", 0) - flow.get("dropped", 0))
        scale = abs(net[product]) + sum(abs(flow.get(k, 0)) for k in ("taken", "bought", "served", "sold", "dropped"))
        sums[root(product)][0] += rest
        sums[root(product)][1] += scale
        money = price(ws, product) or 0
        way = max(ship * tonnes(ws, product), 1e-6 * abs(money))
        back = money if money < 0 else max(0, money - way)
        land = max(0, money) + way
        added += (flow.get("sold", 0) * back + flow.get("served", 0) * land - flow.get("taken", 0) * back
                  - flow.get("bought", 0) * land + flow.get("dropped", 0) * min(0, money))
        named = {p for p, others in pool.items() if product in others}
        slack += sum(max(0, (price(ws, p) or 0) - money) for p in named) * flow.get("taken", 0)
        state = today.get(product, {"supply": 0, "demand": 0})
        left = state["supply"] - state["demand"]
        if flow.get("taken", 0) > max(0, left) * (1 + TOLERANCE) + TOLERANCE:
            say(f"takes {flow['taken']} of {product}, of which {left} is left")
        if flow.get("served", 0) > max(0, -left) * (1 + TOLERANCE) + TOLERANCE:
            say(f"serves {flow['served']} of {product}, of which {-left} is lacking")
    for product, (rest, scale) in sums.items():
        if abs(rest) > TOLERANCE * max(1, scale):
            say(f"{product} does not balance: {rest} of {scale}")
    if plan["budget"] is not None and capex > plan["budget"] * (1 + TOLERANCE):
        say(f"costs {capex}, the budget is {plan['budget']}")
    profit = added - wages - 0.03 * capex - capex / 15
    for name, mine, theirs, room in [
            ("capex", capex, plan["capex"], 0), ("jobs", jobs, plan["jobs"], 0),
            ("energy", coal, plan["energy"], 0), ("water", water, plan["water"], 0),
            ("valueAdded", added, plan["valueAdded"], slack), ("profit", profit, plan["profit"], slack)]:
        if abs(mine - theirs) > 2 * TOLERANCE * max(abs(mine), abs(theirs), 1) + 2e-6 * abs(minor) + room:
            say(f"{name} is {theirs}, recomputed {mine}")


def referee(root, path):
    ws = Workspace(root, None)
    rows = balance(ws, "committed", ws.as_of, "even-handed")["products"]
    today = {row["id"]: row for row in rows}
    document = json.loads(Path(path).read_text())
    findings = []
    for plan in document["portfolios"]:
        name = f"{plan['goal']} {plan['budget']} #{plan['rank']}"
        check(ws, plan, today, lambda text: findings.append(f"{name}: {text}"))
    print(f"plans: {len(document['portfolios'])} portfolios checked")
    return findings


def solvers(mps, objective):
    """GLPK and HiGHS on an exported program; MPS is small where the plan is large."""
    findings, target = [], -float(objective)
    out = Path(mps).with_suffix(".sol")
    subprocess.run(["glpsol", "--freemps", mps, "--tmlim", "120", "-w", str(out)], check=True, capture_output=True)
    line = next(line for line in out.read_text().splitlines() if line.startswith("s "))
    found = [("GLPK", float(line.split()[-1]), line.split()[4] == "o")]
    try:
        import highspy
        highs = highspy.Highs()
        for option, value in (("output_flag", False), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.0)):
            highs.setOptionValue(option, value)
        highs.readModel(mps)
        highs.run()
        found.append(("HiGHS", highs.getInfo().objective_function_value,
                      highs.modelStatusToString(highs.getModelStatus()) == "Optimal"))
    except ImportError:
        print("HiGHS is not installed (pip install highspy): GLPK alone referees")
    for name, value, is_optimal in found:
        print(f"{name}: {-value!r} ({'optimal' if is_optimal else 'not proven'}); here {-target!r}")
        if is_optimal and abs(value - target) > TOLERANCE * max(1, abs(target)):
            findings.append(f"{name} has {-value}, the plan {-target}")
    return findings


def main():
    findings = solvers(*sys.argv[2:4]) if sys.argv[1] == "--mps" else referee(*sys.argv[1:3])
    for line in findings:
        print("differs:", line, file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
