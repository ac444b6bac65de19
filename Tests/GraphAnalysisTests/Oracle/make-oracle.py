#!/usr/bin/env python3
"""Writes pagerank.json: small graphs and their PageRank, computed by others than the code under test.

Usage: make-oracle.py > pagerank.json        (needs networkx, numpy and scipy)

Each answer is the solution of the linear system, solved densely with NumPy; NetworkX's power iteration has to
agree with it to 1e-12 before anything is written. The graphs come from a fixed seed.
"""

import json
import random
import sys

import networkx
import numpy

SEED = 1998


def dense_scores(node_count, edges, damping, teleport):
    """Solves x = (1 - d) t + d (S x + t · x[dangling]), S the column-stochastic part of the matrix."""
    step = numpy.zeros((node_count, node_count))
    for source, target, weight in edges:
        step[target, source] += weight
    out_weights = step.sum(axis=0)
    start = numpy.full(node_count, 1.0) if teleport is None else numpy.array(teleport, dtype=float)
    start /= start.sum()
    for node in range(node_count):
        step[:, node] = start if out_weights[node] == 0 else step[:, node] / out_weights[node]
    return numpy.linalg.solve(numpy.eye(node_count) - damping * step, (1 - damping) * start)


def networkx_scores(node_count, edges, damping, teleport):
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(range(node_count))
    graph.add_weighted_edges_from(edges)
    personalization = None if teleport is None else dict(enumerate(teleport))
    ranks = networkx.pagerank(
        graph, alpha=damping, personalization=personalization, max_iter=5000, tol=1e-15)
    return numpy.array([ranks[node] for node in range(node_count)])


def case(name, node_count, edges, damping=0.85, teleport=None):
    scores = dense_scores(node_count, edges, damping, teleport)
    difference = numpy.abs(scores - networkx_scores(node_count, edges, damping, teleport)).max()
    if difference > 1e-12:
        sys.exit(f"{name}: the solution and NetworkX differ by {difference}")
    return {
        "name": name, "nodeCount": node_count, "damping": damping, "teleport": teleport,
        "edges": [{"source": s, "target": t, "weight": w} for s, t, w in edges],
        "scores": scores.tolist(),
    }


def random_edges(dice, node_count, edge_count, weight, sources=None, self_loops=False):
    """Edges between random nodes; the same pair may be drawn more than once."""
    edges = []
    while len(edges) < edge_count:
        source, target = dice.choice(sources or range(node_count)), dice.randrange(node_count)
        if self_loops or source != target:
            edges.append((source, target, weight(dice)))
    return edges


def one(dice):
    return 1.0


def varied(dice):
    """Weights over six orders of magnitude."""
    return 10 ** dice.uniform(-3, 3)


def cases():
    dice = random.Random(SEED)
    yield case("one node", 1, [])
    yield case("one node with a self-loop", 1, [(0, 0, 3.0)])
    yield case("two nodes, one edge", 2, [(0, 1, 1.0)])
    yield case("only dangling nodes", 4, [])
    yield case("only dangling nodes, personalised", 4, [], teleport=[1.0, 0.0, 2.0, 5.0])
    yield case("parallel edges", 3, [(0, 1, 1.0), (0, 1, 2.0), (0, 2, 1.5), (0, 1, 0.25), (2, 0, 1.0)])
    yield case("a periodic ring", 5, [(n, (n + 1) % 5, 1.0) for n in range(5)], teleport=[1.0, 0, 0, 0, 0])
    for count in (3, 7, 12, 20, 40):
        yield case(f"unweighted, {count} nodes", count, random_edges(dice, count, 3 * count, one))
        yield case(f"weighted, {count} nodes", count, random_edges(dice, count, 3 * count, varied))
        few = range(max(1, count // 3))
        yield case(
            f"mostly dangling, {count} nodes", count, random_edges(dice, count, 2 * count, varied, sources=few))
        yield case(
            f"self-loops, {count} nodes", count,
            random_edges(dice, count, 2 * count, one, self_loops=True) + [(0, 0, 4.0)])
        half = random_edges(dice, count, 2 * count, varied)
        other = [(s + count, t + count, w) for s, t, w in random_edges(dice, count, 2 * count, one)]
        yield case(f"two components of {count} nodes", 2 * count, half + other)
        yield case(
            f"personalised, {count} nodes", count, random_edges(dice, count, 2 * count, varied),
            teleport=[dice.choice((0.0, dice.uniform(0, 9))) for _ in range(count - 1)] + [1.0])
        yield case(
            f"personalised by one of {count} nodes", count,
            random_edges(dice, count, 2 * count, one, sources=few),
            teleport=[1.0] + [0.0] * (count - 1))
    edges = random_edges(dice, 15, 45, varied, self_loops=True)
    for damping in (0.0, 0.1, 0.5, 0.99):
        yield case(f"damping {damping}", 15, edges, damping=damping)


def main():
    written = list(cases())
    print('{')
    print(f' "madeBy": "make-oracle.py, networkx {networkx.__version__}, numpy {numpy.__version__}, seed {SEED}",')
    print(' "cases": [')
    print(",\n".join("  " + json.dumps(each) for each in written))
    print(' ]\n}')


if __name__ == "__main__":
    main()
