// Stands in for the program duckdb: node cli.mjs DATABASE < STATEMENTS.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(process.argv[2]);
const connection = await instance.connect();
await connection.run(readFileSync(0, 'utf8'));
connection.closeSync();
instance.closeSync();
