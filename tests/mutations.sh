#!/usr/bin/env bash
# Mutated subjects, registers and rule files, read and assessed; ends with the first that does anything but be read or be refused.
# tests/mutations.sh [COUNT [SEED [SECONDS]]]
set -euo pipefail
cd "$(dirname "$0")/.."
export UMKM_MUTATIONS=${1:-1000000} UMKM_SEED=${2:-1} UMKM_SECONDS=${3:-3600} UMKM_TOLD
UMKM_TOLD=$(mktemp)
trap 'rm -f "$UMKM_TOLD"' EXIT
dotnet test tests/Umkm.Cli.Tests -c Release -v q --nologo --filter FullyQualifiedName~MutationTests
cat "$UMKM_TOLD"
