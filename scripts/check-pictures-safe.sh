#!/usr/bin/env bash
# Draws a blog whose titles, names and links attack whatever shows them, and checks that nothing comes of it.
#
#   scripts/check-pictures-safe.sh
#
# Every SVG must be well-formed (xmllint), execute nothing and hold neither foreign elements nor forbidden links in a
# browser, inline, as an image and on its own (Chromium), and pass through Liquid unchanged (Jekyll); every DOT must
# keep each label one token (dot, gvpr). Programs that are missing are named and their part is passed over. Takes the
# program of KG, or the one that was built last.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/lib/setup.sh
. "$root/scripts/lib/setup.sh"

[ $# -eq 0 ] || fail "usage: scripts/check-pictures-safe.sh"
kg=${KG:-}
if [ -z "$kg" ]; then
  kg=$root/.build/release/kg
  [ "$kg" -nt "$root/.build/debug/kg" ] || kg=$root/.build/debug/kg
fi
[ -x "$kg" ] || fail "no program at $kg; run 'swift build' first"
command -v python3 >/dev/null || {
  echo "passed over: python3 is not here"
  exit 0
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
here() { command -v "$1" >/dev/null || { echo "passed over: $1 is not here" && false; }; }

python3 "$root/scripts/lib/hostile_blog.py" "$scratch/blog" >"$scratch/titles"
export KG_DATABASE=$scratch/kg.sqlite
"$kg" build "$scratch/blog" >/dev/null 2>&1
pictures=$scratch/site/pictures
mkdir -p "$pictures"
for format in svg dot picture-json; do
  number=0
  while IFS= read -r title; do
    number=$((number + 1))
    "$kg" export --title="$title" --limit 20 --format "$format" \
      -o "$pictures/title-$number.${format#picture-}" 2>/dev/null
  done <"$scratch/titles"
  "$kg" export --post 2025-11-03-hostile.md --format "$format" -o "$pictures/post.${format#picture-}" 2>/dev/null
done
"$kg" export --each paper -o "$pictures" --width 930 >/dev/null 2>&1
echo "$(find "$pictures" -name '*.svg' | wc -l) SVG files and $(find "$pictures" -name '*.dot' | wc -l) DOT files drawn"

step "Well-formed XML"
if here xmllint; then
  find "$pictures" -name '*.svg' -print0 | xargs -0 xmllint --noout
  echo "all are"
fi

step "One token a label in DOT"
if here dot && here gvpr; then
  for file in "$pictures"/*.dot; do
    dot -Tcanon "$file" >/dev/null
    # shellcheck disable=SC2016 # the words of gvpr, not of the shell
    read -r nodes edges <<<"$(gvpr 'BEG_G { print(nNodes($G), " ", nEdges($G)) }' "$file" | tr -d '\n')"
    python3 - "${file%.dot}.json" "$nodes" "$edges" <<'PYTHON' || fail "$file has other nodes or edges than its picture"
import json, sys
picture = json.load(open(sys.argv[1], encoding="utf-8"))
drawn = sum(1 for node in picture["nodes"] if node["box"])
sys.exit([drawn, len(picture["edges"])] != [int(number) for number in sys.argv[2:]])
PYTHON
  done
  echo "all are"
fi

step "Liquid and Markdown"
if here jekyll; then
  python3 "$root/scripts/lib/hostile_pages.py" write "$scratch/site"
  (cd "$scratch/site" && LC_ALL=C.UTF-8 jekyll build --quiet --destination "$scratch/built")
  python3 "$root/scripts/lib/hostile_pages.py" compare "$scratch/site" "$scratch/built"
else
  python3 "$root/scripts/lib/hostile_pages.py" write "$scratch/site"
  cp -R "$scratch/site" "$scratch/built"
fi

step "A browser"
browser=chromium
command -v chromium >/dev/null || browser=google-chrome
if here "$browser"; then
  for page in "$scratch"/built/*.html "$pictures/title-1.svg" "$pictures/post.svg"; do
    timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir="$scratch/profile" \
      --allow-file-access-from-files --virtual-time-budget=2000 --dump-dom "file://$page" 2>/dev/null >"$scratch/dom"
    python3 "$root/scripts/lib/hostile_pages.py" judge "$scratch/dom" || fail "$(basename "$page") is not safe"
  done
fi

step "No picture did harm"
