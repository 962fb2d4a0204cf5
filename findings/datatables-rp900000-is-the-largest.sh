#!/usr/bin/env bash
# datatables.net 2.3.8, the table of many offices' pages (in jsdom 24.1.3 with jquery 3.8.0), sorted by a column from the largest down. Amounts as Indonesians group them are text in its first settings, so Rp900 ribu stands above Rp5 miliar, and
# in a column of small ones 900 stands above 12.500, which is twelve and a half; a rate of 1,5 is fifteen. With language.decimal and language.thousands set all of these are right, but not with "Rp" in front, which no setting takes for
# money as it does "$". A last day 31/12/2026 is above 01/01/2027 in both. No error and no mark, so the ten largest of a page are others.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund datatables.net@2.3.8 jsdom@24.1.3 jquery@3.8.0 >> npm.log
cat > run.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document, HTMLElement: window.HTMLElement, Element: window.Element, Node: window.Node });
Object.defineProperty(globalThis, 'navigator', { value: { language: 'id-ID', languages: ['id-ID'] }, configurable: true });
globalThis.jQuery = require('jquery')(window);
const DataTable = require('datatables.net');
for (const [name, language] of [['first settings', {}], ['Indonesian signs', { decimal: ',', thousands: '.' }]]) {
  for (const values of [['1.500.000', '900.000', '5.000.000.000'], ['1.500', '900', '12.500'], ['Rp1.500.000', 'Rp900.000', 'Rp5.000.000.000'], ['$1.500.000', '$900.000', '$5.000.000.000'], ['1,5', '6', '12,25'], ['31/12/2026', '01/01/2027']]) {
    document.body.innerHTML = `<table id="t"><thead><tr><th>x</th></tr></thead><tbody>${values.map(value => `<tr><td>${value}</td></tr>`).join('')}</tbody></table>`;
    const table = new DataTable('#t', { paging: false, order: [[0, 'desc']], language });
    console.log(`${name}: ${table.column(0, { order: 'applied' }).data().toArray().join(', ')}`);
    table.destroy();
  }
}
process.exit(0);
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on datatables.net 2.3.8"
first settings: 900.000, 5.000.000.000, 1.500.000
first settings: 900, 12.500, 1.500
first settings: Rp900.000, Rp5.000.000.000, Rp1.500.000
first settings: $900.000, $5.000.000.000, $1.500.000
first settings: 12,25, 1,5, 6
first settings: 31/12/2026, 01/01/2027
Indonesian signs: 5.000.000.000, 1.500.000, 900.000
Indonesian signs: 12.500, 1.500, 900
Indonesian signs: Rp900.000, Rp5.000.000.000, Rp1.500.000
Indonesian signs: $5.000.000.000, $1.500.000, $900.000
Indonesian signs: 12,25, 6, 1,5
Indonesian signs: 31/12/2026, 01/01/2027
SEEN
