#!/usr/bin/env bash
# Measures one question for what is related on a blog's graph in memory.
#
#   Benchmarks/related.sh DATABASE
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
database=$(realpath "$1")
swift build -c release --product related-benchmark
"$(swift build -c release --show-bin-path)/related-benchmark" "$database"
