#!/usr/bin/env bash
# DuckDB 1.5.6 writes a column INTEGER to Parquet as 32 bits, and adds it up in 128. Polars (nodejs-polars 0.26.1) adds what it reads from there in the 32 bits of the column:
# two enterprises of Rp1,5 miliar are together -1294967296 rupiah, without an error, while their mean is right and the same two read from CSV, where Polars itself chooses 64
# bits, are Rp3 miliar. Columns of 8 bits it widens before adding. Capital plus land wraps likewise; DuckDB raises there.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 nodejs-polars@0.26.1 nodejs-polars-linux-x64-gnu@0.26.1 >> npm.log
cat > run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
import pl from 'nodejs-polars';
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const ask = async sql => JSON.stringify((await duckdb.runAndReadAll(sql)).getRowsJson());
const rows = "(VALUES ('A', 1500000000, 200::UTINYINT), ('B', 1500000000, 200::UTINYINT)) AS usaha(nama, modal, tenaga)";
await duckdb.run(`COPY (FROM ${rows}) TO 'usaha.parquet' (FORMAT parquet)`);
await duckdb.run(`COPY (FROM ${rows}) TO 'usaha.csv' (FORMAT csv, HEADER)`);
console.log('DuckDB', await ask("SELECT sum(modal), avg(modal), sum(tenaga) FROM 'usaha.parquet'"));
const sums = table => JSON.stringify(table.select(pl.col('modal').sum(), pl.col('modal').mean().alias('mean'), pl.col('tenaga').sum()).rows().flat().map(Number));
const parquet = pl.readParquet('usaha.parquet');
console.log('Polars, Parquet', sums(parquet));
console.log('Polars, CSV', sums(pl.readCSV('usaha.csv')));
console.log('Polars, modal + modal', JSON.stringify(parquet.select(pl.col('modal').add(pl.col('modal'))).rows().flat()));
process.exit(0);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6 and nodejs-polars 0.26.1"
DuckDB [["3000000000",1500000000,"400"]]
Polars, Parquet [-1294967296,1500000000,400]
Polars, CSV [3000000000,1500000000,400]
Polars, modal + modal [-1294967296,-1294967296]
SEEN
