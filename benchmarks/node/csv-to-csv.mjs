// node csv-to-csv.mjs THREADS TABLES SCHEMA STATEMENT OUT: reads the tables from CSV, runs the statement and writes as CSV what `umkm screen`
// writes too: the possible answers of each enterprise, a column for each decision.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [threads, tables, schema, statement, out] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
await connection.run(readFileSync(schema, 'utf8'));
for (const table of ['usaha', 'kegiatan', 'produk', 'izin', 'pinjaman', 'risiko']) {
  await connection.run(`COPY ${table} FROM '${tables}/${table}.csv' (FORMAT csv, HEADER, NULLSTR '\\N')`);
}
await connection.run(`COPY (\n${readFileSync(statement, 'utf8')}\n) TO '${out}' (FORMAT csv, HEADER)`);
console.log((await connection.runAndReadAll('SELECT version()')).getRows()[0][0]);
