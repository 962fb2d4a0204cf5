#!/usr/bin/env bash
# The web sample as a service: time from start to the first answer, the first request, and requests a second for verdicts, summary and full, in turn
# within one run, by four connections that are kept; and the processor time of each request, which a loaded machine changes less. Then, where clang is
# installed, the same service and the console sample compiled to native code: size, warnings, start.
# Usage: benchmarks/web-service.sh [seconds a case] [rounds]
set -euo pipefail
seconds=${1:-4}
rounds=${2:-3}
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
service=
stop() { [ -z "$service" ] || { kill "$service" 2>/dev/null && wait "$service" 2>/dev/null; } || true; service=; }
trap 'stop; rm -rf "$work"' EXIT
node=$top/benchmarks/node/load.mjs
sample=$top/samples/keripik-tempe.json

measure() { # name, command...
  local name=$1; shift
  for _ in $(seq "$rounds"); do
    local begun; begun=$(date +%s%N)
    "$@" --urls http://127.0.0.1:5731 >"$work/log" 2>&1 &
    service=$!
    node "$node" first http://127.0.0.1:5731 "$sample" "$begun" >> "$work/$name.first"
    node "$node" load http://127.0.0.1:5731 "$sample" "$seconds" "$service" >> "$work/$name.load"
    stop
  done
  echo "## $name"
  awk '{ if (min1 == "" || $1 < min1) min1 = $1; if (min2 == "" || $2 < min2) min2 = $2 }
    END { printf "start to first answer %.0f ms (least), first assessment %.1f ms (least of %d)\n", min1, min2, NR }' "$work/$name.first"
  for size in verdicts summary compact full; do
    awk -v k="$size" '$1 == k { print $2, $3 }' "$work/$name.load" | sort -n |
      awk -v k="$size" '{ a[NR] = $1; c[NR] = $2 } END { m = int((NR + 1) / 2)
        printf "%s %.0f requests a second, %.2f ms of processor time each, so %.0f a second on a core (median of %d)\n", k, a[m], c[m], 1000 / c[m], NR }'
  done
}

dotnet publish "$top/samples/Umkm.Samples.Web" -c Release -o "$work/jit" -v q --nologo >/dev/null
measure jit dotnet "$work/jit/Umkm.Samples.Web.dll"
if command -v clang >/dev/null; then
  for name in Console Web; do
    dotnet publish "$top/samples/Umkm.Samples.$name" -c Release -r linux-x64 -p:PublishAot=true -p:StripSymbols=true -o "$work/native-$name" --nologo \
      >"$work/publish-$name" 2>&1 || { tail -20 "$work/publish-$name"; exit 1; }
    echo "## native $name: $(grep -c ': warning' "$work/publish-$name") warnings, $(stat -c %s "$work/native-$name/Umkm.Samples.$name") bytes"
  done
  measure native "$work/native-Web/Umkm.Samples.Web"
  for _ in $(seq 10); do
    begun=$(date +%s%N)
    "$work/native-Console/Umkm.Samples.Console" 2026-11-22 program/kur-mikro </dev/null >/dev/null || true
    echo $((($(date +%s%N) - begun) / 1000))
  done | sort -n | head -1 | awk '{ printf "native console: %.0f ms from start to end of an interview without answers (least of 10)\n", $1 / 1000 }'
fi
