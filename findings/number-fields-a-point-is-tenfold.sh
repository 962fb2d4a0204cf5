#!/usr/bin/env bash
# Four fields for amounts on a page, set to Indonesian signs (imask 7.6.1, AutoNumeric 4.10.10, @internationalized/number 3.6.9 of React Aria, currency.js 2.0.4). A point that groups nothing is taken away all the
# same: 12.5 is 125, and 1500000.50, as a database or an API hands the amount over, is Rp150.000.050, in all four; AutoNumeric shows that very text rightly by format and reads it wrongly by unformat. Of
# "1,500,000" from an English sheet imask and AutoNumeric keep one and a half rupiah; imask makes a profit of "(500)", a loss, and 159 of "1.5e9", since it drops what it does not know.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund imask@7.6.1 autonumeric@4.10.10 @internationalized/number@3.6.9 currency.js@2.0.4 >> npm.log
cat > run.cjs <<'JS'
const { createMask } = require('imask');
const AutoNumeric = require('autonumeric');
const { NumberParser } = require('@internationalized/number');
const currency = require('currency.js');
console.warn = () => {};
const fields = {
  imask: text => {
    const mask = createMask({ mask: Number, thousandsSeparator: '.', radix: ',', scale: 2 });
    mask.resolve(text);
    return mask.typedValue;
  },
  'AutoNumeric unformat': text => Number(AutoNumeric.unformat(text, { digitGroupSeparator: '.', decimalCharacter: ',' })),
  NumberParser: text => new NumberParser('id-ID', { style: 'currency', currency: 'IDR' }).parse(text),
  'currency.js': text => currency(text, { separator: '.', decimal: ',', symbol: 'Rp' }).value,
};
for (const text of ['1.500.000,50', '12.5', '1500000.50', '1,500,000', '(500)', '1,5 jt', '1.5e9']) {
  const told = Object.entries(fields).map(([name, read]) => {
    let value = NaN;
    try {
      value = read(text);
    } catch {}
    return `${name} ${Number.isNaN(value) ? 'refused' : value}`;
  });
  console.log(`${text}: ${told.join(', ')}`);
}
console.log('AutoNumeric format of 1500000.50:', AutoNumeric.format('1500000.50', { digitGroupSeparator: '.', decimalCharacter: ',' }));
JS
node run.cjs > seen 2> warnings
cat seen
diff seen - <<'SEEN' && echo "as seen on imask 7.6.1, AutoNumeric 4.10.10, @internationalized/number 3.6.9 and currency.js 2.0.4"
1.500.000,50: imask 1500000.5, AutoNumeric unformat 1500000.5, NumberParser 1500000.5, currency.js 1500000.5
12.5: imask 125, AutoNumeric unformat 125, NumberParser 125, currency.js 125
1500000.50: imask 150000050, AutoNumeric unformat 150000050, NumberParser 150000050, currency.js 150000050
1,500,000: imask 1.5, AutoNumeric unformat 1.5, NumberParser refused, currency.js refused
(500): imask 500, AutoNumeric unformat refused, NumberParser refused, currency.js -500
1,5 jt: imask 1.5, AutoNumeric unformat refused, NumberParser refused, currency.js 1.5
1.5e9: imask 159, AutoNumeric unformat 15000000000, NumberParser 15000000000, currency.js 159
AutoNumeric format of 1500000.50: 1.500.000,50
SEEN
