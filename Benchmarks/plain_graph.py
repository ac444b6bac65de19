#!/usr/bin/env python3
"""The named peer of `kg build`: a plain script that does far less, in the way one would write it in an hour.

usage: plain_graph.py BLOG DATABASE

Reads the posts, finds papers and sections by regular expression, takes every Latin name and every gloss for an entity,
joins them by folded name, ranks them by the papers that share them, and writes papers, entities and mentions. No Korean
terms, types, roles, figures, relations, senses, sentences or increments.
"""
import collections
import pathlib
import re
import sqlite3
import sys

PAPER = re.compile(r"(?ms)^# \d+\. \[(.*?)\]\((\S+?)\)\s*\n(.*?)(?=^# \d+\. |\Z)")
NAME = re.compile(r"[A-Z][A-Za-z0-9]*(?:[-.+/][A-Za-z0-9]+)*(?: (?:[A-Z0-9][A-Za-z0-9.-]*))*")
GLOSS = re.compile(r"([가-힣][가-힣 ]*[가-힣])\(([A-Za-z][A-Za-z -]+)(?:, ?([A-Z]+))?\)")


def main():
    blog, database = pathlib.Path(sys.argv[1]), sys.argv[2]
    papers, mentions = {}, []
    for post in sorted(blog.glob("_posts/*.md")):
        text = post.read_text(encoding="utf-8")
        for match in PAPER.finditer(text):
            key = re.search(r"\d{4}\.\d{4,5}|$", match[2])[0] or match[2]
            papers.setdefault(key, match[1])
            for rule in (NAME, GLOSS):
                for name in rule.finditer(match[3]):
                    mentions.append((key, re.sub(r"[\s-]", "", name[0]).casefold(), name[0], post.name, match.start(3) + name.start()))
    holders = collections.defaultdict(set)
    for key, folded, *_ in mentions:
        holders[folded].add(key)
    rank = dict.fromkeys(holders, 1 / len(holders))
    by_paper = collections.defaultdict(set)
    for folded, keys in holders.items():
        for key in keys:
            by_paper[key].add(folded)
    for _ in range(20):
        given = {key: sum(rank[e] / len(holders[e]) for e in names) / len(names) for key, names in by_paper.items()}
        rank = {e: 0.15 / len(holders) + 0.85 * sum(given[key] for key in keys) for e, keys in holders.items()}
    db = sqlite3.connect(database)
    db.executescript("CREATE TABLE paper (id, title); CREATE TABLE entity (name, rank); CREATE TABLE mention (paper, entity, surface, post, offset)")
    db.executemany("INSERT INTO paper VALUES (?, ?)", papers.items())
    db.executemany("INSERT INTO entity VALUES (?, ?)", rank.items())
    db.executemany("INSERT INTO mention VALUES (?, ?, ?, ?, ?)", mentions)
    db.commit()


main()
