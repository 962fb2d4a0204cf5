#!/usr/bin/env bash
# The last day of a paper, 31 December 2026 as a date picker in Jakarta gives it (new Date(2026, 11, 31)), written by five packages for JavaScript. In workbooks of ExcelJS 4.4.0 and excel4node 1.8.2 it is 30 December at 17:00,
# shown as 30/12/2026; ExcelJS itself reads it back as the right moment, so that a test of its own passes. SheetJS (npm xlsx 0.18.5) writes twelve seconds past midnight of the 31st (it counts from 1899, when the clock of Jakarta was
# 7:07:12 ahead), so that the cell is not equal to that day and is after it. In a calendar of ical-generator 11.1.2 the whole day is the 30th, with timezone set the 31st. xlsx-populate 1.21.0 writes the day. In London all five are right. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund exceljs@4.4.0 excel4node@1.8.2 xlsx@0.18.5 xlsx-populate@1.21.0 ical-generator@11.1.2 jszip@3.10.1 >> npm.log
cat > run.mjs <<'JS'
import { createRequire } from 'module';
import ical from 'ical-generator';
const require = createRequire(import.meta.url);
const ExcelJS = require('exceljs'), excel4node = require('excel4node'), XLSX = require('xlsx'), populate = require('xlsx-populate'), JSZip = require('jszip');
const day = new Date(2026, 11, 31);
const city = process.env.TZ;
async function cell(name, buffer) {
  const sheet = await (await JSZip.loadAsync(buffer)).file('xl/worksheets/sheet1.xml').async('string');
  const number = Number(sheet.match(/<c r="A1"[^>]*>.*?<v>(.*?)<\/v>/)[1]);
  const moment = new Date(Math.round((number - 25569) * 86400) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  console.log(`${city}, ${name}: ${moment}, the day itself ${number === 46387}, after it ${number > 46387}`);
}
const book = new ExcelJS.Workbook();
book.addWorksheet('s').getCell('A1').value = day;
const written = await book.xlsx.writeBuffer();
await cell('ExcelJS', written);
const again = new ExcelJS.Workbook();
await again.xlsx.load(written);
console.log(`${city}, ExcelJS reads back the same: ${again.worksheets[0].getCell('A1').value.getTime() === day.getTime()}`);
const four = new excel4node.Workbook();
four.addWorksheet('s').cell(1, 1).date(day);
await cell('excel4node', await four.writeToBuffer());
const sheets = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(sheets, XLSX.utils.aoa_to_sheet([[day]]), 's');
await cell('SheetJS', XLSX.write(sheets, { type: 'buffer' }));
const blank = await populate.fromBlankAsync();
blank.sheet(0).cell('A1').value(day);
await cell('xlsx-populate', await blank.outputAsync());
for (const timezone of [undefined, city]) {
  const calendar = ical({ name: 'papers', timezone });
  calendar.createEvent({ start: day, allDay: true, summary: 'runs out' });
  console.log(`${city}, ical-generator, timezone ${timezone}: ${calendar.toString().match(/DTSTART.*/)[0].trim()}`);
}
JS
for city in Asia/Jakarta Europe/London; do TZ=$city node run.mjs; done > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ExcelJS 4.4.0, excel4node 1.8.2, SheetJS 0.18.5, xlsx-populate 1.21.0 and ical-generator 11.1.2"
Asia/Jakarta, ExcelJS: 2026-12-30 17:00:00, the day itself false, after it false
Asia/Jakarta, ExcelJS reads back the same: true
Asia/Jakarta, excel4node: 2026-12-30 17:00:00, the day itself false, after it false
Asia/Jakarta, SheetJS: 2026-12-31 00:00:12, the day itself false, after it true
Asia/Jakarta, xlsx-populate: 2026-12-31 00:00:00, the day itself true, after it false
Asia/Jakarta, ical-generator, timezone undefined: DTSTART;VALUE=DATE:20261230
Asia/Jakarta, ical-generator, timezone Asia/Jakarta: DTSTART;VALUE=DATE:20261231
Europe/London, ExcelJS: 2026-12-31 00:00:00, the day itself true, after it false
Europe/London, ExcelJS reads back the same: true
Europe/London, excel4node: 2026-12-31 00:00:00, the day itself true, after it false
Europe/London, SheetJS: 2026-12-31 00:00:00, the day itself true, after it false
Europe/London, xlsx-populate: 2026-12-31 00:00:00, the day itself true, after it false
Europe/London, ical-generator, timezone undefined: DTSTART;VALUE=DATE:20261231
Europe/London, ical-generator, timezone Europe/London: DTSTART;VALUE=DATE:20261231
SEEN
