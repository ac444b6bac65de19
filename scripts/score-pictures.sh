#!/usr/bin/env bash
# Scores pictures of a blog beside what dot, neato and sfdp make of the same graphs with their defaults.
#
#   scripts/score-pictures.sh BLOG [POST]
#
# Prints, for the overview, entities, a post and a community: size of labels, overlaps, crossings, edges through
# foreign nodes, variation of edge lengths, proportion, bytes; then how much a day's post more changes the overview. Needs Graphviz'
# programs, Python and the metrics in the folder shared beside the package's. Takes the program of KG, or the release
# build.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/lib/setup.sh
. "$root/scripts/lib/setup.sh"

[ $# -ge 1 ] || fail "usage: scripts/score-pictures.sh BLOG [POST]"
blog=$1
post=${2:-_posts/2025-11-03-daily-papers-20251103.md}
metrics=$(dirname "$root")/shared/eval/pictures/layout_metrics.py
kg=${KG:-$root/.build/release/kg}
[ -x "$kg" ] || fail "no program at $kg; run 'swift build -c release' first"
[ -f "$metrics" ] || fail "no metrics at $metrics"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export KG_DATABASE=$scratch/kg.sqlite

row() { # name, picture in -Tplain, width of the column, bytes
  python3 "$metrics" "$2" "$3" | python3 -c '
import json, sys
score = json.load(sys.stdin)
name, size = sys.argv[1:]
through = score["edges_through_nodes"] / max(score["edges"], 1)
print(f"{name:24} label {score['"'label_px_at_blog_width'"']:6} px  overlaps {score['"'node_overlaps'"']:4}  "
      f"crossings {score['"'edge_crossings'"']:4}  through {through:5.2f}  length {score['"'edge_length_cv'"']:5}  "
      f"aspect {score['"'aspect'"']:5}  {size}")' "$1" "$4"
}

draw() { # name, width, options of kg export
  local name=$1 width=$2
  shift 2
  for format in svg dot picture-json; do
    "$kg" export "$@" --width "$width" --format "$format" -o "$scratch/$name-$width.${format#picture-}" 2>/dev/null
  done
  local file=$scratch/$name-$width
  neato -n2 -Tplain "$file.dot" >"$file.plain"
  local smallest
  smallest=$(grep -o 'font-size:[0-9.]*px;font-weight' "$file.svg" | grep -o '[0-9.]*' | sort -n | head -1)
  row "$name at $width" "$file.plain" "$width" \
    "smallest label $smallest px, $(wc -c <"$file.svg") bytes, $(gzip -c "$file.svg" | wc -c) gzipped"
}

compare() { # name
  local file=$scratch/$1-930
  python3 -c '
import json, sys
picture = json.load(open(sys.argv[1], encoding="utf-8"))
quote = lambda text: json.dumps(text, ensure_ascii=False)
print("digraph {")
for node in picture["nodes"]: print(quote(node["id"]), "[label=" + quote(node["label"]) + "]")
for edge in picture["edges"]: print(quote(edge["source"]), "->", quote(edge["target"]))
print("}")' "$file.json" >"$file.plain.dot"
  for engine in dot neato sfdp; do
    "$engine" -Tplain "$file.plain.dot" >"$file.$engine.plain" 2>/dev/null
    row "  $engine" "$file.$engine.plain" 930 "$("$engine" -Tsvg "$file.plain.dot" 2>/dev/null | wc -c) bytes"
  done
}

"$kg" build "$blog" >/dev/null 2>&1
draw overview 930
compare overview
draw overview 360
draw entity 930 --around DMD
compare entity
draw entity 360 --around DMD
draw hub 930 --around GRPO
compare hub
draw post 930 --post "$post"
compare post
draw post 360 --post "$post"
draw community 930 --community GRPO
compare community
draw community 360 --community GRPO

step "A day's post more"
cp -R "$blog" "$scratch/blog"
last=$(find "$scratch/blog/_posts" -name '*.md' | LC_ALL=C sort | tail -1)
mv "$last" "$scratch/last.md"
rm -f "$scratch"/kg.*
"$kg" build "$scratch/blog" >/dev/null 2>&1
for name in overview hub; do
  options=()
  [ $name = overview ] || options=(--around GRPO)
  for format in svg picture-json; do "$kg" export "${options[@]}" --format "$format" -o "$scratch/$name-before.${format#picture-}" 2>/dev/null; done
done
mv "$scratch/last.md" "$last"
"$kg" build "$scratch/blog" >/dev/null 2>&1
for name in overview hub; do
  options=()
  [ $name = overview ] || options=(--around GRPO)
  for format in svg picture-json; do "$kg" export "${options[@]}" --format "$format" -o "$scratch/$name-after.${format#picture-}" 2>/dev/null; done
  printf '%s: ' "$name"
  python3 "$root/scripts/lib/procrustes.py" "$scratch/$name-before.json" "$scratch/$name-after.json" \
    "$scratch/$name-before.svg" "$scratch/$name-after.svg"
done
