#!/usr/bin/env bash
# JsonLogic, rules written as JSON, by json-logic-js 2.0.5 and json-logic-engine 5.0.7. A capital that is null is "at most Rp1 miliar" for both; equal to 0 for the second
# alone; missing for the first alone ("missing" and "missing_some" find nothing amiss with null in the second). Null plus one is null and 1, an amount that came as "1.500.000"
# plus one is 2.5 and an error, and the text "1000000000" is "at most 5" when the other amount is text as well.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund json-logic-js@2.0.5 json-logic-engine@5.0.7 >> npm.log
cat > run.cjs <<'JS'
const js = require('json-logic-js');
const { LogicEngine } = require('json-logic-engine');
const engine = new LogicEngine();
const facts = { modal: null, teks: '1.500.000', angka: '1000000000', batas: '5' };
const modal = { var: 'modal' };
const asked = [
  { '<=': [modal, 1000000000] }, { '!': { '>': [modal, 1000000000] } }, { '==': [modal, 0] }, { missing: ['modal'] }, { missing_some: [1, ['modal']] }, { '+': [modal, 1] },
  { '+': [{ var: 'teks' }, 1] }, { '<=': [{ var: 'angka' }, { var: 'batas' }] },
];
const tell = run => { try { return JSON.stringify(run()); } catch { return 'error'; } };
for (const rule of asked) console.log(`${JSON.stringify(rule)}: ${tell(() => js.apply(rule, facts))}, ${tell(() => engine.run(rule, facts))}`);
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on json-logic-js 2.0.5 and json-logic-engine 5.0.7"
{"<=":[{"var":"modal"},1000000000]}: true, true
{"!":{">":[{"var":"modal"},1000000000]}}: true, true
{"==":[{"var":"modal"},0]}: false, true
{"missing":["modal"]}: ["modal"], []
{"missing_some":[1,["modal"]]}: ["modal"], []
{"+":[{"var":"modal"},1]}: null, 1
{"+":[{"var":"teks"},1]}: 2.5, error
{"<=":[{"var":"angka"},{"var":"batas"}]}: true, true
SEEN
