#!/usr/bin/env bash
# DuckDB 1.5.6: casting text to BIGINT takes a decimal point and rounds, without an error.
# An amount in Indonesian grouping of one group, '1.500' (one thousand five hundred rupiah), becomes 2 rupiah; with two groups,
# '1.000.000', the cast fails. So in one column small amounts turn silently into other amounts while large ones raise an error.
# Whoever loads a register as text must check the form before the cast.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const c = await (await DuckDBInstance.create(':memory:')).connect();
for (const text of ['1.500', '2.500', '950', '1.000.000']) {
  const r = await c.runAndReadAll(`select try_cast('${text}' as bigint)`);
  console.log(`${text} -> ${r.getRowsJson()[0][0]}`);
}
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6"
1.500 -> 2
2.500 -> 3
950 -> 950
1.000.000 -> null
SEEN
