#!/usr/bin/env bash
# Processor time (user and system, whole processes, in turn) from process start to the first answer, in Release with the embedded book, against an empty .NET
# program: a host that assesses one enterprise and reads one decision, and `umkm assess`. "ahead" is compiled ahead of time (ReadyToRun): for the host
# the engine alone, as it lies in our packages; for the tool all of it. Prints medians and ratios.
# Usage: benchmarks/cold-start.sh [rounds] [checkout of another commit, whose host is measured too: "before"]
set -euo pipefail
rounds=${1:-9}
before=${2:-}
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quietly() { "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }
platform=$(dotnet --info | awk '$1 == "RID:" { print $2 }')
case "$platform" in win-* | osx-*) ;; *) platform="linux-${platform##*-}" ;; esac

program() { # name, code, project that it references
  mkdir -p "$work/src/$1"
  local reference=${3:+<ItemGroup><ProjectReference Include=\"$3\" /></ItemGroup>}
  cat > "$work/src/$1/$1.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
  $reference
</Project>
PROJECT
  echo "$2" > "$work/src/$1/Program.cs"
  quietly dotnet build "$work/src/$1" -c Release -v q -clp:NoSummary
  cp -r "$work/src/$1/bin/Release/net10.0" "$work/$1"
}
answer='var book = Umkm.Rules.Books.RuleBook.Embedded;
var some = new Umkm.Domain.Enterprise { BusinessCapital = Umkm.Domain.Rupiah.FromJuta(85) };
var one = new Umkm.Rules.Assessments.Assessor(book).Assess(some, new NodaTime.LocalDate(2026, 11, 22))["skala-usaha"];
foreach (var answer in one.Possible) System.Console.WriteLine(answer.Slug);'
program empty 'System.Console.WriteLine("x");' ""
program host "using Umkm.Rules; $answer" "$top/src/Umkm.Rules/Umkm.Rules.csproj"
[ -z "$before" ] || program before "$answer" "$before/src/Umkm.Rules/Umkm.Rules.csproj"
quietly dotnet build "$top/src/Umkm.Cli" -c Release -v q -clp:NoSummary
cp -r "$top/src/Umkm.Cli/bin/Release/net10.0" "$work/tool"
for project in Umkm.Rules Umkm.Cli; do
  quietly dotnet publish "$top/src/$project" -c Release -r "$platform" --self-contained false -p:PublishReadyToRun=true -p:PackAsTool=false \
    -p:PublishDir="$work/$project/" -v q -clp:NoSummary
done
cp -r "$work/host" "$work/host-ahead"
cp "$work"/Umkm.Rules/Umkm.*.dll "$work/host-ahead/"

TIMEFORMAT='%3U %3S'
run() { # name, command...
  local name=$1; shift
  { time "$@" > /dev/null; } 2>> "$work/$name.time"
}
sample="$top/samples/keripik-tempe.json"
for _ in $(seq "$rounds"); do
  run empty dotnet "$work/empty/empty.dll"
  [ -z "$before" ] || run before dotnet "$work/before/before.dll"
  run host dotnet "$work/host/host.dll"
  run host-ahead dotnet "$work/host-ahead/host.dll"
  run tool dotnet "$work/tool/umkm.dll" assess "$sample" --on 2026-11-22
  run tool-ahead dotnet "$work/Umkm.Cli/umkm.dll" assess "$sample" --on 2026-11-22
done
median() { awk '{ print $1 + $2 }' "$work/$1.time" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
first=$(median empty)
echo "| program | processor time, ms (median) | to an empty .NET program |"
echo "|---|---:|---:|"
for name in empty before host host-ahead tool tool-ahead; do
  [ -f "$work/$name.time" ] || continue
  awk -v n="$name" -v m="$(median "$name")" -v e="$first" 'BEGIN { printf "| %s | %.0f | %.2f |\n", n, m * 1000, m / e }'
done
