#!/usr/bin/env bash
# fast-formula-parser 1.0.19, an engine for spreadsheet formulas: EDATE puts six months after 31 August 2026 on 3 March 2027 where EOMONTH says 28 February; FIXED of an amount
# is "."; COUNTIF counts the text 1000000000 as "<=1000000000" where the comparison itself says no; an empty cell is at most any bound and yet not equal to "".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund fast-formula-parser@1.0.19
cat > seen.js <<'JS'
const FormulaParser = require("fast-formula-parser");
const cells = [null, "1000000000", 1_000_000_000, 2_000_000_000];
const parser = new FormulaParser({ onCell: ({ col }) => cells[col - 1], onRange: () => [cells] });
const day = (serial) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
const value = (formula) => parser.parse(formula, { row: 9, col: 9, sheet: "Sheet1" });
for (const formula of ["EDATE(DATE(2026,8,31),6)", "EOMONTH(DATE(2026,8,31),6)"]) console.log(formula, day(value(formula)));
for (const formula of ["FIXED(1500000.5,0)", "FIXED(1500000,0)", "A1<=1000000000", 'IF(A1="",1,2)', "B1<=1000000000", 'COUNTIF(A1:D1,"<=1000000000")']) {
  console.log(formula, JSON.stringify(value(formula)));
}
JS
node seen.js > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on fast-formula-parser 1.0.19"
EDATE(DATE(2026,8,31),6) 2027-03-03
EOMONTH(DATE(2026,8,31),6) 2027-02-28
FIXED(1500000.5,0) "."
FIXED(1500000,0) "."
A1<=1000000000 true
IF(A1="",1,2) 2
B1<=1000000000 false
COUNTIF(A1:D1,"<=1000000000") 2
SEEN
