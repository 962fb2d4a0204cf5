#!/usr/bin/env bash
# Packs the tool as a native program of this platform, with the portable fall-back ("any") and the package that points at them; installs it from the
# folder and sees that it answers like the portable one. Needs the SDK, clang and zlib's headers.
# The native program is compiled by the counts of a run of the portable one, which is made first.
# Each platform is packed on a machine of its own; a release holds the packages of all of them.
# usage: build/native-tool.sh [FOLDER]      (default artifacts/tool)
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-artifacts/tool}")
rid=$(dotnet --info | awk '$1 == "RID:" { print $2 }')
case "$rid" in *-x64 | *-arm64) ;; *) echo "Unknown platform $rid"; exit 2 ;; esac
case "$rid" in win-* | osx-*) ;; *) rid="linux-${rid##*-}" ;; esac

rm -rf "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/Umkm.Cli -c Release -v q -clp:NoSummary
dotnet build build/Umkm.RunProfile -c Release -v q -clp:NoSummary
umkm() { dotnet src/Umkm.Cli/bin/Release/net10.0/umkm.dll "$@"; }

# What the compiler learns from a run: a register is screened in code that counts its branches, none of it compiled ahead or a second time, with vectors
# of the width that the native program has.
umkm sample --count 5000 -o "$work/register.csv"
(
  export DOTNET_EnableEventPipe=1 DOTNET_EventPipeOutputPath="$work/screen.nettrace" DOTNET_EventPipeCircularMB=1024
  export DOTNET_EventPipeConfig='Microsoft-Windows-DotNETRuntime:0x1C000080018:5'
  export DOTNET_TieredPGO=1 DOTNET_TieredPGO_InstrumentOnlyHotCode=0 DOTNET_ReadyToRun=0 DOTNET_TC_CallCounting=0
  export DOTNET_TC_OnStackReplacement_InitialCounter=7FFFFFFF DOTNET_OSR_HitLimit=7FFFFFFF DOTNET_EnableAVX=0
  umkm screen "$work/register.csv" --on 2026-11-22 -o "$work/answers.csv" -q
)
dotnet build/Umkm.RunProfile/bin/Release/net10.0/Umkm.RunProfile.dll "$work/screen.nettrace" "$work/screen.mibc"

for platform in "" "$rid" any; do
  # shellcheck disable=SC2086
  dotnet pack src/Umkm.Cli -c Release -p:NativeTool=true -p:RunProfile="$work/screen.mibc" ${platform:+-r $platform} -o "$out" -v q -clp:NoSummary
done
count=$(find "$out" -name 'umkm*.nupkg' | wc -l)
[ "$count" -eq 3 ] || { echo "Three packages were expected, $count were made:"; ls "$out"; exit 1; }

version=$(basename "$out"/umkm."$rid".*.nupkg .nupkg)
version=${version#umkm."$rid".}
cat > "$work/nuget.config" <<CONFIG
<configuration><packageSources><clear /><add key="here" value="$out" /></packageSources></configuration>
CONFIG
(cd "$work" && NUGET_PACKAGES="$work/packages" dotnet tool install umkm --version "$version" --tool-path bin --configfile nuget.config > /dev/null)

for sample in samples/*.json; do
  for format in text json html; do
    "$work/bin/umkm" assess "$sample" --on 2026-11-22 --format "$format" > "$work/native"
    umkm assess "$sample" --on 2026-11-22 --format "$format" > "$work/portable"
    cmp "$work/native" "$work/portable"
  done
done
"$work/bin/umkm" rules check > /dev/null
du -b "$out"/*.nupkg | sed "s|$out/||"
echo "The native tool ($rid) answers like the portable one on $(ls samples/*.json | wc -l) samples in three formats."
