#!/usr/bin/env bash
# Packs the tool as a native program of this platform, with the portable fall-back ("any") and the package that points at them; installs it from the
# folder and sees that it answers like the portable one. Needs the SDK, clang and zlib's headers.
# Each platform is packed on a machine of its own; a release holds the packages of all of them.
# usage: build/native-tool.sh [FOLDER]      (default artifacts/tool)
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-artifacts/tool}")
rid=$(dotnet --info | awk '$1 == "RID:" { print $2 }')
case "$rid" in *-x64 | *-arm64) ;; *) echo "Unknown platform $rid"; exit 2 ;; esac
case "$rid" in win-* | osx-*) ;; *) rid="linux-${rid##*-}" ;; esac

rm -rf "$out"
for platform in "" "$rid" any; do
  # shellcheck disable=SC2086
  dotnet pack src/Umkm.Cli -c Release -p:NativeTool=true ${platform:+-r $platform} -o "$out" -v q -clp:NoSummary
done
count=$(find "$out" -name 'umkm*.nupkg' | wc -l)
[ "$count" -eq 3 ] || { echo "Three packages were expected, $count were made:"; ls "$out"; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(basename "$out"/umkm."$rid".*.nupkg .nupkg)
version=${version#umkm."$rid".}
cat > "$work/nuget.config" <<CONFIG
<configuration><packageSources><clear /><add key="here" value="$out" /></packageSources></configuration>
CONFIG
(cd "$work" && NUGET_PACKAGES="$work/packages" dotnet tool install umkm --version "$version" --tool-path bin --configfile nuget.config > /dev/null)

dotnet build src/Umkm.Cli -c Release -v q -clp:NoSummary
for sample in samples/*.json; do
  for format in text json html; do
    "$work/bin/umkm" assess "$sample" --on 2026-11-22 --format "$format" > "$work/native"
    dotnet src/Umkm.Cli/bin/Release/net10.0/umkm.dll assess "$sample" --on 2026-11-22 --format "$format" > "$work/portable"
    cmp "$work/native" "$work/portable"
  done
done
"$work/bin/umkm" rules check > /dev/null
du -b "$out"/*.nupkg | sed "s|$out/||"
echo "The native tool ($rid) answers like the portable one on $(ls samples/*.json | wc -l) samples in three formats."
