#!/usr/bin/env bash
# W1 by zen-engine and json-rules-engine, on the data of the C# benchmarks; their answers are compared by checksums first.
# Needs node and npm; the packages are installed in a folder that goes again. Usage: benchmarks/node.sh [rows] [rounds]
set -euo pipefail
rows=${1:-20000}
rounds=${2:-5}
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$top"/benchmarks/node/* "$work"
(cd "$work" && npm install --no-audit --no-fund --no-package-lock --silent)
dotnet run -c Release --project "$top/benchmarks/Umkm.Benchmarks" -- w1-export "$work/data" "$rows" >&2
node "$work/w1.mjs" "$work/data" "$rounds"
