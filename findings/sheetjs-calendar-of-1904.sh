#!/usr/bin/env bash
# A workbook that counts its days from 1904 (an older Macintosh's; here ExcelJS 4.4.0 writes it) holds a paper valid until 31 December 2026. SheetJS (npm xlsx 0.18.5) shows the
# cell as 12/31/26 and writes so to CSV, but with cellDates the value of the same cell is 30 December 2022: the paper has run out four years ago. Saved again by SheetJS the day
# is 2022 for every reader. Without cellDates it is 44925, a number that means 2026 only to whoever asks for date1904 beside it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >> npm.log
cat > run.cjs <<'JS'
const xlsx = require('xlsx');
const { Workbook } = require('exceljs');
const read = async name => {
  const book = new Workbook();
  await book.xlsx.readFile(name);
  console.log(`ExcelJS reads ${name}:`, JSON.stringify(book.worksheets[0].getCell('A1').value));
};
(async () => {
  const book = new Workbook();
  book.properties.date1904 = true;
  book.addWorksheet('usaha').addRow([new Date('2026-12-31')]);
  await book.xlsx.writeFile('usaha.xlsx');
  await read('usaha.xlsx');
  for (const cellDates of [true, false]) {
    const again = xlsx.readFile('usaha.xlsx', { cellDates });
    const cell = again.Sheets.usaha.A1;
    console.log(`SheetJS, cellDates ${cellDates}: shown ${xlsx.utils.sheet_to_csv(again.Sheets.usaha).trim()}, value ${JSON.stringify(cell.v)}, date1904 ${again.Workbook.WBProps.date1904}`);
    if (cellDates) xlsx.writeFile(again, 'again.xlsx');
  }
  await read('again.xlsx');
})();
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on xlsx 0.18.5 and exceljs 4.4.0"
ExcelJS reads usaha.xlsx: "2026-12-31T00:00:00.000Z"
SheetJS, cellDates true: shown 12/31/26, value "2022-12-30T00:00:00.000Z", date1904 true
SheetJS, cellDates false: shown 12/31/26, value 44925, date1904 true
ExcelJS reads again.xlsx: "2022-12-30T00:00:00.000Z"
SEEN
