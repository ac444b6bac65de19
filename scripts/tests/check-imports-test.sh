#!/usr/bin/env bash
# Runs check-imports.sh over a source tree made for it, and compares what it reports.
set -euo pipefail

check=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/check-imports.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

# Writes a file of the tree from standard input.
write() {
  mkdir -p "$(dirname "$tree/$1")"
  cat >"$tree/$1"
}

write PaperCorpus/Posts/Post.swift <<'SWIFT'
#if canImport(Glibc)
  internal import Glibc
#endif
public import Yams
// import GRDB would be refused
let text = "import GRDB"
SWIFT
write GraphAnalysis/Numbers.swift <<'SWIFT'
import struct Foundation.Date
SWIFT
write kg/KG.swift <<'SWIFT'
import ArgumentParser
import GraphRendering
SWIFT

output=$("$check" "$tree") || {
  printf 'check-imports.sh refuses imports that are allowed:\n%s\n' "$output" >&2
  exit 1
}

write EntityLinking/Linker.swift <<'SWIFT'
import PaperCorpus

@preconcurrency internal import GRDB
import PaperCorpus; import struct GraphStorage.Store
SWIFT
write GraphAnalysis/Numbers.swift <<'SWIFT'
  @_exported public import PaperCorpus.Text
SWIFT
write NewStage/Stage.swift <<'SWIFT'
let number = 1
SWIFT

expected="$tree/EntityLinking/Linker.swift:3: EntityLinking may not import GRDB
$tree/EntityLinking/Linker.swift:4: EntityLinking may not import GraphStorage
$tree/GraphAnalysis/Numbers.swift:1: GraphAnalysis may not import PaperCorpus
$tree/NewStage/Stage.swift: the table of imports does not name the target NewStage"

if output=$("$check" "$tree"); then
  echo "check-imports.sh accepts imports that are not allowed" >&2
  exit 1
fi
if [ "$output" != "$expected" ]; then
  diff <(printf '%s\n' "$expected") <(printf '%s\n' "$output") >&2
  exit 1
fi
echo "check-imports.sh reports what it should."
