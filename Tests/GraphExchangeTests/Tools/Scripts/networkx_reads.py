"""Prints what NetworkX reads of a file: counts, then every node and edge as JSON, sorted.

usage: networkx_reads.py graphml|gexf|cytoscape|node-link FILE
"""

import json
import sys

import networkx

kind, path = sys.argv[1:3]
if kind == "graphml":
    graph = networkx.read_graphml(path)
elif kind == "gexf":
    graph = networkx.read_gexf(path)
else:
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    graph = networkx.cytoscape_graph(data) if kind == "cytoscape" else networkx.node_link_graph(data)

rows = [
    # Older versions leave out what is empty.
    ["node", node, values.get("name", ""), values["kind"], float(values["pagerank"])]
    for node, values in graph.nodes(data=True)
]
rows += [
    ["edge", source, target, values["kind"], float(values["weight"])]
    for source, target, values in graph.edges(data=True)
]
print(json.dumps([networkx.__version__, graph.is_directed()]))
for row in sorted(rows, key=json.dumps):
    print(json.dumps(row))
