#!/usr/bin/env bash
# PostgreSQL 18 (PGlite 0.5.17, PostgreSQL compiled for Node): within a range NULL is not unknown but without end. Of a paper whose last day nobody knows, daterange(issued_on, valid_until) holds the year 2099, overlaps every later
# year and is equal to another such, where issued_on <= day AND day <= valid_until is NULL; a paper of which no day is known is valid on every day there is, and a capital known to be at least Rp500 juta, int8range(500000000, NULL),
# holds Rp5 miliar. The bounds as people mean them, '[]', come back as the day after: upper() of a paper valid until 31 December 2026 is 1 January 2027, and of one without end NULL again, whose upper_inf is true; that of one
# that ends at 'infinity' is false. range_merge of two papers holds the years between them, in which none was valid. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17 >> npm.log
cat > run.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
for (const asked of [
  "daterange('2026-01-01', NULL) @> date '2099-01-01'",
  "date '2026-01-01' <= date '2099-01-01' AND date '2099-01-01' <= NULL::date",
  "daterange('2026-01-01', NULL) && daterange('2090-01-01', '2091-01-01')",
  "daterange('2026-01-01', NULL) = daterange('2026-01-01', NULL)",
  "daterange(NULL, NULL) @> date '1945-08-17'",
  'int8range(500000000, NULL) @> 5000000000',
  "upper(daterange('2026-01-01', '2026-12-31', '[]'))",
  "daterange('2026-01-01', '2026-12-31') @> date '2026-12-31'",
  "upper(daterange('2026-01-01', NULL))",
  "upper_inf(daterange('2026-01-01', NULL))",
  "upper_inf(daterange('2026-01-01', 'infinity'))",
  "range_merge(daterange('2020-01-01', '2021-01-01'), daterange('2026-01-01', '2027-01-01')) @> date '2023-06-01'",
]) {
  const { rows } = await db.query(`SELECT (${asked})::text AS x`);
  console.log(`${asked}: ${rows[0].x}`);
}
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on PGlite 0.5.17"
daterange('2026-01-01', NULL) @> date '2099-01-01': true
date '2026-01-01' <= date '2099-01-01' AND date '2099-01-01' <= NULL::date: null
daterange('2026-01-01', NULL) && daterange('2090-01-01', '2091-01-01'): true
daterange('2026-01-01', NULL) = daterange('2026-01-01', NULL): true
daterange(NULL, NULL) @> date '1945-08-17': true
int8range(500000000, NULL) @> 5000000000: true
upper(daterange('2026-01-01', '2026-12-31', '[]')): 2027-01-01
daterange('2026-01-01', '2026-12-31') @> date '2026-12-31': false
upper(daterange('2026-01-01', NULL)): null
upper_inf(daterange('2026-01-01', NULL)): true
upper_inf(daterange('2026-01-01', 'infinity')): false
range_merge(daterange('2020-01-01', '2021-01-01'), daterange('2026-01-01', '2027-01-01')) @> date '2023-06-01': true
SEEN
