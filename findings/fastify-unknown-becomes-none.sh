#!/usr/bin/env bash
# Fastify 5.12.8, a web framework whose JSON bodies are checked by a schema: what is null where the schema wants another type is not refused but made one. A capital that is null is 0, null workers are
# none, a paper of which nothing is known is not held, a null list of loans is one loan of 0, and the handler cannot see that anything was unknown. " " is 0 and true is one rupiah, while "" and
# "1.500.000" are refused, so a test with bad text passes. Ajv 8.20.0 by itself refuses all of these; the framework turns its coercion on, for queries and bodies alike.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund fastify@5.12.8 ajv@8.20.0 >> npm.log
cat > run.cjs <<'JS'
const Fastify = require('fastify');
const Ajv = require('ajv');
const schema = {
  type: 'object',
  required: ['modal'],
  properties: { modal: { type: 'integer' }, tenaga: { type: 'integer' }, izin: { type: 'boolean' }, pinjaman: { type: 'array', items: { type: 'integer' } } },
};
const app = Fastify();
app.post('/usaha', { schema: { body: schema } }, async request => ({ ...request.body, atMost: request.body.modal <= 1e9 }));
const plain = new Ajv().compile(schema);
(async () => {
  for (const text of [
    '{"modal":null}', '{"modal":900000000,"tenaga":null}', '{"modal":900000000,"izin":null}', '{"modal":900000000,"pinjaman":null}', '{"modal":" "}', '{"modal":true}',
    '{"modal":""}', '{"modal":"1.500.000"}', '{}', '{"modal":5000000000}',
  ]) {
    const answer = await app.inject({ method: 'POST', url: '/usaha', headers: { 'content-type': 'application/json' }, payload: text });
    console.log(`${text}: ${answer.statusCode === 200 ? answer.body : 'refused'}; Ajv alone ${plain(JSON.parse(text)) ? 'valid' : 'refused'}`);
  }
})();
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Fastify 5.12.8"
{"modal":null}: {"modal":0,"atMost":true}; Ajv alone refused
{"modal":900000000,"tenaga":null}: {"modal":900000000,"tenaga":0,"atMost":true}; Ajv alone refused
{"modal":900000000,"izin":null}: {"modal":900000000,"izin":false,"atMost":true}; Ajv alone refused
{"modal":900000000,"pinjaman":null}: {"modal":900000000,"pinjaman":[0],"atMost":true}; Ajv alone refused
{"modal":" "}: {"modal":0,"atMost":true}; Ajv alone refused
{"modal":true}: {"modal":1,"atMost":true}; Ajv alone refused
{"modal":""}: refused; Ajv alone refused
{"modal":"1.500.000"}: refused; Ajv alone refused
{}: refused; Ajv alone refused
{"modal":5000000000}: {"modal":5000000000,"atMost":false}; Ajv alone valid
SEEN
