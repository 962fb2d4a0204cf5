#!/usr/bin/env bash
# DuckDB 1.5.6: what a table holds is not what leaves it, without an error. A sum of whole rupiah (HUGEINT) is written to Parquet as a floating number and loses its last digits above
# 2^53 (some Rp9.007 triliun, the order of a nation's totals), where CSV keeps them. A day without end ('infinity') stays one within and in Parquet, but the client for Node tells it in
# JSON as 11 July 5881580, a day like any other.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat > seen.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const tell = async (name, sql) => console.log(`${name}: ${JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson()[0])}`);
await connection.run("CREATE TABLE usaha AS SELECT unnest([9007199254740993, 2]) AS omzet");
await connection.run("CREATE VIEW total AS SELECT sum(omzet) AS omzet, DATE 'infinity' AS sampai FROM usaha");
await connection.run("COPY (SELECT * FROM total) TO 'total.parquet'");
await connection.run("COPY (SELECT omzet FROM total) TO 'total.csv' (HEADER)");
for (const source of ["total", "'total.parquet'", "'total.csv'"]) await tell(`sum in ${source}`, `SELECT omzet, typeof(omzet) FROM ${source}`);
for (const source of ["total", "'total.parquet'"]) await tell(`day without end in ${source}`, `SELECT sampai, isfinite(sampai), sampai = DATE 'infinity' FROM ${source}`);
JS
node seen.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6"
sum in total: ["9007199254740995","HUGEINT"]
sum in 'total.parquet': [9007199254740996,"DOUBLE"]
sum in 'total.csv': ["9007199254740995","BIGINT"]
day without end in total: ["5881580-07-11",false,true]
day without end in 'total.parquet': ["5881580-07-11",false,true]
SEEN
