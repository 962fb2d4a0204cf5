// Runs the steps of a file, one JSON object a line: {"sql": "..."}; prints what each took.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
console.log(JSON.stringify({ version }));
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line.length > 0) {
    const started = performance.now();
    await connection.run(JSON.parse(line).sql);
    console.log(JSON.stringify({ milliseconds: Math.round(performance.now() - started) }));
  }
}
