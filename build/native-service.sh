#!/usr/bin/env bash
# Publishes the web sample as a native program, without a warning, and sees that it answers like the portable one: every sample in every size, the interview,
# the schemas, and registers as .xlsx, .xls, .ods and .csv (workbooks are read by a library that trimmers cannot judge: src/Umkm.Registers/buildTransitive).
# Needs the SDK, clang and zlib's headers, curl and unzip. Two minutes of processor time.
# usage: build/native-service.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
services=()
trap 'for s in "${services[@]}"; do kill "$s" 2>/dev/null || true; done; rm -rf "$work"' EXIT
rid=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')

dotnet publish samples/Umkm.Samples.Web -c Release -o "$work/portable" -v q --nologo -clp:NoSummary
dotnet publish samples/Umkm.Samples.Web -c Release -r "$rid" -p:PublishAot=true -p:StripSymbols=true -o "$work/native" --nologo > "$work/publish" 2>&1 ||
  { tail -20 "$work/publish"; exit 1; }
! grep -i 'warning' "$work/publish" || { echo "The native service has warnings."; exit 1; }

serve() { # port, command...
  local port=$1; shift
  "$@" --urls "http://127.0.0.1:$port" > "$work/log-$port" 2>&1 &
  services+=($!)
  for _ in $(seq 400); do curl -sf -o "$work/health" "http://127.0.0.1:$port/sehat" && return; sleep 0.05; done
  cat "$work/log-$port"; return 1
}
serve 5741 dotnet "$work/portable/Umkm.Samples.Web.dll"
serve 5742 "$work/native/Umkm.Samples.Web"

count=0
same() { # path below /umkm, arguments of curl...
  local path=$1; shift
  for port in 5741 5742; do curl -sS -f "$@" "http://127.0.0.1:$port/umkm/$path" > "$work/$port"; done
  if [ "$(head -c 2 "$work/5741")" = PK ]; then
    for port in 5741 5742; do rm -rf "$work/$port.d"; unzip -q "$work/$port" -d "$work/$port.d"; done
    diff -r "$work/5741.d" "$work/5742.d"
  else
    cmp "$work/5741" "$work/5742"
  fi
  count=$((count + 1))
}
json=(-H 'content-type: application/json')
for sample in samples/*.json; do
  for query in size=verdicts size=summary size=compact size=full format=html; do same "assess?on=2026-11-22&$query" "${json[@]}" --data-binary "@$sample"; done
  grep -q '"subject"' "$sample" || same "questions?on=2026-11-22" "${json[@]}" --data-binary "{\"subject\":$(cat "$sample")}"
done
for register in tests/Umkm.Registers.Tests/Formats/libreoffice/sampel.*; do
  for form in zip summary report; do same "screen?on=2026-11-22&format=$form" -F "register=@$register"; done
done
for path in decisions decisions/izin/spp-irt schemas schemas/Subject schemas/Assessment types.ts; do same "$path"; done
echo "The native service ($rid, $(stat -c %s "$work/native/Umkm.Samples.Web") bytes, no warning) gave the same bytes as the portable one in $count answers."
