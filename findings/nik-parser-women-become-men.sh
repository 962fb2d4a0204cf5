#!/usr/bin/env bash
# nik-parser 1.0.1: in a NIK the day of birth of a woman has 40 added. The package reads that day as it stands, lets the date roll over into the next month,
# and then asks whether the day of the month is 40 or more, which no date can be: every woman is told as a man ("pria") born some weeks later, and isValid() is true.
# A year of two digits is always of the 1900s. The numbers below are invented.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent nik-parser@1.0.1 >> npm.log
cat > run.cjs <<'JS'
const { nikParser } = require('nik-parser');
const day = d => `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;
for (const [who, nik] of [['man, 1 July 1990', '3573010107900001'], ['woman, 1 July 1990', '3573014107900001'], ['woman, 31 July 1990', '3573017107900001'], ['man, 1 July 2005', '3573010107050001']]) {
  const read = nikParser(nik);
  console.log(`${who}: valid ${read.isValid()}, ${read.kelamin()}, ${day(read.lahir())}`);
}
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on nik-parser 1.0.1"
man, 1 July 1990: valid true, pria, 1990-07-01
woman, 1 July 1990: valid true, pria, 1990-08-10
woman, 31 July 1990: valid true, pria, 1990-09-09
man, 1 July 2005: valid true, pria, 1905-07-01
SEEN
