#!/usr/bin/env bash
# PostgreSQL 18 (PGlite 0.5.17) and DuckDB 1.5.6: a span of time is compared as if a month had 30 days, so a year has 360: "the enterprise is older than 364 days", age(…) > interval '364 days', is
# not true of one founded 365 days ago, and six months are no more than 180 days. The days between the two dates, as numbers, say the opposite, and
# the seconds that PostgreSQL itself counts in the same year are those of 365,25 days.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17 @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
const postgres = new PGlite();
const duck = await (await DuckDBInstance.create(':memory:')).connect();
const asked = [
  "date '2026-03-01' - date '2025-03-01'", "age(date '2026-03-01', date '2025-03-01') > interval '364 days'", "age(date '2026-03-01', date '2025-03-01') = interval '360 days'",
  "age(date '2026-03-31', date '2025-09-30') > interval '181 days'", "date '2026-03-31' - date '2025-09-30' > 181", "extract(epoch from interval '1 year') / 86400",
];
for (const text of asked) {
  const select = `select (${text})::text as answer`;
  console.log(`${text}: PostgreSQL ${(await postgres.query(select)).rows[0].answer}, DuckDB ${(await duck.runAndReadAll(select)).getRowsJson()[0][0]}`);
}
process.exit(0);
JS
TZ=UTC node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on PGlite 0.5.17 (PostgreSQL 18) and DuckDB 1.5.6"
date '2026-03-01' - date '2025-03-01': PostgreSQL 365, DuckDB 365
age(date '2026-03-01', date '2025-03-01') > interval '364 days': PostgreSQL false, DuckDB false
age(date '2026-03-01', date '2025-03-01') = interval '360 days': PostgreSQL true, DuckDB true
age(date '2026-03-31', date '2025-09-30') > interval '181 days': PostgreSQL false, DuckDB false
date '2026-03-31' - date '2025-09-30' > 181: PostgreSQL true, DuckDB true
extract(epoch from interval '1 year') / 86400: PostgreSQL 365.2500000000000000, DuckDB 365.25
SEEN
