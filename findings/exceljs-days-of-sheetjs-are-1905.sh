#!/usr/bin/env bash
# SheetJS (npm xlsx 0.18.5) with cellDates writes a day into an .xlsx as the standard lets it, a cell of type "d" that says 2026-12-31T00:00:00.000Z; ExcelJS 4.4.0 reads such a
# cell as the number in front, 2026, and so as day 2026 of the calendar of spreadsheets: every expiry of 2026 is 18 July 1905, every one of 2030 the 22nd. No error; without
# cellDates the same days come over right. SheetJS itself and the amounts beside are read right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >> npm.log
cat > run.cjs <<'JS'
const xlsx = require('xlsx');
const { Workbook } = require('exceljs');
(async () => {
  for (const cellDates of [true, false]) {
    const sheet = xlsx.utils.aoa_to_sheet([['A', 900000000, new Date('2026-12-31')], ['B', 1000000000, new Date('2026-02-28')], ['C', 1, new Date('2030-01-05')]], { cellDates });
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, 'usaha');
    xlsx.writeFile(book, 'usaha.xlsx', { cellDates });
    const read = new Workbook();
    await read.xlsx.readFile('usaha.xlsx');
    read.worksheets[0].eachRow(row => console.log(`ExcelJS, cellDates ${cellDates}: ${JSON.stringify(row.values.slice(1))}`));
    const again = xlsx.readFile('usaha.xlsx', { cellDates: true }).Sheets.usaha;
    console.log(`SheetJS, cellDates ${cellDates}: ${JSON.stringify(xlsx.utils.sheet_to_json(again, { header: 1 })[0])}`);
  }
})();
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on xlsx 0.18.5 and exceljs 4.4.0"
ExcelJS, cellDates true: ["A",900000000,"1905-07-18T00:00:00.000Z"]
ExcelJS, cellDates true: ["B",1000000000,"1905-07-18T00:00:00.000Z"]
ExcelJS, cellDates true: ["C",1,"1905-07-22T00:00:00.000Z"]
SheetJS, cellDates true: ["A",900000000,"2026-12-31T00:00:00.000Z"]
ExcelJS, cellDates false: ["A",900000000,"2026-12-31T00:00:00.000Z"]
ExcelJS, cellDates false: ["B",1000000000,"2026-02-28T00:00:00.000Z"]
ExcelJS, cellDates false: ["C",1,"2030-01-05T00:00:00.000Z"]
SheetJS, cellDates false: ["A",900000000,"2026-12-31T00:00:00.000Z"]
SEEN
