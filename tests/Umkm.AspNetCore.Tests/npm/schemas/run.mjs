// node run.mjs FOLDER: schema-NAME.json with valid-NAME-*.json and wrong-NAME-*.json, and *.ts files of which right*.ts compile and wrong*.ts do not.
import Ajv from 'ajv/dist/2020.js';
import ts from 'typescript';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) process.exit(0);
const files = readdirSync(folder);
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
for (const schema of files.filter(f => f.startsWith('schema-'))) {
  const name = schema.slice(7, -5);
  const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(read(schema));
  for (const file of files.filter(f => f.startsWith(`valid-${name}-`))) {
    console.log(`${file} ${validate(read(file)) ? 'fits' : 'DOES NOT FIT ' + JSON.stringify(validate.errors.slice(0, 3))}`);
  }
  for (const file of files.filter(f => f.startsWith(`wrong-${name}-`))) {
    console.log(`${file} ${validate(read(file)) ? 'FITS' : 'does not fit'}`);
  }
}
// One program for all, so that the library of the language is read once.
const uses = files.filter(f => f.endsWith('.ts') && f !== 'umkm.ts');
const program = ts.createProgram(uses.map(f => join(folder, f)), { target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: true, types: [] });
for (const file of uses) {
  const errors = ts.getPreEmitDiagnostics(program, program.getSourceFile(join(folder, file)));
  console.log(`${file} ${errors.length === 0 ? 'compiles' : 'does not compile: ' + ts.flattenDiagnosticMessageText(errors[0].messageText, ' ')}`);
}
