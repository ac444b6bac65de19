#!/usr/bin/env python3
"""Puts papers and entities, as many as a picture shall show, in place of those in the database of a blog with one post.

usage: shared_papers.py DATABASE ENTITIES

The shape is that of a blog's graph: communities of some forty entities, papers of eight, of which most are of one
community and early ones of it come more often, so that few entities have many papers and many few. Equal arguments
give equal graphs.
"""
import random
import sqlite3
import sys

COMMUNITY = 40
PER_PAPER = 8
TYPES = ["method", "model", "method", "task", "dataset", "method", "benchmark", "metric", "tool"]

STEMS = ["Gamma", "DeltaNet", "Omega RL", "Sigma", "ThetaBench", "Kappa-VL", "Lambda"]


def member(choice, community, entities):
    """An entity of a community, its first ones more often (the product of two even numbers leans to zero)."""
    place = int(COMMUNITY * choice.random() * choice.random())
    return min(community * COMMUNITY + place, entities - 1)


def main():
    database, entities = sqlite3.connect(sys.argv[1]), int(sys.argv[2])
    choice = random.Random(20251101)
    communities = (entities + COMMUNITY - 1) // COMMUNITY
    contents = []
    for first in range(entities):  # so that each has a paper
        home = first // COMMUNITY
        shown = {first}
        while len(shown) < PER_PAPER:
            community = home if choice.random() < 0.85 else choice.randrange(communities)
            shown.add(member(choice, community, entities))
        contents.append(sorted(shown))
    papers = [0] * entities
    for shown in contents:
        for entity in shown:
            papers[entity] += 1

    post = database.execute("SELECT max(id) FROM post").fetchone()[0]
    rank = {entity: place + 1 for place, entity in enumerate(sorted(range(entities), key=lambda e: -papers[e]))}
    names = [f"{STEMS[e % 7]}-{e}" for e in range(entities)]
    total = sum(papers)
    database.execute("PRAGMA foreign_keys = ON")
    # The graph as one value goes before the tables, and would still be that of the one post.
    database.execute("DELETE FROM linked_snapshot")
    database.execute("DELETE FROM linked_entity")
    database.execute("DELETE FROM linked_paper")
    database.executemany(
        "INSERT INTO linked_entity VALUES (?, ?, ?, ?, 0, ?, ?, '2025-11-01', '2025-11-01')",
        [(rank[e], names[e], names[e], TYPES[e % 9], papers[e] / total, papers[e]) for e in range(entities)])
    ids = [f"2511.{number:05}" for number in range(len(contents))]
    database.executemany("INSERT INTO linked_paper VALUES (?, ?, NULL, 0)", [(i, f"Paper {i}") for i in ids])
    database.executemany(
        "INSERT INTO summary VALUES (?, ?, ?, ?, NULL, ?)",
        [(post, number + 1000, i, f"Paper {i}", f"paper-{number}") for number, i in enumerate(ids)])
    database.executemany(
        "INSERT INTO linked_paper_entity VALUES (?, ?, ?, 'uses')",
        [(i, rank[e], TYPES[e % 9]) for i, shown in zip(ids, contents) for e in shown])
    database.commit()


main()
