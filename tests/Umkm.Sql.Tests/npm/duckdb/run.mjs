// Runs the statements of standard input, each a line with a JSON text, until it ends. Answers with a line each: the version first, then null or the error.
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const answer = (what) => process.stdout.write(JSON.stringify(what) + '\n');
answer((await connection.runAndReadAll('SELECT version()')).getRows()[0][0]);
for await (const line of createInterface({ input: process.stdin })) {
  try {
    await connection.run(JSON.parse(line));
    answer(null);
  } catch (e) {
    answer(String(e.message));
  }
}
