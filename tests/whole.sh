#!/usr/bin/env bash
# The whole proof: all of what the usual run tries a part of. Some hours on two cores; what the engines and the browser need is installed as for .ci/run.
# tests/whole.sh [SEED]
set -uo pipefail
cd "$(dirname "$0")/.."
seed=${1:-1}
status=0
told=$(mktemp)
trap 'rm -f "$told"' EXIT
# whole PROJECT [FILTER] with its settings in the environment.
whole() {
  : > "$told"
  echo "== $1 ${2:-}"
  UMKM_TOLD="$told" dotnet test "tests/$1" -c Release -v q --nologo ${2:+--filter "FullyQualifiedName~$2"} || status=1
  cat "$told"
}

UMKM_WHOLE=1 whole Umkm.Rules.Tests
UMKM_WHOLE=1 UMKM_NRULES_CASES=1000 whole Umkm.Rules.NRules.Tests
UMKM_WHOLE=1 whole Umkm.Browser.Tests
UMKM_SQL_ROWS=10000 whole Umkm.Sql.Tests Agreement
UMKM_COMPLETIONS=200000 UMKM_SEED=$seed whole Umkm.Rules.Tests CompletionTests
UMKM_DAYS=all UMKM_SUBJECTS=50 whole Umkm.Rules.Tests TimelineOfDatedFactsTests
UMKM_FOUR_ENGINES=20000 whole Umkm.Rules.NRules.Tests FourEnginesTests
tests/mutations.sh 1000000 "$seed" || status=1
exit $status
