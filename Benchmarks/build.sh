#!/usr/bin/env bash
# Measures `kg build` against a plain Python script that does far less, whole process, in one run.
#
#   Benchmarks/build.sh BLOG
#
# Needs hyperfine and python3. Prints the ratio; nothing else should run meanwhile.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -eq 1 ] || {
  echo "usage: Benchmarks/build.sh BLOG" >&2
  exit 64
}
blog=$(cd "$1" && pwd)
cd "$root"
swift build -c release --product kg
kg=$(swift build -c release --show-bin-path)/kg
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

hyperfine --warmup 1 --runs 8 --prepare "rm -f $scratch/*.sqlite" \
  --command-name "kg build, from nothing" "$kg build $blog --database $scratch/kg.sqlite" \
  --command-name "plain Python script" "python3 Benchmarks/plain_graph.py $blog $scratch/plain.sqlite"

"$kg" build "$blog" --database "$scratch/kept.sqlite" >/dev/null 2>&1
hyperfine --warmup 1 --runs 20 \
  --command-name "kg build, nothing changed" "$kg build $blog --database $scratch/kept.sqlite" \
  --command-name "python3 hashing the posts" "python3 Benchmarks/hash_posts.py $blog"
