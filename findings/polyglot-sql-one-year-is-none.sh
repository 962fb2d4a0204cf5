#!/usr/bin/env bash
# @polyglot-sql/sdk 0.12.1 carries statements from one dialect of SQL to another; each statement is run here in its own engine and then, as translated, in the other (PGlite 0.5.17, which is PostgreSQL; DuckDB 1.5.6; sql.js 1.13.0).
# No error, another answer: a whole number divided by one has a fraction in DuckDB, so one rupiah above Rp1 miliar is no longer "at most 1 miliar"; a rate of 6,25 percent as numeric is cut to three decimals and is 6,3;
# DuckDB's months and years between two days, which count the turns of the calendar, become whole ones by age; the days between two dates are 0 in SQLite, where they are text, and a day shown as DD/MM/YYYY is these letters.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @polyglot-sql/sdk@0.12.1 @electric-sql/pglite@0.5.17 @duckdb/node-api@1.5.6-r.1 sql.js@1.13.0 >> npm.log
cat > run.mjs <<'JS'
import * as polyglot from '@polyglot-sql/sdk';
import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';
import initSqlJs from 'sql.js';
await polyglot.init?.();
const postgres = new PGlite();
const duckdb = await (await DuckDBInstance.create()).connect();
const sqlite = new (await initSqlJs()).Database();
const engines = {
  postgres: async sql => Object.values((await postgres.query(sql)).rows[0])[0],
  duckdb: async sql => (await duckdb.runAndReadAll(sql)).getRowsJson()[0][0],
  sqlite: async sql => sqlite.exec(sql)[0].values[0][0],
};
for (const [from, to, sql] of [
  ['postgres', 'duckdb', 'SELECT 1000000001 / 1000000000 <= 1'],
  ['postgres', 'duckdb', 'SELECT 1000000000 * 0.0625::numeric'],
  ['postgres', 'duckdb', "SELECT to_char(date '2026-12-31', 'DD/MM/YYYY')"],
  ['postgres', 'sqlite', "SELECT date '2026-12-31' - date '2026-01-01'"],
  ['postgres', 'sqlite', 'SELECT greatest(5000000000, null)'],
  ['duckdb', 'postgres', "SELECT date_diff('month', date '2025-08-31', date '2025-09-01')"],
  ['duckdb', 'postgres', "SELECT date_diff('year', date '2025-12-31', date '2026-01-01')"],
  ['duckdb', 'postgres', 'SELECT round(2500000.5::double)'],
]) {
  const there = polyglot.transpile(sql, from, to).sql[0];
  console.log(`${from}, ${sql.slice(7)}: ${await engines[from](sql)}; ${to} by its translation: ${await engines[to](there)}`);
}
process.exit(0);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on @polyglot-sql/sdk 0.12.1"
postgres, 1000000001 / 1000000000 <= 1: true; duckdb by its translation: false
postgres, 1000000000 * 0.0625::numeric: 62500000.0000; duckdb by its translation: 63000000.000
postgres, to_char(date '2026-12-31', 'DD/MM/YYYY'): 31/12/2026; duckdb by its translation: DD/MM/YYYY
postgres, date '2026-12-31' - date '2026-01-01': 364; sqlite by its translation: 0
postgres, greatest(5000000000, null): 5000000000; sqlite by its translation: null
duckdb, date_diff('month', date '2025-08-31', date '2025-09-01'): 1; postgres by its translation: 0
duckdb, date_diff('year', date '2025-12-31', date '2026-01-01'): 1; postgres by its translation: 0
duckdb, round(2500000.5::double): 2500001; postgres by its translation: 2500000
SEEN
