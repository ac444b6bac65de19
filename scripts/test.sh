#!/usr/bin/env bash
# Runs every check; stops at the first that fails.
#
# Needs a Swift toolchain, and installs what else is missing (Debian, Ubuntu, macOS with Homebrew).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/lib/setup.sh
. "$root/scripts/lib/setup.sh"

prepare
install_packages shellcheck mandoc zsh fish
install_exchange_tools
cd "$root"

step "Scripts"
shellcheck --external-sources .ci/run scripts/*.sh scripts/*/*.sh
scripts/tests/check-imports-test.sh

step "Imports between the stages"
scripts/check-imports.sh

step "Format"
swift format lint --strict --parallel --recursive Package.swift Sources Tests

step "Debug build"
swift build --build-tests

step "Tests"
swift test --skip-build

step "Quality on annotated papers"
scripts/tests/check-quality-test.sh
scripts/check-quality.sh

step "Examples in graphs/"
if [ -d ../shared/corpus ]; then
  scripts/graphs.sh --check ../shared/corpus
else
  echo "passed over: the blog that they are drawn from is not here"
fi

step "All checks passed"
