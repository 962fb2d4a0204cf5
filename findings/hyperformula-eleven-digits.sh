#!/usr/bin/env bash
# HyperFormula 3.5.0, a spreadsheet engine, gives whole numbers of more than eleven digits back rounded to eleven (the last digits become 0), also a number that was only
# put into a cell and is far below 2^53: a NIK, a NIB and sales of over Rp100 miliar are other numbers when they come out. TEXT shows every digit, so the number is there.
# The rounding is a default (smartRounding); with it off the number comes out as it went in.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent hyperformula@3.5.0 >> npm.log
cat > run.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
for (const amount of [99999999999, 100000000001, 123456789012, 3515014107900123]) {
  const [plain, exact] = [{}, { smartRounding: false }].map(
    (options) => HyperFormula.buildFromArray([[amount, '=A1', '=TEXT(A1,"0")']], { licenseKey: 'gpl-v3', ...options }).getSheetValues(0)[0]);
  console.log(`${amount}: cell ${plain[0]}, formula ${plain[1]}, as text ${plain[2]}, without rounding ${exact[0]}`);
}
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on hyperformula 3.5.0"
99999999999: cell 99999999999, formula 99999999999, as text 99999999999, without rounding 99999999999
100000000001: cell 100000000000, formula 100000000000, as text 100000000001, without rounding 100000000001
123456789012: cell 123456789010, formula 123456789010, as text 123456789012, without rounding 123456789012
3515014107900123: cell 3515014107900000.5, formula 3515014107900000.5, as text 3515014107900123, without rounding 3515014107900123
SEEN
