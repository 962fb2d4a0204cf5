#!/usr/bin/env bash
# Parquet in a browser: DuckDB 1.5.6 writes it, parquet-wasm 0.8.0 hands it over as Arrow, apache-arrow 21.2.0 (JavaScript) reads that. A decimal comes without its point: Rp1.500.000,50 of a DECIMAL(18,2)
# is 150000050 as text, as a number, in JSON and in comparisons, so that Rp15 juta is above a bound of Rp1 miliar, and a rate of 6 percent is 600. Whole amounts in the same kind of column, DECIMAL(18,0),
# are right. The scale stands in the schema, for whoever divides; hyparquet 1.31.5 reads the same file as it was written. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund parquet-wasm@0.8.0 apache-arrow@21.2.0 hyparquet@1.31.5 @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { DuckDBInstance } = require('@duckdb/node-api');
const { tableFromIPC } = require('apache-arrow');
const { readParquet } = require('parquet-wasm/node');
(async () => {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  await duck.run(`copy (select 15000000.50::decimal(18,2) as modal, 1500000000::decimal(18,0) as bulat, 0.06::decimal(5,4) as tarif, sum(15000000.50::decimal(18,2)) as jumlah,
    1500000000::bigint as besar, date '2026-12-31' as berlaku) to 'usaha.parquet'`);
  const file = readFileSync('usaha.parquet');
  const { parquetReadObjects } = await import('hyparquet');
  const [written] = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) });
  const table = tableFromIPC(readParquet(new Uint8Array(file)).intoIPCStream());
  for (const { name, type } of table.schema.fields) {
    const value = table.getChild(name).get(0);
    const json = typeof value === 'bigint' ? 'none' : JSON.stringify(value);
    const day = written[name] instanceof Date ? written[name].toISOString().slice(0, 10) : written[name];
    console.log(`${name}, ${type}: ${value}, as a number ${Number(value)}, in JSON ${json}, at most Rp1 miliar ${value <= 1e9}; hyparquet ${day}, ${written[name] <= 1e9}`);
  }
  process.exit(0);
})();
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on apache-arrow 21.2.0 and parquet-wasm 0.8.0"
modal, Decimal[18e+2]: 1500000050, as a number 1500000050, in JSON "\"1500000050\"", at most Rp1 miliar false; hyparquet 15000000.5, true
bulat, Decimal[18e0]: 1500000000, as a number 1500000000, in JSON "\"1500000000\"", at most Rp1 miliar false; hyparquet 1500000000, false
tarif, Decimal[5e+4]: 600, as a number 600, in JSON "\"600\"", at most Rp1 miliar true; hyparquet 0.06, true
jumlah, Decimal[38e+2]: 1500000050, as a number 1500000050, in JSON "\"1500000050\"", at most Rp1 miliar false; hyparquet 15000000.5, true
besar, Int64: 1500000000, as a number 1500000000, in JSON none, at most Rp1 miliar false; hyparquet 1500000000, false
berlaku, Date32<DAY>: 1798675200000, as a number 1798675200000, in JSON 1798675200000, at most Rp1 miliar false; hyparquet 2026-12-31, false
SEEN
