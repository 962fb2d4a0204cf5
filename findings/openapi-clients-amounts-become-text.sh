#!/usr/bin/env bash
# Clients for TypeScript made from an OpenAPI document that says int64 and date, here run in Jakarta. @hey-api/openapi-ts 0.99.0 with dates and bigInt on: an amount is sent as text, "900000000", though the document wants an
# integer; the day 31 December, as a date picker gives it, is sent as a moment of the 30th, 17:00 UTC, in the body and in the address. An answer of 0 stays a number among the bigints, so it is not equal to 0n, and one of
# 9007199254740993 loses its last digit before it becomes exact. orval 8.38.0 with useDates and useBigInt types them so and changes nothing: a day that has run out is text, and not before today. No error, nor one of the compiler.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @hey-api/openapi-ts@0.99.0 orval@8.38.0 typescript@5.9.3 esbuild@0.28.0 >> npm.log
cat > api.json <<'JSON'
{ "openapi": "3.1.0", "info": { "title": "Usaha", "version": "1" }, "paths": { "/usaha": { "post": { "operationId": "simpan",
  "parameters": [{ "name": "pada", "in": "query", "schema": { "type": "string", "format": "date" } }],
  "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Usaha" } } } },
  "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Usaha" } } } } } } } },
  "components": { "schemas": { "Usaha": { "type": "object", "properties": {
    "modal": { "type": "integer", "format": "int64" }, "omzet": { "type": "integer", "format": "int64" }, "sampai": { "type": "string", "format": "date" } } } } } }
JSON
cat > openapi-ts.config.mjs <<'JS'
export default { input: './api.json', output: 'hey', plugins: [
  '@hey-api/client-fetch', '@hey-api/typescript', { name: '@hey-api/transformers', dates: true, bigInt: true }, { name: '@hey-api/sdk', transformer: true }] };
JS
cat > orval.config.mjs <<'JS'
export default { usaha: { input: './api.json', output: { target: 'orval.ts', client: 'fetch', override: { useDates: true, useBigInt: true } } } };
JS
(npx openapi-ts; npx orval) > made.log 2>&1
cat > run.mts <<'TS'
import { simpan } from './hey';
import { client } from './hey/client.gen';
import { simpan as kirim } from './orval';

globalThis.fetch = async (asked: RequestInfo | URL, options?: RequestInit) => {
  const request = asked instanceof Request ? asked : new Request(new URL(String(asked), 'http://localhost'), options);
  const name = request.url.includes('/usaha?pada') ? 'sent' : 'sent by orval';
  console.log(`${name}: ${new URL(request.url).search} ${await request.text()}`);
  return new Response('{"modal":9007199254740993,"omzet":0,"sampai":"2025-12-31"}', { headers: { 'Content-Type': 'application/json' } });
};
client.setConfig({ baseUrl: 'http://localhost' });
const day = new Date(2026, 11, 31);
const { data } = await simpan({ query: { pada: day }, body: { modal: 900000000n, omzet: 0n, sampai: day } });
console.log(`hey-api: capital ${data!.modal}, sales ${typeof data!.omzet}, equal to 0n ${data!.omzet === 0n}, run out ${data!.sampai! < day}`);
const { data: read } = await kirim({ sampai: day });
console.log(`orval: capital ${typeof read.modal}, sales ${typeof read.omzet}, run out ${read.sampai! < day}, a ${typeof read.sampai}`);
TS
npx tsc --noEmit --strict --target es2022 --module esnext --moduleResolution bundler --skipLibCheck --lib es2022,dom,dom.iterable run.mts
npx esbuild run.mts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Asia/Jakarta node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on @hey-api/openapi-ts 0.99.0 and orval 8.38.0"
sent: ?pada=2026-12-30T17:00:00.000Z {"modal":"900000000","omzet":"0","sampai":"2026-12-30T17:00:00.000Z"}
hey-api: capital 9007199254740992, sales number, equal to 0n false, run out true
sent by orval:  {"sampai":"2026-12-30T17:00:00.000Z"}
orval: capital number, sales number, run out false, a string
SEEN
