#!/usr/bin/env bash
# Measures PageRank against SciPy, igraph and NetworKit on one R-MAT graph, in one run, and prints ratios.
#
#   Benchmarks/ranking.sh [SCALE [EDGES]]
#
# Without arguments: 2^20 nodes and 16 million edges. Needs python3; the peers go into a virtual environment, and those
# that cannot be installed are left out. Nothing else should run meanwhile. TURNS=N sets how often all take turns.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
environment=.build/peers
[ -x "$environment/bin/python3" ] || python3 -m venv --system-site-packages "$environment"
for peer in numpy scipy igraph networkit; do
  "$environment/bin/pip" install --quiet "$peer" || echo "$peer cannot be installed"
done
swift build -c release --product ranking-benchmark
"$environment/bin/python3" ranking.py "$(swift build -c release --show-bin-path)/ranking-benchmark" "$@"
