#!/usr/bin/env bash
# DuckDB 1.5.6: "how many months old" has two answers inside one engine. From 31 August 2025 to 28 February 2026 datesub('month') counts 6 whole
# months, and 31 August + 6 months is 28 February, but age() says 5 months and 28 days. A condition "at least 6 months" written with age()
# refuses an enterprise on the day the other two accept it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const c = await (await DuckDBInstance.create(':memory:')).connect();
const one = async x => (await c.runAndReadAll(`select (${x})::varchar`)).getRowsJson()[0][0];
console.log('datesub', await one("datesub('month', date '2025-08-31', date '2026-02-28')"));
console.log('plus', await one("(date '2025-08-31' + interval 6 month)::date"));
console.log('age', await one("age(date '2026-02-28', date '2025-08-31')"));
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6"
datesub 6
plus 2026-02-28
age 5 months 28 days
SEEN
