"""How much two pictures of one graph differ: how far the nodes they share have moved, and how many lines have changed.

usage: procrustes.py BEFORE.json AFTER.json BEFORE.svg AFTER.svg

The first is the residual of the best translation, rotation and scaling of one onto the other (Procrustes), from 0 to 1.
"""
import difflib
import json
import math
import sys


def places(path):
    with open(path, encoding="utf-8") as file:
        nodes = json.load(file)["nodes"]
    return {
        node["id"]: (node["box"][0] + node["box"][2] / 2, node["box"][1] + node["box"][3] / 2)
        for node in nodes if node["box"]
    }


def normalised(points):
    x = sum(p[0] for p in points) / len(points)
    y = sum(p[1] for p in points) / len(points)
    centred = [complex(p[0] - x, p[1] - y) for p in points]
    size = math.sqrt(sum(abs(p) ** 2 for p in centred))
    return [p / size for p in centred]


def main():
    before, after = places(sys.argv[1]), places(sys.argv[2])
    shared = sorted(before.keys() & after.keys())
    one = normalised([before[name] for name in shared])
    two = normalised([after[name] for name in shared])
    residual = 1 - abs(sum(p.conjugate() * q for p, q in zip(one, two))) ** 2
    old, new = (open(path, encoding="utf-8").read().splitlines() for path in sys.argv[3:5])
    same = sum(block.size for block in difflib.SequenceMatcher(None, old, new, False).get_matching_blocks())
    print(f"{len(shared)} of {len(before)} nodes stay; residual {max(residual, 0):.3f}; "
          f"{100 * (1 - same / len(old)):.0f} % of lines changed")


main()
