#!/usr/bin/env bash
# DuckDB 1.5.6 reading files by itself (FROM 'file'): the type of a column is guessed from the first 20,480 rows, and what comes later is made to fit, also by rounding. In a register whose first enterprises pay whole percents a
# later rate of 6.5 is 7 in CSV and 6 in JSON; 1500000.75 is 1500001, and Rp1.500 as Indonesians group it is 2 rupiah. A larger amount, 1.500.000, raises, so it is the small ones that pass; sample_size = -1 keeps the fraction. Days
# written 05-06-24 and 31-12-26 have the year in front, whatever the sign between: 24 June 2005 and 26 December 2031; one row of 1999 among them turns all of them round. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.mjs <<'JS'
import { writeFileSync } from 'fs';
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();
const last = async (what, text, from, file) => {
  writeFileSync(file, text);
  const read = await connection.runAndReadAll(`SELECT x::VARCHAR FROM ${from} WHERE nama = 'Z'`).then(rows => rows.getRows()[0][0], () => 'raises');
  console.log(`${what}: ${read}`);
};
for (const before of [100, 20480]) {
  for (const value of ['6.5', '1500000.75', '1.500', '1.500.000']) {
    const csv = 'nama,x\n' + 'A,6\n'.repeat(before) + `Z,${value}\n`;
    await last(`CSV, ${value} after ${before} rows`, csv, "'u.csv'", 'u.csv');
    if (before === 20480) await last(`CSV, the same, sample_size = -1`, csv, "read_csv('u.csv', sample_size = -1)", 'u.csv');
  }
  for (const value of ['6.5', '1500000.75']) {
    const json = '{"nama":"A","x":6}\n'.repeat(before) + `{"nama":"Z","x":${value}}\n`;
    await last(`JSON, ${value} after ${before} rows`, json, "'u.json'", 'u.json');
    if (before === 20480) await last(`JSON, the same, sample_size = -1`, json, "read_json('u.json', sample_size = -1)", 'u.json');
  }
}
for (const days of [['05-06-24'], ['31-12-26'], ['31-12-26', '17-08-99'], ['05/06/24'], ['05.06.24']]) {
  const csv = 'nama,x\n' + days.map((day, i) => `${i ? 'A' : 'Z'},${day}\n`).join('');
  await last(`CSV, the day ${days.join(' beside ')}`, csv, "'u.csv'", 'u.csv');
}
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6"
CSV, 6.5 after 100 rows: 6.5
CSV, 1500000.75 after 100 rows: 1500000.75
CSV, 1.500 after 100 rows: 1.5
CSV, 1.500.000 after 100 rows: 1.500.000
JSON, 6.5 after 100 rows: 6.5
JSON, 1500000.75 after 100 rows: 1500000.75
CSV, 6.5 after 20480 rows: 7
CSV, the same, sample_size = -1: 6.5
CSV, 1500000.75 after 20480 rows: 1500001
CSV, the same, sample_size = -1: 1500000.75
CSV, 1.500 after 20480 rows: 2
CSV, the same, sample_size = -1: 1.5
CSV, 1.500.000 after 20480 rows: raises
CSV, the same, sample_size = -1: 1.500.000
JSON, 6.5 after 20480 rows: 6
JSON, the same, sample_size = -1: 6.5
JSON, 1500000.75 after 20480 rows: 1500001
JSON, the same, sample_size = -1: 1500000.75
CSV, the day 05-06-24: 2005-06-24
CSV, the day 31-12-26: 2031-12-26
CSV, the day 31-12-26 beside 17-08-99: 2026-12-31
CSV, the day 05/06/24: 2005-06-24
CSV, the day 05.06.24: 2005-06-24
SEEN
