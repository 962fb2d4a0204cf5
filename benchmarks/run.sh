#!/usr/bin/env bash
# Every benchmark, one after the other, as one page of Markdown on standard output. What cannot be had on this machine is told and left out.
# Only a quiet machine tells the truth. Usage: benchmarks/run.sh [enterprises] [rounds of DuckDB] > results.md
set -uo pipefail
count=${1:-421000}
duck=${2:-3}
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
dotnet build -c Release benchmarks/Umkm.Benchmarks -v q >&2 || exit 1
inside() { dotnet benchmarks/Umkm.Benchmarks/bin/Release/net10.0/Umkm.Benchmarks.dll "$@"; }
part() { # title, command...
  printf '\n## %s\n\n' "$1"; shift
  "$@" 2> >(tail -5 >&2) || echo "Not to be had on this machine."
}

echo "# Benchmarks"
echo
echo "Commit $(git rev-parse --short HEAD), $(date -u +%F), $(nproc) cores of $(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs), $(dotnet --version) SDK. Medians; ratios are medians over interleaved rounds."
part "W1: rules of their own against C# written by hand, one thread" inside w1
# Switched off in a process of its own: the width is settled when the kernels are compiled.
without_avx512() { DOTNET_EnableAVX512=0 inside "$@"; }
grep -q avx512f /proc/cpuinfo && part "The same without AVX-512" without_avx512 w1
part "The embedded book over a register in memory" inside register
grep -q avx512f /proc/cpuinfo && part "The same without AVX-512" without_avx512 register
part "One enterprise" inside single samples/keripik-tempe.json
part "The inside: one subject, one plan, one assessment, one kernel (BenchmarkDotNet)" inside inside
part "Growth" inside growth
part "From process start to the first answer" benchmarks/cold-start.sh
part "A register from CSV to CSV" benchmarks/register-csv.sh "$count"
part "The same decisions as SQL: DuckDB" benchmarks/duckdb-csv.sh "$count" "$duck"
part "W1 by rule engines for Node" benchmarks/node.sh
