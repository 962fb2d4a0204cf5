#!/usr/bin/env bash
# A NIK begins with the code of its province. Those of Java (31 to 36) are below 2^53 as a number, those of Papua (91 to 96) above it: ExcelJS 4.4.0 reads the cells of a
# CSV file as numbers, keeps every digit of a NIK of Malang and turns an odd one of Jayapura into its even neighbour. A test with local numbers never shows it.
# The region code 35.10 (Banyuwangi) becomes 35.1. The numbers are invented.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent exceljs@4.4.0 >> npm.log
cat > register.csv <<'CSV'
nik,wilayah
3573014107900001,35.73
9171014107900001,91.71
3510014107900003,35.10
CSV
cat > run.cjs <<'JS'
const { Workbook } = require('exceljs');
(async () => {
  const sheet = await new Workbook().csv.readFile('register.csv');
  sheet.eachRow(row => console.log(row.values.slice(1).map(value => `${typeof value} ${value}`).join(', ')));
})();
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on ExcelJS 4.4.0"
string nik, string wilayah
number 3573014107900001, number 35.73
number 9171014107900000, number 91.71
number 3510014107900003, number 35.1
SEEN
