#!/usr/bin/env bash
# Clones the last commit into two folders, packs both (build/pack.sh) and compares the packages, their symbols and bills of materials byte by byte.
# Some minutes; nothing of the checkout is touched. From anywhere: build/same-packages.sh
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && git rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for clone in "$work/one" "$work/a longer folder/two"; do
  git clone -q "$top" "$clone"
  "$clone/build/pack.sh" "$clone/out" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
cd "$work/one/out"
sha256sum -- * | tee "$work/sums"
cd "$work/a longer folder/two/out"
sha256sum --quiet -c "$work/sums"
[ "$(ls | wc -l)" = "$(wc -l < "$work/sums")" ] || { echo "not the same files"; exit 1; }
echo "Equal in both clones."
