#!/usr/bin/env bash
# xlsx-calc 0.9.2, which works out the formulas of a workbook that SheetJS (xlsx 0.18.5) has read: SUMIF looks at the first row of its range alone, so the capital of the "mikro" down a column is that of the first enterprise, or 0 if the
# first is another. It knows no comparison either: the capital of those "<=1000000000" is 0, and also that of those ">1000000000". COUNTIF is refused as unknown, SUMIF never. An empty cell is at most any bound and equal to 0. SUM adds
# an amount that is text, and one of which no number can be made, 1.500.000, counts in AVERAGE as 0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund xlsx-calc@0.9.2 xlsx@0.18.5 >> npm.log
cat > run.cjs <<'JS'
const calc = require('xlsx-calc');
const { utils } = require('xlsx');
for (const formula of ['SUMIF(B1:B4,"mikro",A1:A4)', 'SUMIF(B2:B4,"mikro",A2:A4)', 'SUMIF(A1:A4,"<=1000000000",A1:A4)', 'SUMIF(A1:A4,">1000000000",A1:A4)', 'COUNTIF(A1:A4,"<=1000000000")', 'SUM(A1:A4)', 'A5<=1000000000', 'A5=0', 'SUM(C1:C3)', 'AVERAGE(C1:C3)']) {
  const sheet = utils.aoa_to_sheet([[900000000, 'mikro', 100], [5000000000, 'kecil', '200'], [300000000, 'mikro', '1.500.000'], [2000000000, 'kecil']]);
  sheet.E1 = { t: 'n', f: formula };
  sheet['!ref'] = 'A1:E5';
  let answer;
  try { calc({ SheetNames: ['usaha'], Sheets: { usaha: sheet } }); answer = sheet.E1.v; } catch { answer = 'refused'; }
  console.log(`${formula}: ${answer}`);
}
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on xlsx-calc 0.9.2"
SUMIF(B1:B4,"mikro",A1:A4): 900000000
SUMIF(B2:B4,"mikro",A2:A4): 0
SUMIF(A1:A4,"<=1000000000",A1:A4): 0
SUMIF(A1:A4,">1000000000",A1:A4): 0
COUNTIF(A1:A4,"<=1000000000"): refused
SUM(A1:A4): 8200000000
A5<=1000000000: true
A5=0: true
SUM(C1:C3): 300
AVERAGE(C1:C3): 100
SEEN
