#!/usr/bin/env bash
# From process start to the first printed answer: `umkm assess` (Release, embedded book) against an empty .NET program, interleaved.
# Prints medians and the ratio. Usage: benchmarks/cold-start.sh [rounds]
set -euo pipefail
rounds=${1:-15}
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/empty"
cat > "$work/empty/empty.csproj" <<'X'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>
X
echo 'System.Console.WriteLine("x");' > "$work/empty/Program.cs"
dotnet build "$work/empty" -c Release -o "$work/out-empty" -v q >/dev/null
dotnet build "$top/src/Umkm.Cli" -c Release -v q >/dev/null
cp -r "$top/src/Umkm.Cli/bin/Release/net10.0" "$work/out-jit"
# Compiled ahead of time too, where the compiler package can be had.
if dotnet publish "$top/src/Umkm.Cli" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -p:PackAsTool=false -o "$work/out-r2r" -v q >/dev/null 2>&1; then r2r=1; else r2r=0; fi

now() { date +%s%N; }
run() { # name, command...
  local name=$1 start; shift
  start=$(now); "$@" >/dev/null; echo $(( ($(now) - start) / 1000 )) >> "$work/$name.us"
}
sample="$top/samples/usaha-mikro-2018.json"
for _ in $(seq "$rounds"); do
  run empty dotnet "$work/out-empty/empty.dll"
  run jit dotnet "$work/out-jit/umkm.dll" assess "$sample" --on 2018-11-06
  [ $r2r = 1 ] && run r2r dotnet "$work/out-r2r/umkm.dll" assess "$sample" --on 2018-11-06
done
median() { sort -n "$1" | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }
empty=$(median "$work/empty.us")
echo "| program | median ms | ratio to an empty .NET program |"
echo "|---|---:|---:|"
for name in empty jit r2r; do
  [ -f "$work/$name.us" ] || continue
  m=$(median "$work/$name.us")
  awk -v n="$name" -v m="$m" -v e="$empty" 'BEGIN { printf "| %s | %.1f | %.2f |\n", n, m/1000, m/e }'
done
