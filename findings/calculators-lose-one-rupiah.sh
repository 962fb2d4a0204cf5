#!/usr/bin/env bash
# Two calculators compare amounts within a relative tolerance, also whole numbers far below 2^53: one rupiah above a bound of a trillion (mathjs 15.2.0) or of ten
# trillion (HyperFormula 3.5.0, a spreadsheet engine) is "at most" the bound, equal to it, and in HyperFormula the difference of the two is 0. mathjs subtracts exactly.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent mathjs@15.2.0 hyperformula@3.5.0 >> npm.log
cat > run.cjs <<'JS'
const { evaluate } = require('mathjs');
for (const text of ['500000000001 <= 500000000000', '1000000000001 <= 1000000000000', '1000000000001 == 1000000000000', '1000000000001 - 1000000000000'])
  console.log(`mathjs: ${text} is ${evaluate(text)}`);
const { HyperFormula } = require('hyperformula');
const asked = ['1000000000001<=1000000000000', '10000000000001<=10000000000000', '10000000000001-10000000000000'];
const sheet = HyperFormula.buildFromArray([asked.map(text => '=' + text)], { licenseKey: 'gpl-v3' });
asked.forEach((text, column) => console.log(`HyperFormula: ${text} is ${sheet.getCellValue({ sheet: 0, row: 0, col: column })}`));
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on mathjs 15.2.0 and HyperFormula 3.5.0"
mathjs: 500000000001 <= 500000000000 is false
mathjs: 1000000000001 <= 1000000000000 is true
mathjs: 1000000000001 == 1000000000000 is true
mathjs: 1000000000001 - 1000000000000 is 1
HyperFormula: 1000000000001<=1000000000000 is false
HyperFormula: 10000000000001<=10000000000000 is true
HyperFormula: 10000000000001-10000000000000 is 0
SEEN
