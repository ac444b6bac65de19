#!/usr/bin/env bash
# Measures what a question costs above the smallest program that opens the graph with the same libraries.
#
#   Benchmarks/query.sh BLOG
#
# Needs python3. Both programs are release builds with the static Swift runtime and run alternately on one file.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -eq 1 ] || {
  echo "usage: Benchmarks/query.sh BLOG" >&2
  exit 64
}
blog=$(cd "$1" && pwd)

# Builds a product of a package with the runtime inside, and prints where it is.
built() {
  local options=(--package-path "$1" --scratch-path "$1/.build/static" -c release --static-swift-stdlib)
  swift build "${options[@]}" --product "$2" >&2
  echo "$(swift build "${options[@]}" --show-bin-path)/$2"
}
kg=$(built "$root" kg)
smallest=$(built "$root/Benchmarks" smallest-query)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"$kg" build "$blog" --database "$scratch/kg.sqlite" >/dev/null 2>&1
python3 "$root/Benchmarks/alternate.py" 40 \
  "$smallest --database $scratch/kg.sqlite" \
  "$kg query --top --database $scratch/kg.sqlite" \
  "$kg query --related DMD --database $scratch/kg.sqlite" \
  "$kg query --about DMD --database $scratch/kg.sqlite" \
  "$kg query --paper 2511.22677 --database $scratch/kg.sqlite" \
  "$kg query --results-on ImageNet --database $scratch/kg.sqlite" \
  "$kg query --trending --database $scratch/kg.sqlite" \
  "$kg query --search diffusion --database $scratch/kg.sqlite"
