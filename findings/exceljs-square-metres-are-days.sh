#!/usr/bin/env bash
# ExcelJS 4.4.0 takes a number for a day when its format has one of the letters of days outside quotes, also where a backslash says that the letter is only to be shown: floor space of 120 under
# 0.0\ \m\² is 29 April 1900, 3 hectares under 0\ \h\a are 2 January 1900. It reads back so what it has written itself. Under 0.0" m²" it is the number; SheetJS (npm xlsx 0.18.5)
# and read-excel-file 9.3.17 read numbers in both.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 >> npm.log
cat > run.cjs <<'JS'
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');
const readSheet = require('read-excel-file/node');
const cells = [['0.0" m²"', 120], ['0.0\\ \\m\\²', 120], ['0\\ \\h\\a', 3], ['0" orang"', 5], ['\\R\\p#,##0', 1500000], ['dd/mm/yyyy', 46387]];
const told = value => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
(async () => {
  const written = new ExcelJS.Workbook();
  const sheet = written.addWorksheet('usaha');
  for (const [numFmt, value] of cells) sheet.addRow([value]).getCell(1).numFmt = numFmt;
  const bytes = Buffer.from(await written.xlsx.writeBuffer());
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(bytes);
  const other = XLSX.read(bytes, { cellDates: true }).Sheets.usaha;
  const all = await (readSheet.default ?? readSheet)(bytes);
  const third = all[0]?.data ?? all;
  cells.forEach(([numFmt, value], i) =>
    console.log(`${value} under ${numFmt}: ExcelJS ${told(read.worksheets[0].getCell(i + 1, 1).value)}, SheetJS ${told(other[`A${i + 1}`].v)}, read-excel-file ${told(third[i][0])}`));
})();
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ExcelJS 4.4.0, xlsx 0.18.5, read-excel-file 9.3.17"
120 under 0.0" m²": ExcelJS 120, SheetJS 120, read-excel-file 120
120 under 0.0\ \m\²: ExcelJS 1900-04-29, SheetJS 120, read-excel-file 120
3 under 0\ \h\a: ExcelJS 1900-01-02, SheetJS 3, read-excel-file 3
5 under 0" orang": ExcelJS 5, SheetJS 5, read-excel-file 5
1500000 under \R\p#,##0: ExcelJS 1500000, SheetJS 1500000, read-excel-file 1500000
46387 under dd/mm/yyyy: ExcelJS 2026-12-31, SheetJS 2026-12-31, read-excel-file 2026-12-31
SEEN
