"""Prints what Kùzu holds after a load: every node and edge as JSON, sorted.

usage: kuzu_reads.py csv FOLDER     loads the tables that are for neo4j-admin
       kuzu_reads.py cypher FILE    runs the statements twice; what only Neo4j knows (constraints, labels) is passed over
"""

import json
import os
import sys
import tempfile

import kuzu

mode, path = sys.argv[1:3]
PAPER = "label STRING, kind STRING, name STRING, pagerank DOUBLE, first_seen {day}, last_seen {day}, url STRING, "
PAPER += "post_url STRING"
ENTITY = "label STRING, kind STRING, name STRING, generic BOOLEAN, pagerank DOUBLE, papers INT64, "
ENTITY += "first_seen {day}, last_seen {day}, aliases {list}"
EDGE = "weight INT64, first_seen {day}, post STRING, line INT64, sentence STRING"

with tempfile.TemporaryDirectory() as folder:
    connection = kuzu.Connection(kuzu.Database(os.path.join(folder, "database")))
    rows = []
    if mode == "csv":
        edge = EDGE.format(day="DATE")
        for table, node in (("Paper", PAPER), ("Entity", ENTITY)):
            columns = node.format(day="DATE", list="STRING")
            connection.execute(f"CREATE NODE TABLE {table}(id STRING PRIMARY KEY, {columns}, labels STRING)")
        for table, source in (("Role", "Paper"), ("Relation", "Entity")):
            connection.execute(f"CREATE REL TABLE {table}(FROM {source} TO Entity, type STRING, {edge})")
        files = [("Paper", "papers"), ("Entity", "entities"), ("Role", "roles"), ("Relation", "relations")]
        for table, name in files:
            file = os.path.join(path, name + ".csv")
            connection.execute(f"COPY {table} FROM '{file}' (HEADER=true, ESCAPE='\"')")
        kinds = "r.type"
    else:
        edge = EDGE.format(day="STRING")
        for table, node in (("Paper", PAPER), ("Entity", ENTITY)):
            columns = node.format(day="STRING", list="STRING[]")
            connection.execute(f"CREATE NODE TABLE {table}(id STRING PRIMARY KEY, {columns})")
        for kind in "introduces uses evaluates_on compares_with addresses measures mentions".split():
            connection.execute(f"CREATE REL TABLE {kind.upper()}(FROM Paper TO Entity, {edge})")
        for kind in ("VARIANT_OF", "PART_OF"):
            connection.execute(f"CREATE REL TABLE {kind}(FROM Entity TO Entity, {edge})")
        with open(path, encoding="utf-8", newline="") as file:
            statements = file.read().split(";\n")
        for statement in statements * 2:
            if statement.startswith("UNWIND"):
                connection.execute(statement)
        kinds = "label(r)"
    # Kùzu takes an empty text of a table for none.
    result = connection.execute("MATCH (n) RETURN n.id, coalesce(n.name, ''), n.kind, n.pagerank")
    while result.has_next():
        rows.append(["node"] + result.get_next())
    result = connection.execute(f"MATCH (a)-[r]->(b) RETURN a.id, b.id, lower({kinds}), r.weight")
    while result.has_next():
        rows.append(["edge"] + result.get_next())

print(json.dumps([kuzu.__version__, True]))
for row in sorted(rows, key=json.dumps):
    print(json.dumps(row))
