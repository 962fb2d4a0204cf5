#!/usr/bin/env bash
# LibreOffice 7.4 (Debian 12) making CSV of a workbook from the command line. --convert-to csv writes what the cells hold; as soon as the separator is named, csv:"Text - txt - csv (StarCalc)":59,34,76, it writes what they show: Rp1.000.400.000 under
# a format in miliar is "1.0 M", one digit above the bound or below it alike, a rate of 6,5 percent under 0% is 7%, a last day under "d mmmm" has no year, and 0 workers shown as a dash are "-". What decides is the ninth of the numbers behind the
# name of the filter, whose absence means "as shown"; with false there the values are back. No error; the semicolon, which Indonesian settings want, is the reason to name it. The workbook is written by ExcelJS 4.4.0.
set -euo pipefail
command -v soffice > /dev/null || { echo "LibreOffice (Debian: libreoffice-calc) is needed."; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund exceljs@4.4.0 >> npm.log
cat > write.cjs <<'JS'
const { Workbook } = require('exceljs');
const book = new Workbook();
const sheet = book.addWorksheet('usaha');
sheet.addRow(['A', 1000400000, 0.065, new Date(Date.UTC(2026, 11, 31)), 0]);
sheet.addRow(['B', 999600000, 0.0649, new Date(Date.UTC(2024, 11, 31)), 5]);
['@', '#,##0.0,,," M"', '0%', 'd mmmm', '0;-0;"-"'].forEach((format, index) => {
  sheet.getColumn(index + 1).numFmt = format;
  sheet.getColumn(index + 1).width = 16;
});
book.xlsx.writeFile('usaha.xlsx');
JS
node write.cjs
count=0
for options in '' :44,34,76 :59,34,76 :59,34,76,1,,0,false,true :59,34,76,1,,0,false,true,false; do
  count=$((count + 1))
  soffice -env:UserInstallation="file://$dir/profile" --headless --convert-to "csv${options:+:Text - txt - csv (StarCalc)}$options" --outdir "csv$count" usaha.xlsx > /dev/null 2>&1
  sed "s/^/csv$options: /" "csv$count/usaha.csv"
done > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on LibreOffice 7.4"
csv: A,1000400000,6.5%,12/31/2026,0
csv: B,999600000,6.49%,12/31/2024,5
csv:44,34,76: A,1.0 M,7%,31 December,-
csv:44,34,76: B,1.0 M,6%,31 December,5
csv:59,34,76: A;1.0 M;7%;31 December;-
csv:59,34,76: B;1.0 M;6%;31 December;5
csv:59,34,76,1,,0,false,true: A;1.0 M;7%;31 December;-
csv:59,34,76,1,,0,false,true: B;1.0 M;6%;31 December;5
csv:59,34,76,1,,0,false,true,false: A;1000400000;6.5%;12/31/2026;0
csv:59,34,76,1,,0,false,true,false: B;999600000;6.49%;12/31/2024;5
SEEN
