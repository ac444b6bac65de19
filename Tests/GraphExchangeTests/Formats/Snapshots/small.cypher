CREATE CONSTRAINT kg_paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
UNWIND [
{id: 'paper:2405.14867', label: 'Improved DMD', kind: 'paper', name: 'Improved DMD', pagerank: 0.25, first_seen: '2025-11-03', last_seen: '2025-11-03', url: 'https://arxiv.org/abs/2405.14867', post_url: 'https://b.org/a/#1'},
{id: 'paper:a%20title', label: 'A title', kind: 'paper', name: 'A title', pagerank: 0.125, first_seen: null, last_seen: null, url: null, post_url: null}
] AS row
MERGE (n:Paper {id: row.id})
SET n.label = row.label, n.kind = row.kind, n.name = row.name, n.pagerank = row.pagerank, n.first_seen = row.first_seen, n.last_seen = row.last_seen, n.url = row.url, n.post_url = row.post_url;
UNWIND [
{id: 'entity:DMD2', label: 'DMD2', kind: 'method', name: 'DMD2', generic: false, pagerank: 0.5, papers: 1, first_seen: '2025-11-03', last_seen: '2025-11-03'},
{id: 'entity:Distribution%20Matching%20Distillation', label: 'DMD', kind: 'method', name: 'Distribution Matching Distillation', generic: false, pagerank: 0.1, papers: 1, first_seen: null, last_seen: null},
{id: 'entity:FID', label: 'FID', kind: 'metric', name: 'FID', generic: true, pagerank: 1e-07, papers: 1, first_seen: '2025-11-03', last_seen: '2025-11-03'}
] AS row
MERGE (n:Entity {id: row.id})
SET n.label = row.label, n.kind = row.kind, n.name = row.name, n.generic = row.generic, n.pagerank = row.pagerank, n.papers = row.papers, n.first_seen = row.first_seen, n.last_seen = row.last_seen;
MATCH (n:Entity) REMOVE n.aliases;
UNWIND [
{id: 'entity:DMD2', aliases: ['향상된 증류']}
] AS row
MATCH (n:Entity {id: row.id})
SET n.aliases = row.aliases;
MATCH (n:Entity) REMOVE n:Method:Metric;
MATCH (n:Entity {kind: 'method'}) SET n:Method;
MATCH (n:Entity {kind: 'metric'}) SET n:Metric;
UNWIND [
{source: 'paper:2405.14867', target: 'entity:DMD2', weight: 3, first_seen: '2025-11-03', post: '_posts/a.md', line: 7, sentence: 'DMD2를 제안한다.'}
] AS row
MATCH (a:Paper {id: row.source}), (b:Entity {id: row.target})
MERGE (a)-[r:INTRODUCES]->(b)
SET r.weight = row.weight, r.first_seen = row.first_seen, r.post = row.post, r.line = row.line, r.sentence = row.sentence;
UNWIND [
{source: 'paper:2405.14867', target: 'entity:FID', weight: 1, first_seen: '2025-11-03', post: '_posts/a.md', line: 7, sentence: 'FID 1.28.'}
] AS row
MATCH (a:Paper {id: row.source}), (b:Entity {id: row.target})
MERGE (a)-[r:MEASURES]->(b)
SET r.weight = row.weight, r.first_seen = row.first_seen, r.post = row.post, r.line = row.line, r.sentence = row.sentence;
UNWIND [
{source: 'entity:DMD2', target: 'entity:Distribution%20Matching%20Distillation', weight: 1, first_seen: '2025-11-03', post: '_posts/a.md', line: 7, sentence: 'DMD를 고친 DMD2.'}
] AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
MERGE (a)-[r:VARIANT_OF]->(b)
SET r.weight = row.weight, r.first_seen = row.first_seen, r.post = row.post, r.line = row.line, r.sentence = row.sentence;
