#!/usr/bin/env bash
# Draws the examples in graphs/ from the first user's blog.
#
#   scripts/graphs.sh BLOG           writes them
#   scripts/graphs.sh --check BLOG   fails where one is not what the program draws now
#
# They hold names and titles only. The bytes hold for one version of Graphviz, which graphs/VERSION names; with
# another one, the check is passed over.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/lib/setup.sh
. "$root/scripts/lib/setup.sh"

check=no
if [ "${1:-}" = --check ]; then
  check=yes
  shift
fi
[ $# -eq 1 ] || fail "usage: scripts/graphs.sh [--check] BLOG"
blog=$1
cd "$root"
kg=${KG:-$(swift build --show-bin-path)/kg}
[ -x "$kg" ] || fail "no program at $kg; run 'swift build' first"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export KG_DATABASE=$scratch/kg.sqlite
"$kg" build "$blog" >/dev/null 2>&1
"$kg" export -o "$scratch/overview.svg" --width 930 --width 360 2>/dev/null
"$kg" export -o "$scratch/overview.dot" 2>/dev/null
"$kg" export --post _posts/2025-11-03-daily-papers-20251103.md -o "$scratch/post.svg" 2>/dev/null
for name in DMD GRPO; do
  file=$(printf '%s' "$name" | tr '[:upper:]' '[:lower:]')
  "$kg" export --around "$name" -o "$scratch/$file.svg" 2>/dev/null
done
"$kg" export --community GRPO -o "$scratch/community.svg" 2>/dev/null
"$kg" export --around DMD -o "$scratch/dmd.json" 2>/dev/null
"$kg" --version >"$scratch/VERSION"
rm -f "$KG_DATABASE" "$scratch/kg.places"

if [ $check = no ]; then
  mkdir -p graphs
  cp "$scratch"/* graphs/
  ls -l graphs
elif ! cmp -s "$scratch/VERSION" graphs/VERSION; then
  echo "graphs/ was drawn by '$(cat graphs/VERSION)', this is '$(cat "$scratch/VERSION")': not compared"
elif ! diff -rq "$scratch" graphs; then
  fail "graphs/ is not what the program draws now; run 'scripts/graphs.sh BLOG' and look at the pictures"
fi
