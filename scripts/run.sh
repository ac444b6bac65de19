#!/usr/bin/env bash
# Builds kg and runs its main job: a knowledge graph of a blog, an answer from it, a picture of it.
#
#   scripts/run.sh          with the sample blog, in a copy below .build
#   scripts/run.sh BLOG     with a blog of your own; writes into its folder .kg only
#
# Needs a Swift toolchain, and installs what else is missing (Debian, Ubuntu, macOS with Homebrew).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/lib/setup.sh
. "$root/scripts/lib/setup.sh"

[ $# -le 1 ] || fail "usage: scripts/run.sh [BLOG]"
if [ $# -eq 1 ]; then
  [ -d "$1" ] || fail "'$1' is not a folder; give the folder that holds the blog's _posts"
  blog=$(cd "$1" && pwd)
  question=(--top)
  picture=(-o "$blog/.kg/graph.svg")
else
  blog=$root/.build/sample-blog
  question=(--related DMD)
  picture=(--around DMD -o "$blog/.kg/graph.svg")
fi

prepare
cd "$root"

step "Building kg"
swift build -c release --product kg
kg=$(swift build -c release --show-bin-path)/kg

if [ $# -eq 0 ]; then
  rm -rf "$blog"
  cp -R Tests/SampleBlog "$blog"
fi
cd "$blog"

# Runs a command of kg, and shows it as one would type it.
run() {
  step "kg $*"
  "$kg" "$@"
}

run build
run query "${question[@]}"
run export "${picture[@]}"
printf '\nThe picture is %s\n' "$blog/.kg/graph.svg"
