// node run.mjs FILE...: parses each file by the grammar of Spark SQL; prints one JSON object a file with its errors. The parser takes long to load: without
// files it is only looked for.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
if (process.argv.length === 2) {
  import.meta.resolve('dt-sql-parser/dist/parser/spark/index.js');
  process.exit(0);
}
const { SparkSQL } = await import('dt-sql-parser/dist/parser/spark/index.js');
// The parser prints what it meets while it tries; the results stand on standard output alone.
console.error = console.log = () => {};
for (const file of process.argv.slice(2)) {
  const errors = new SparkSQL().validate(readFileSync(file, 'utf8'));
  process.stdout.write(JSON.stringify({ file, errors }) + '\n');
}
