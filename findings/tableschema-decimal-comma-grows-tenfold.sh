#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless Table Schema in JavaScript): the standard lets a field name its signs, and the Indonesian pair (groupChar ".", decimalChar ",") is read wrong
# in silence: the decimal comma is made a point first and the points are taken away after. "1,5" is 15, "1.500.000,50" is 150000050; a field with the decimal comma alone is
# right. With bareNumber false the minus is taken for a sign of currency: -5000000 is a profit of five million, and "1,5 juta" is 15.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund tableschema@1.12.6 >> npm.log
cat > run.cjs <<'JS'
const { Field } = require('tableschema');
const kinds = { indonesian: { groupChar: '.', decimalChar: ',' }, comma: { decimalChar: ',' }, 'not bare': { groupChar: '.', decimalChar: ',', bareNumber: false }, 'not bare, no signs': { bareNumber: false } };
const asked = { indonesian: ['1.500.000', '1,5', '1.500.000,50'], comma: ['1,5', '1500000,50'], 'not bare': ['Rp 1.500.000', 'Rp 1.500.000,00', '-5.000.000', '1,5 juta'], 'not bare, no signs': ['Rp 5000', '-5000000'] };
for (const [name, kind] of Object.entries(kinds))
  for (const text of asked[name]) console.log(`${name}: "${text}" is ${new Field({ name: 'modal', type: 'number', ...kind }).castValue(text)}`);
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on tableschema 1.12.6"
indonesian: "1.500.000" is 1500000
indonesian: "1,5" is 15
indonesian: "1.500.000,50" is 150000050
comma: "1,5" is 1.5
comma: "1500000,50" is 1500000.5
not bare: "Rp 1.500.000" is 1500000
not bare: "Rp 1.500.000,00" is 150000000
not bare: "-5.000.000" is 5000000
not bare: "1,5 juta" is 15
not bare, no signs: "Rp 5000" is 5000
not bare, no signs: "-5000000" is 5000000
SEEN
