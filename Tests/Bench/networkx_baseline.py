"""The tasks of chainatlas-bench in Python with networkx: a network on standard input,
task, seconds and check number on standard output."""

import sys
import time
from collections import deque

import networkx as nx


def read(file):
    materials, units = map(int, file.readline().split())
    raw = list(map(int, file.readline().split()))
    products = list(map(int, file.readline().split()))
    recipes = [list(map(int, line.split())) for line in file]
    root = materials + units
    graph = nx.DiGraph()
    graph.add_nodes_from(range(root + 2))
    for unit, (output, *inputs) in enumerate(recipes):
        graph.add_edges_from((material, materials + unit) for material in inputs)
        graph.add_edge(materials + unit, output)
    return graph, materials, units, raw, products


def reachability(graph, materials, raw):
    waiting = {}
    reached = set(raw)
    queue = deque(raw)
    while queue:
        material = queue.popleft()
        for unit in graph.successors(material):
            left = waiting.get(unit)
            if left is None:
                left = graph.in_degree(unit)
            waiting[unit] = left - 1
            if left == 1:
                for output in graph.successors(unit):
                    if output not in reached:
                        reached.add(output)
                        queue.append(output)
    return len(reached)


def maximal_structure(graph, materials, units, raw, products):
    raw = set(raw)
    gone_units = {
        unit
        for unit in range(materials, materials + units)
        if any(output in raw for output in graph.successors(unit))
    }
    makers = {
        material: sum(1 for unit in graph.predecessors(material) if unit not in gone_units)
        for material in range(materials)
    }
    queue = deque(m for m in range(materials) if makers[m] == 0 and m not in raw)
    gone = set(queue)
    while queue:
        for unit in graph.successors(queue.popleft()):
            if unit in gone_units:
                continue
            gone_units.add(unit)
            for output in graph.successors(unit):
                makers[output] -= 1
                if makers[output] == 0 and output not in raw and output not in gone:
                    gone.add(output)
                    queue.append(output)
    if any(product in gone for product in products):
        return 0
    included, present = set(), set(products)
    wanted = set(products)
    queue = deque(products)
    while queue:
        for unit in graph.predecessors(queue.popleft()):
            if unit in included or unit in gone_units:
                continue
            included.add(unit)
            present.update(graph.successors(unit))
            for material in graph.predecessors(unit):
                present.add(material)
                if material not in wanted:
                    wanted.add(material)
                    queue.append(material)
    return len(included) + len(present)


def timed(task, work):
    start = time.perf_counter()
    check = work()
    print(task, f"{time.perf_counter() - start:.6f}", check, flush=True)


def main():
    graph, materials, units, raw, products = read(sys.stdin)
    root, sink = materials + units, materials + units + 1

    timed("reachability", lambda: reachability(graph, materials, raw))
    timed("maximal-structure", lambda: maximal_structure(graph, materials, units, raw, products))

    graph.add_edges_from((product, sink) for product in products)
    graph.remove_node(sink)

    graph.add_edges_from((root, material) for material in raw)

    def dominators():
        immediate = nx.immediate_dominators(graph, root)
        return sum(parent + 1 for node, parent in immediate.items() if node != root)

    timed("dominators", dominators)


main()
