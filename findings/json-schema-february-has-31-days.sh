#!/usr/bin/env bash
# One schema for JSON by five readers for JavaScript (ajv 8.20.0 with ajv-formats 3.0.1, @cfworker/json-schema 4.1.6, @exodus/schemasafe 1.3.0, jsonschema 1.5.0, is-my-json-valid 2.20.6). "format": "date" is
# a pattern to the last two: a paper valid until 31 February 2026 passes. An opening time of the standard, 15:30:00Z, is refused by these two, which want it without a zone. A rate or an amount of two decimals,
# "multipleOf" 0.01, is refused by ajv for 19.99 and 1.13 and not for 1500000.55, by what division leaves. "below Rp1 miliar" as exclusiveMaximum, a number since draft 6, is no bound to is-my-json-valid.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log
npm install --silent --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1 @cfworker/json-schema@4.1.6 @exodus/schemasafe@1.3.0 jsonschema@1.5.0 is-my-json-valid@2.20.6 >> npm.log
cat > run.cjs <<'JS'
const Ajv = require('ajv/dist/2020');
const { Validator } = require('@cfworker/json-schema');
const { validator } = require('@exodus/schemasafe');
const jsonschema = require('jsonschema');
const isMyJsonValid = require('is-my-json-valid');
const ajv = require('ajv-formats')(new Ajv());
const readers = {
  ajv: (schema, value) => ajv.validate(schema, value),
  cfworker: (schema, value) => new Validator(schema, '2020-12').validate(value).valid,
  schemasafe: (schema, value) => validator(schema, { formatAssertion: true })(value),
  jsonschema: (schema, value) => jsonschema.validate(value, schema).valid,
  'is-my-json-valid': (schema, value) => isMyJsonValid(schema)(value),
};
const date = { type: 'string', format: 'date' };
const time = { type: 'string', format: 'time' };
const sen = { type: 'number', multipleOf: 0.01 };
const below = { type: 'number', exclusiveMaximum: 1000000000 };
for (const [part, value] of [
  [date, '2026-12-31'], [date, '2026-02-31'], [date, '31/12/2026'], [time, '15:30:00Z'], [time, '15:30:00'],
  [sen, 19.99], [sen, 1.13], [sen, 1500000.55], [sen, 1.125], [below, 999999999], [below, 1000000000],
]) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...part };
  const told = Object.entries(readers).map(([name, read]) => `${name} ${read(schema, value) ? 'valid' : 'refused'}`);
  console.log(`${part.format ?? Object.keys(part)[1]} ${JSON.stringify(value)}: ${told.join(', ')}`);
}
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ajv 8.20.0, @cfworker/json-schema 4.1.6, @exodus/schemasafe 1.3.0, jsonschema 1.5.0 and is-my-json-valid 2.20.6"
date "2026-12-31": ajv valid, cfworker valid, schemasafe valid, jsonschema valid, is-my-json-valid valid
date "2026-02-31": ajv refused, cfworker refused, schemasafe refused, jsonschema valid, is-my-json-valid valid
date "31/12/2026": ajv refused, cfworker refused, schemasafe refused, jsonschema refused, is-my-json-valid refused
time "15:30:00Z": ajv valid, cfworker valid, schemasafe valid, jsonschema refused, is-my-json-valid refused
time "15:30:00": ajv refused, cfworker refused, schemasafe valid, jsonschema valid, is-my-json-valid valid
multipleOf 19.99: ajv refused, cfworker valid, schemasafe valid, jsonschema valid, is-my-json-valid valid
multipleOf 1.13: ajv refused, cfworker valid, schemasafe valid, jsonschema valid, is-my-json-valid valid
multipleOf 1500000.55: ajv valid, cfworker valid, schemasafe valid, jsonschema valid, is-my-json-valid valid
multipleOf 1.125: ajv refused, cfworker refused, schemasafe refused, jsonschema refused, is-my-json-valid refused
exclusiveMaximum 999999999: ajv valid, cfworker valid, schemasafe valid, jsonschema valid, is-my-json-valid valid
exclusiveMaximum 1000000000: ajv refused, cfworker refused, schemasafe refused, jsonschema refused, is-my-json-valid valid
SEEN
