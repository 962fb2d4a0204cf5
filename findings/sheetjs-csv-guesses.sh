#!/usr/bin/env bash
# SheetJS (npm xlsx 0.18.5) reading CSV guesses a type cell by cell, American, and no option names a country:
# the decimal 1,5 of an Indonesian file becomes 15; a street number or class 10-12 becomes the date serial of 12 October 2001; in one column of days,
# 31/12/2025 stays text while 05/06/2024 becomes 6 May (serial 45418); (500) becomes -500. Nothing is reported.
# With raw:true it keeps every cell as text: the only safe way to read a register with it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent xlsx@0.18.5 >> npm.log
cat > run.mjs <<'JS'
import XLSX from 'xlsx';
const csv = 'share;number;day;note\n1,5;10-12;31/12/2025;(500)\n2,25;3-4;05/06/2024;50%\n';
const rows = options => JSON.stringify(XLSX.utils.sheet_to_json(XLSX.read(csv, { type: 'string', ...options }).Sheets.Sheet1, { header: 1 }).slice(1));
console.log(rows({}));
console.log(rows({ raw: true }));
JS
TZ=UTC node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on xlsx 0.18.5"
[[15,37176,"31/12/2025",-500],[225,36954,45418,0.5]]
[["1,5","10-12","31/12/2025","(500)"],["2,25","3-4","05/06/2024","50%"]]
SEEN
