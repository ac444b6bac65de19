#!/usr/bin/env bash
# Holds what kg finds in the annotated blog to the figures that were once reached.
#
#   scripts/check-quality.sh            fails where an F1 is more than .02 below the recorded one
#   scripts/check-quality.sh --record   records the figures of now
#
# Takes the program that was built last, debug or release, or the one that KG names. The blog and its annotations
# lie in the folder shared beside the package's; without it the check is passed over.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/lib/setup.sh
. "$root/scripts/lib/setup.sh"

[ $# -eq 0 ] || [ "$*" = --record ] || fail "usage: scripts/check-quality.sh [--record]"
shared=$(dirname "$root")/shared
recorded=$root/Tests/Quality/validation.txt

if [ ! -d "$shared/gold" ]; then
  echo "No annotations in $shared: quality is not checked."
  exit 0
fi

kg=${KG:-}
if [ -z "$kg" ]; then
  kg=$root/.build/release/kg
  [ "$kg" -nt "$root/.build/debug/kg" ] || kg=$root/.build/debug/kg
fi
[ -x "$kg" ] || fail "no program at $kg; run 'swift build' first"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export KG_DATABASE=$scratch/kg.sqlite
"$kg" build "$shared/corpus" >"$scratch/build.txt" 2>&1 || fail "$(cat "$scratch/build.txt")"
"$kg" evaluate "$shared/gold" --only "$shared/gold/validation.txt" >"$scratch/figures.txt"

# The first table holds the measures, its first row is the head.
awk -F '\t' 'NF == 0 { exit } NR > 1 { print $1, $4 }' "$scratch/figures.txt" >"$scratch/validation.txt"
[ -s "$scratch/validation.txt" ] || fail "no figures in what 'kg evaluate' printed"

if [ $# -eq 1 ]; then
  mkdir -p "$(dirname "$recorded")"
  cp "$scratch/validation.txt" "$recorded"
  cat "$recorded"
  exit
fi

[ -s "$recorded" ] || fail "no figures in $recorded; record them with scripts/check-quality.sh --record"
awk -v tolerance=.02 '
  NR == FNR { now[$1] = $2; next }
  {
    verdict = ""
    # Figures have four decimals: half a unit of the last keeps a drop of just the tolerance from failing.
    if (now[$1] < $2 - tolerance - .00005) { verdict = "  too low"; failed = 1 }
    if (now[$1] > $2 + tolerance + .00005) verdict = "  higher: record it"
    printf "%-8s  recorded %.4f  now %.4f%s\n", $1, $2, now[$1], verdict
  }
  END { exit failed }
' "$scratch/validation.txt" "$recorded" \
  || fail "quality has dropped; mend it, or record the figures with scripts/check-quality.sh --record and say why"
