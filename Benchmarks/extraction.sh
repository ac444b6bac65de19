#!/usr/bin/env bash
# Measures extraction alone on one thread, posts being read before, and prints megabytes of summaries a second.
#
#   Benchmarks/extraction.sh POSTS [ROUNDS]
#
# POSTS is a folder of Markdown posts. Time is the thread's own processor time; nothing else should run meanwhile.
set -euo pipefail

posts=$(cd "${1:?usage: Benchmarks/extraction.sh POSTS [ROUNDS]}" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")"
swift build -c release --product extraction-benchmark
"$(swift build -c release --show-bin-path)/extraction-benchmark" "$posts" "${2:-10}"
