"""Prints what rdflib reads of a JSON-LD file: every node and edge as JSON, sorted.

usage: rdflib_reads.py FILE
"""

import json
import sys
from urllib.parse import unquote

import rdflib

schema = rdflib.Namespace("https://schema.org/")
term = rdflib.Namespace("urn:x-kg:term:")
edges = "introduces uses evaluates_on compares_with addresses measures mentions variant_of part_of".split()

graph = rdflib.Graph().parse(sys.argv[1], format="json-ld")
rows = []
for kind in ("ScholarlyArticle", "DefinedTerm"):
    for node in graph.subjects(rdflib.RDF.type, schema[kind]):
        type_ = graph.value(node, term["type"])
        name = graph.value(node, schema["name"])
        rank = graph.value(node, term["pagerank"])
        rows.append(["node", str(node), str(name), str(type_ or "paper"), float(rank)])
for edge in edges:
    for source, target in graph.subject_objects(term[edge]):
        rows.append(["edge", str(source), str(target), edge, 1])
print(json.dumps([rdflib.__version__, True]))
for row in sorted(rows, key=json.dumps):
    print(json.dumps(row))
