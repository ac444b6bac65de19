#!/usr/bin/env bash
# Measures overviews of 1,000 and 10,000 nodes against `sfdp` with its defaults on the same graph, in one run.
#
#   Benchmarks/pictures.sh [NODES...]
#
# Both are measured as whole processes that write an SVG; `kg` reads and selects the graph besides. Needs hyperfine,
# Graphviz' programs and python3. Prints times and the ratio; nothing else should run meanwhile.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- 1000 10000
kg=${KG:-}
if [ -z "$kg" ]; then
  swift build -c release --product kg
  kg=$(swift build -c release --show-bin-path)/kg
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/blog/_posts"
printf -- '---\ntitle: A day\n---\n# 1. [A Paper](https://arxiv.org/abs/2510.00001)\n\n## Method\nIt uses GRPO.\n' \
  >"$scratch/blog/_posts/2025-11-01-day.md"

for nodes in "$@"; do
  export KG_DATABASE=$scratch/$nodes.sqlite
  "$kg" build "$scratch/blog" >/dev/null 2>&1
  python3 Benchmarks/shared_papers.py "$KG_DATABASE" "$nodes"
  "$kg" export --limit "$nodes" --format picture-json -o "$scratch/$nodes.json" 2>/dev/null
  python3 -c '
import json, sys
picture = json.load(sys.stdin)
print("digraph {")
for node in picture["nodes"]: print(json.dumps(node["id"]), "[label=" + json.dumps(node["label"]) + "]")
for edge in picture["edges"]: print(json.dumps(edge["source"]), "->", json.dumps(edge["target"]))
print("}")' <"$scratch/$nodes.json" >"$scratch/$nodes.dot"
  hyperfine --warmup 1 --runs 3 \
    --command-name "kg export, $nodes nodes" "$kg export --fresh --limit $nodes -o $scratch/$nodes.svg" \
    --command-name "sfdp, $nodes nodes" "sfdp -Tsvg -o $scratch/peer.svg $scratch/$nodes.dot"
done
