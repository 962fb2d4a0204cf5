#!/usr/bin/env bash
# @internationalized/number 3.6.9, the parser under the number fields of React Aria, in id-ID: the point is dropped wherever it stands, so an amount as a database tells it,
# "1500000.00", is 150000000, and "6.5%" is 65 per cent; isValidPartialNumber says yes to both. "6,5%" is 7 per cent under the style percent without more options, since what is
# read is rounded to the digits that would be shown. What the compact style writes ("1,5 jt") it does not read.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @internationalized/number@3.6.9 >> npm.log
cat > run.mjs <<'JS'
import { NumberFormatter, NumberParser } from '@internationalized/number';
const asked = [
  [{ style: 'currency', currency: 'IDR' }, ['Rp 1.500.000', '1500000.00', '1.50', '35.10']],
  [{ style: 'percent' }, ['6%', '6,5%', '6.5%']],
  [{ style: 'percent', maximumFractionDigits: 2 }, ['6,5%', '6.5%']],
];
for (const [style, texts] of asked) {
  const parser = new NumberParser('id-ID', style);
  for (const text of texts) console.log(`${JSON.stringify(style)} "${text}": ${parser.parse(text)}, ${parser.isValidPartialNumber(text)}`);
}
const compact = { notation: 'compact' };
const text = new NumberFormatter('id-ID', compact).format(1500000);
console.log(`${JSON.stringify(compact)} "${text.replace('\u00a0', ' ')}": ${new NumberParser('id-ID', compact).parse(text)}`);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on @internationalized/number 3.6.9"
{"style":"currency","currency":"IDR"} "Rp 1.500.000": 1500000, true
{"style":"currency","currency":"IDR"} "1500000.00": 150000000, true
{"style":"currency","currency":"IDR"} "1.50": 150, true
{"style":"currency","currency":"IDR"} "35.10": 3510, true
{"style":"percent"} "6%": 0.06, true
{"style":"percent"} "6,5%": 0.07, false
{"style":"percent"} "6.5%": 0.65, true
{"style":"percent","maximumFractionDigits":2} "6,5%": 0.065, true
{"style":"percent","maximumFractionDigits":2} "6.5%": 0.65, true
{"notation":"compact"} "1,5 jt": NaN
SEEN
