#!/usr/bin/env bash
# Packs what ships into a folder, and for each package a software bill of materials (CycloneDX, JSON): what else comes with it, in which version,
# under which licence. Every clone of a commit gives the same bytes, whatever its folder: build/same-packages.sh compares two.
# The engine lies in its packages compiled ahead too, for where hosts mostly run: a first answer then waits for no compiler.
# From anywhere: build/pack.sh FOLDER [more of dotnet pack, e.g. -p:UmkmHome=https://…]
set -euo pipefail
into=$(mkdir -p "${1:?a folder for the packages}" && cd "$1" && pwd)
shift
cd "$(dirname "$0")"
ahead=$(mktemp -d)
trap 'rm -rf "$ahead"' EXIT
dotnet tool restore > /dev/null
for platform in linux-x64 win-x64; do
  dotnet publish ../src/Umkm.Rules -c Release -r "$platform" --self-contained false -p:PublishReadyToRun=true -p:PublishDir="$ahead/$platform/" -v q -nologo
done
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' ../Directory.Build.props)
for project in ../src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  dotnet pack "$project" -c Release -v q -nologo -o "$into" -p:CompiledAhead="$ahead" "$@"
  # Neither a number made up for this run nor its hour, and nothing that only the build needed.
  dotnet dotnet-CycloneDX "$project" -o "$into" -fn "$name.cdx.json" -F Json -rs -ns -dpr -ed -st Library -sn "$name" -sv "$version" > /dev/null
  sed -i '/"timestamp": /d' "$into/$name.cdx.json"
done
ls -l "$into"
