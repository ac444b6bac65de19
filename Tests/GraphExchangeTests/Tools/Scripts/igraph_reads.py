"""Prints what igraph reads of a GraphML file: every node and edge as JSON, sorted.

usage: igraph_reads.py FILE
"""

import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
rows = [["node", v["id"], v["name"], v["kind"], v["pagerank"]] for v in graph.vs]
rows += [
    ["edge", graph.vs[e.source]["id"], graph.vs[e.target]["id"], e["kind"], e["weight"]] for e in graph.es
]
print(json.dumps([igraph.__version__, graph.is_directed()]))
for row in sorted(rows, key=json.dumps):
    print(json.dumps(row))
