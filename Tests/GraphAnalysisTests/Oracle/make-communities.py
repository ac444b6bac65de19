#!/usr/bin/env python3
"""Writes communities.json: small graphs, and the best modularity that igraph's Leiden finds in many tries.

Usage: make-communities.py > communities.json        (needs igraph and networkx)

The modularity is NetworkX's. The graphs come from a fixed seed: groups of nodes with more edges within than between.
"""

import json
import random

import igraph
import networkx

SEED = 2019
TRIES = 100


def best_modularity(node_count, edges, resolution):
    graph = igraph.Graph(n=node_count, edges=[(s, t) for s, t, _ in edges])
    weights = [w for _, _, w in edges]
    plain = networkx.Graph()
    plain.add_nodes_from(range(node_count))
    for source, target, weight in edges:
        plain.add_edge(source, target, weight=weight)
    best = -1.0
    for _ in range(TRIES):
        found = graph.community_leiden(
            objective_function="modularity", weights=weights, resolution=resolution, n_iterations=-1)
        best = max(best, networkx.community.modularity(plain, list(found), resolution=resolution))
    return best


def planted(dice, groups, size, inside, outside):
    """Random edges of random weights, denser within groups; the nodes are numbered at random."""
    numbers = list(range(groups * size))
    dice.shuffle(numbers)
    edges = []
    for first in range(groups * size):
        for second in range(first + 1, groups * size):
            if dice.random() < (inside if first // size == second // size else outside):
                edges.append((numbers[first], numbers[second], round(dice.uniform(0.5, 2), 2)))
    return groups * size, edges


def main():
    dice = random.Random(SEED)
    random.seed(SEED)
    shapes = [(4, 10, 0.6, 0.05), (6, 12, 0.5, 0.05), (5, 20, 0.3, 0.04), (8, 15, 0.4, 0.03), (3, 30, 0.2, 0.06)]
    cases = []
    for groups, size, inside, outside in shapes:
        for resolution in (0.5, 1, 2):
            node_count, edges = planted(dice, groups, size, inside, outside)
            cases.append({
                "nodeCount": node_count, "resolution": resolution,
                "modularity": best_modularity(node_count, edges, resolution),
                "edges": [{"source": s, "target": t, "weight": w} for s, t, w in edges]})
    print('{')
    print(f' "madeBy": "make-communities.py, igraph {igraph.__version__}, networkx {networkx.__version__}, seed {SEED}",')
    print(' "cases": [')
    print(",\n".join("  " + json.dumps(each) for each in cases))
    print(' ]\n}')


if __name__ == "__main__":
    main()
