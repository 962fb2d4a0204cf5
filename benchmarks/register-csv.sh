#!/usr/bin/env bash
# `umkm screen` from CSV to CSV as a whole process: time and the most memory it held, for a register and one ten times as large.
# Usage: benchmarks/register-csv.sh [enterprises]
set -euo pipefail
count=${1:-421000}
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build "$top/src/Umkm.Cli" -c Release -v q >/dev/null
tool="$top/src/Umkm.Cli/bin/Release/net10.0/umkm.dll"

echo "| enterprises | CSV in, MB | seconds | peak memory, MB |"
echo "|---:|---:|---:|---:|"
for rows in "$count" $((count * 10)); do
  dotnet "$tool" sample --count "$rows" -o "$work/register.csv"
  start=$(date +%s%N)
  dotnet "$tool" screen "$work/register.csv" --on 2026-11-22 --quiet -o "$work/out.csv" &
  tool_pid=$!
  peak=0
  # The kernel keeps the high-water mark for as long as the process lives.
  while kill -0 $tool_pid 2>/dev/null; do
    mark=$(awk '/^VmHWM/ {print $2}' "/proc/$tool_pid/status" 2>/dev/null || true)
    [ -n "${mark:-}" ] && peak=$mark
    sleep 0.05
  done
  wait $tool_pid
  took=$(( ($(date +%s%N) - start) / 1000000 ))
  [ "$(wc -l < "$work/out.csv")" -eq $((rows + 1)) ] || { echo "Rows are missing from the output." >&2; exit 1; }
  awk -v r="$rows" -v m="$(stat -c %s "$work/register.csv")" -v t="$took" -v p="$peak" 'BEGIN { printf "| %d | %.0f | %.1f | %.0f |\n", r, m / 1e6, t / 1000, p / 1024 }'
  rm -f "$work/out.csv"
done
