#!/usr/bin/env bash
# Writes down what the public surface of the libraries has become: what is new goes into PublicAPI.Unshipped.txt beside the project, what is gone leaves its
# file. Read the difference before you commit it. With an edition, the lines of Unshipped go to Shipped.
set -euo pipefail
cd "$(dirname "$0")/.."
build() { dotnet build "$@" --no-incremental -p:RunAnalyzers=true -p:UmkmCheck=true -p:TreatWarningsAsErrors=false -v q -clp:NoSummary 2>&1; }
# The first has all others but the second beneath it.
said=$(build src/Umkm.AspNetCore) && said+=$(build src/Umkm.Rules.NRules -p:BuildProjectReferences=false) || { echo "$said"; exit 1; }
for library in $(dirname src/*/PublicAPI.Shipped.txt); do
  # The symbols that a rule tells of in this library.
  of() { grep -F "/$library/" <<< "$said" | sed -nE "s/.*warning $1: Symbol '(.*)' is (not )?part of the declared.*/\1/p" | LC_ALL=C sort -u || true; }
  gone=$(of RS0017)
  new=$(of RS0016)
  for file in "$library"/PublicAPI.{Shipped,Unshipped}.txt; do
    left=$(tail -n +2 "$file" | grep -vxF -f <(echo "${gone:-#}") || true)
    [[ $file != *Unshipped.txt ]] || left+=$'\n'$new
    { echo '#nullable enable'; LC_ALL=C sort -u <<< "$left" | sed '/^$/d'; } > "$file.new"
    mv "$file.new" "$file"
  done
  echo "$library: $(grep -c . <<< "$new") new, $(grep -c . <<< "$gone") gone" || true
done
