#!/usr/bin/env bash
# PRQL (prqlc 0.13.14), a language above SQL, here for DuckDB (@duckdb/node-api 1.5.6). The capital of a district in which nobody told one is 0: sum becomes COALESCE(SUM(modal), 0), where SQL has NULL. count of the capital becomes
# COUNT(*) and counts those who told none, so that the sum by the count is not the average. all (modal <= bound) is true of a district of which nothing is known, and any of it false. == null asks for the unknown, also by a name
# that stands for null, while != of a code leaves the unknown out. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund prqlc@0.13.14 @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.mjs <<'JS'
import prql from 'prqlc';
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();
await connection.run(`CREATE TABLE usaha AS SELECT * FROM (VALUES ('A', 'Batu', '01122', 900000000), ('B', 'Batu', '56101', 5000000000), ('C', 'Batu', NULL, NULL), ('D', 'Malang', NULL, NULL)) t(nama, kota, kbli, modal)`);
for (const asked of [
  'group kota (aggregate {x = sum modal})\nsort kota', 'group kota (aggregate {x = count modal})\nsort kota', 'group kota (aggregate {x = average modal})\nsort kota',
  'group kota (aggregate {x = all (modal <= 1000000000)})\nsort kota', 'group kota (aggregate {x = any (modal <= 1000000000)})\nsort kota', "filter kbli != '56101'\nselect {nama, kbli}", 'filter kbli == null\nselect {nama, kbli}',
]) {
  const options = Object.assign(new prql.CompileOptions(), { signature_comment: false, target: 'sql.duckdb' });
  const sql = prql.compile(`from usaha\n${asked}`, options).replace(/\s+/g, ' ').trim();
  const rows = (await connection.runAndReadAll(sql)).getRowsJson();
  console.log(`${asked.replaceAll("\n", " | ")}: ${JSON.stringify(rows)}\n  ${sql}`);
}
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on prqlc 0.13.14 and DuckDB 1.5.6"
group kota (aggregate {x = sum modal}) | sort kota: [["Batu","5900000000"],["Malang","0"]]
  SELECT kota, COALESCE(SUM(modal), 0) AS x FROM usaha GROUP BY kota ORDER BY kota
group kota (aggregate {x = count modal}) | sort kota: [["Batu","3"],["Malang","1"]]
  SELECT kota, COUNT(*) AS x FROM usaha GROUP BY kota ORDER BY kota
group kota (aggregate {x = average modal}) | sort kota: [["Batu",2950000000],["Malang",null]]
  SELECT kota, AVG(modal) AS x FROM usaha GROUP BY kota ORDER BY kota
group kota (aggregate {x = all (modal <= 1000000000)}) | sort kota: [["Batu",false],["Malang",true]]
  SELECT kota, COALESCE(BOOL_AND(modal <= 1000000000), TRUE) AS x FROM usaha GROUP BY kota ORDER BY kota
group kota (aggregate {x = any (modal <= 1000000000)}) | sort kota: [["Batu",true],["Malang",false]]
  SELECT kota, COALESCE(BOOL_OR(modal <= 1000000000), FALSE) AS x FROM usaha GROUP BY kota ORDER BY kota
filter kbli != '56101' | select {nama, kbli}: [["A","01122"]]
  SELECT nama, kbli FROM usaha WHERE kbli <> '56101'
filter kbli == null | select {nama, kbli}: [["C",null],["D",null]]
  SELECT nama, kbli FROM usaha WHERE kbli IS NULL
SEEN
