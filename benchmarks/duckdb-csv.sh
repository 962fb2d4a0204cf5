#!/usr/bin/env bash
# The same decisions on the same register from CSV to CSV, whole processes: `umkm screen` against DuckDB running the statement of `umkm sql`.
# Interleaved; prints medians and the ratio to `umkm screen` on all cores. Needs node and npm; DuckDB's package is installed in a folder that goes again.
# The register is written as tables for DuckDB beforehand, which is not measured. DuckDB gets tables without keys and checks, and
# leaves out items and unmet criteria, all of which favours it. Both write a row for each enterprise and a column for each decision.
# Usage: benchmarks/duckdb-csv.sh [enterprises] [rounds] [date]
set -euo pipefail
count=${1:-421000}
rounds=${2:-5}
on=${3:-2026-11-22}
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$top/benchmarks/node/package.json" "$top/benchmarks/node/csv-to-csv.mjs" "$work"
(cd "$work" && npm install --no-audit --no-fund --no-package-lock --silent)
dotnet build "$top/src/Umkm.Cli" -c Release -v q >/dev/null
umkm() { dotnet "$top/src/Umkm.Cli/bin/Release/net10.0/umkm.dll" "$@"; }
umkm sample --count "$count" --on "$on" -o "$work/register.csv"
umkm sql --dialect duckdb --schema | grep -v '^  PRIMARY KEY' | sed -E 's/ CHECK \(.*\)\),/,/; s/ CHECK \(.*\)\) --/ --/' > "$work/schema.sql"
umkm sql --dialect duckdb --data "$work/register.csv" --on "$on" -o "$work/tables"
umkm sql --dialect duckdb --on "$on" --form wide -o "$work/statement.sql"

now() { date +%s%N; }
run() { # name, command...
  local name=$1 start; shift
  start=$(now); "$@" >/dev/null 2>"$work/error" || { cat "$work/error" >&2; exit 1; }
  echo $(( ($(now) - start) / 1000000 )) >> "$work/$name.ms"
}
duck() { node "$work/csv-to-csv.mjs" "$1" "$work/tables" "$work/schema.sql" "$work/statement.sql" "$work/duckdb.csv"; }
one_core() { taskset -c 0 dotnet "$top/src/Umkm.Cli/bin/Release/net10.0/umkm.dll" screen "$work/register.csv" --on "$on" --quiet -o "$work/screen.csv"; }
all_cores() { umkm screen "$work/register.csv" --on "$on" --quiet -o "$work/screen.csv"; }
names=(screen screen-1core duckdb-1 duckdb-2)
for round in $(seq "$rounds"); do
  for i in "${!names[@]}"; do
    case ${names[(i + round) % 4]} in
      screen) run screen all_cores ;;
      screen-1core) run screen-1core one_core ;;
      duckdb-1) run duckdb-1 duck 1 ;;
      duckdb-2) run duckdb-2 duck 2 ;;
    esac
  done
done

# The two must say the same: the answers of every enterprise, counted.
node -e '
const { readFileSync } = require("node:fs"), { createInterface } = require("node:readline"), { createReadStream } = require("node:fs");
const [screen, duck] = process.argv.slice(1);
(async () => {
  const count = async (file) => { const sums = new Map(); let head; for await (const line of createInterface({ input: createReadStream(file) })) { const cells = line.split(",").map((c) => c.replace(/^"|"$/g, "")); if (!head) head = cells; else head.slice(1).forEach((d, i) => { const k = d + " " + cells[i + 1]; sums.set(k, (sums.get(k) ?? 0) + 1); }); } return sums; };
  const a = await count(screen);
  const b = await count(duck);
  const wrong = [...new Set([...a.keys(), ...b.keys()])].filter((k) => a.get(k) !== b.get(k));
  if (wrong.length) { console.error("The two differ: " + wrong.slice(0, 5).map((k) => `${k}: ${a.get(k)} / ${b.get(k)}`).join("; ")); process.exit(1); }
})();' "$work/screen.csv" "$work/duckdb.csv"

median() { sort -n "$1" | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }
base=$(median "$work/screen.ms")
echo "CSV to CSV, $count enterprises, every decision on $on, $(nproc) cores; both give the same answers."
echo
echo "| program | median ms | ratio to umkm screen |"
echo "|---|---:|---:|"
for name in "${names[@]}"; do
  m=$(median "$work/$name.ms")
  awk -v n="$name" -v m="$m" -v e="$base" 'BEGIN { printf "| %s | %d | %.2f |\n", n, m, m/e }'
done
