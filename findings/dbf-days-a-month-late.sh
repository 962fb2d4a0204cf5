#!/usr/bin/env bash
# A register in DBF, written with dbffile 1.13.0 and read by four packages. dbf-reader 1.0.3 tells every day a month late (31 December 2026 is 31 January 2027). An amount, a
# yes or no and a day left blank are 0, false and null to it; 0, false and "" to dbfstream 1.0.26; and in SheetJS (xlsx 0.18.5) the blank day is day -30 of its calendar, a
# number like the other days. Only dbffile gives null for all three. So an enterprise that told no capital is one without any.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund dbffile@1.13.0 dbf-reader@1.0.3 dbfstream@1.0.26 xlsx@0.18.5 >> npm.log
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { DBFFile } = require('dbffile');
const { Dbf } = require('dbf-reader');
const stream = require('dbfstream');
const xlsx = require('xlsx');
const fields = [{ name: 'MODAL', type: 'N', size: 14 }, { name: 'EKSPOR', type: 'L', size: 1 }, { name: 'BERLAKU', type: 'D', size: 8 }];
const rows = [{ MODAL: 900000000, EKSPOR: true, BERLAKU: new Date('2026-12-31') }, { MODAL: null, EKSPOR: null, BERLAKU: null }];
const tell = (name, read) => read.forEach(row => console.log(name, JSON.stringify(fields.map(field => row[field.name] ?? null))));
(async () => {
  await (await DBFFile.create('usaha.dbf', fields)).appendRecords(rows);
  tell('dbffile', await (await DBFFile.open('usaha.dbf')).readRecords());
  tell('dbf-reader', Dbf.read(readFileSync('usaha.dbf')).rows);
  const sheets = xlsx.readFile('usaha.dbf').Sheets;
  tell('SheetJS', xlsx.utils.sheet_to_json(Object.values(sheets)[0]));
  const read = [];
  stream('usaha.dbf', 'utf-8').on('data', row => read.push(row)).on('end', () => tell('dbfstream', read));
})();
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on dbffile 1.13.0, dbf-reader 1.0.3, dbfstream 1.0.26 and xlsx 0.18.5"
dbffile [900000000,true,"2026-12-31T00:00:00.000Z"]
dbffile [null,null,null]
dbf-reader [900000000,true,"2027-01-31T00:00:00.000Z"]
dbf-reader [0,false,null]
SheetJS [900000000,true,46387]
SheetJS [null,null,-30]
dbfstream [900000000,true,"20261231"]
dbfstream [0,false,""]
SEEN
