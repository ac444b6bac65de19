#!/usr/bin/env bash
# Runs check-quality.sh in a tree made for it, with a program that prints figures at will.
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

mkdir -p "$tree/kg/scripts/lib"
cp "$scripts/check-quality.sh" "$tree/kg/scripts"
cp "$scripts/lib/setup.sh" "$tree/kg/scripts/lib"
export KG=$tree/program
cat >"$KG" <<PROGRAM
#!/bin/sh
[ "\$1" = build ] || cat "$tree/table"
PROGRAM
chmod +x "$KG"

# Lets the program print a table with these F1 of entity and relation.
figures() {
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' \
    '2 papers' precision recall F1 tp fp fn \
    entity 0.5000 0.5000 "$1" 1 1 1 relation 0.5000 0.5000 "$2" 1 1 1 '  method' 0.5000 0.5000 0.1000 1 1 1 \
    >"$tree/table"
  printf '\ntypes confused most: model taken for method 1\n' >>"$tree/table"
}

# Runs the check, which is to end as said and to print a text.
check() {
  local expected=$1 text=$2 output status=0
  shift 2
  output=$("$tree/kg/scripts/check-quality.sh" "$@" 2>&1) || status=$?
  if [ "$status" -ne "$expected" ] || [[ $output != *"$text"* ]]; then
    printf 'check-quality.sh ended with %s instead of %s and "%s":\n%s\n' "$status" "$expected" "$text" "$output" >&2
    exit 1
  fi
}

figures 0.6000 0.0100
check 0 "is not checked"
mkdir -p "$tree/shared/gold"
check 1 "no figures"
check 1 "usage" --recrod
check 0 "entity 0.6000" --record
check 0 "relation  recorded 0.0100  now 0.0100"
figures 0.5800 0.0100
check 0 "now 0.5800"
figures 0.5799 0.0100
check 1 "too low"
figures 0.6201 0.0100
check 0 "higher: record it"
figures 0.6000 0.0100
sed -i.before '/^relation/d' "$tree/table"
check 0 "relation  recorded 0.0100  now 0.0000"
: >"$tree/table"
check 1 "no figures"
echo "check-quality.sh judges as it should."
