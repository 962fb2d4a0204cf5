#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8 (Parquet in JavaScript) reading a file of DuckDB 1.5.6: a column of unsigned 32 bits (UINTEGER) is read as signed, so that Rp3 miliar are -1294967296 and "at most" any bound,
# while those below Rp2.147.483.648 are right. Amounts of DECIMAL(18,2) are numbers, those of DECIMAL(38,2), the type of a SUM of them, are sixteen bytes that Number() takes for NaN. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.8 @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.cjs <<'JS'
const { DuckDBInstance } = require('@duckdb/node-api');
const { ParquetReader } = require('@dsnp/parquetjs');
(async () => {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  await duck.run(`copy (select nama, modal::uinteger as modal, modal::bigint as besar, modal::decimal(18,2) as uang, sum(modal::decimal(18,2)) as jumlah
    from (values ('A', 900000000), ('B', 3000000000)) as t(nama, modal) group by all order by nama) to 'usaha.parquet'`);
  const reader = await ParquetReader.openFile('usaha.parquet');
  const cursor = reader.getCursor();
  for (let row = await cursor.next(); row; row = await cursor.next()) {
    const told = value => (Buffer.isBuffer(value) ? `${value.length} bytes, as a number ${Number(value)}` : String(value));
    console.log(`${row.nama}: UINTEGER ${told(row.modal)}, at most Rp1 miliar: ${row.modal <= 1e9}; BIGINT ${told(row.besar)}; DECIMAL(18,2) ${told(row.uang)}; SUM ${told(row.jumlah)}`);
  }
  await reader.close();
  process.exit(0);
})();
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on @dsnp/parquetjs 1.8.8 and DuckDB 1.5.6"
A: UINTEGER 900000000, at most Rp1 miliar: true; BIGINT 900000000; DECIMAL(18,2) 900000000; SUM 16 bytes, as a number NaN
B: UINTEGER -1294967296, at most Rp1 miliar: true; BIGINT 3000000000; DECIMAL(18,2) 3000000000; SUM 16 bytes, as a number NaN
SEEN
