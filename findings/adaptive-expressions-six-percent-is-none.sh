#!/usr/bin/env bash
# adaptive-expressions 4.23.3, Microsoft's language of conditions for bots and forms (JavaScript): whole numbers are divided to whole ones also where a decimal point or a rate from the form says
# otherwise, so 6.0 / 100 * 1500000 is 0. string(1500000) is "1,500,000", and int of that text is 1. formatNumber follows "de-DE" and, without an error, not "id-ID": one and a half
# million stands there in English signs. if(workers, …) takes 0 for yes, though bool(0) is no; an unknown capital is neither at most nor above the bound, and "not above" is true.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund adaptive-expressions@4.23.3 >> npm.log
cat > run.cjs <<'JS'
const { Expression } = require('adaptive-expressions');
const form = { modal: 1500000, bunga: 6, pekerja: 0, batas: 1000000000 };
const asked = [
  '6 / 100 * 1500000', '6.0 / 100 * 1500000', 'bunga / 100 * modal', 'modal * bunga / 100', '0.06 * modal', 'string(modal)', 'int(string(modal))',
  "formatNumber(1500000.5, 2, 'de-DE')", "formatNumber(1500000.5, 2, 'id-ID')", "if(pekerja, 'ada', 'tidak')", 'bool(pekerja)',
  'tiada <= batas', 'tiada > batas', '!(tiada > batas)',
];
for (const text of asked) {
  const { value, error } = Expression.parse(text).tryEvaluate(form);
  console.log(`${text}: ${error ? `error ${error}` : JSON.stringify(value)}`);
}
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on adaptive-expressions 4.23.3"
6 / 100 * 1500000: 0
6.0 / 100 * 1500000: 0
bunga / 100 * modal: 0
modal * bunga / 100: 90000
0.06 * modal: 90000
string(modal): "1,500,000"
int(string(modal)): 1
formatNumber(1500000.5, 2, 'de-DE'): "1.500.000,50"
formatNumber(1500000.5, 2, 'id-ID'): "1,500,000.50"
if(pekerja, 'ada', 'tidak'): "ada"
bool(pekerja): false
tiada <= batas: false
tiada > batas: false
!(tiada > batas): true
SEEN
