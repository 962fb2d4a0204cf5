#!/usr/bin/env bash
# ogr2ogr of GDAL (here as gdal3.js 2.8.1, npm), which turns a register into a map and asks it with -where and -sql in a dialect of its own: an enterprise of which no capital is known is neither "at most" nor "above" the bound, but
# NOT of either takes it, and so do NOT IN and NOT BETWEEN; SQL takes it nowhere; a paper without a last day, where one day of the column is written 30/06/2025, has run out before any day. CAST(capital AS integer) has 32 bits, Rp5 miliar are 705032704, and of
# '1.500.000' it is 1. Read with AUTODETECT_TYPE, NIBs lose their zero and region 35.10 is 35.1. No error and no warning.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund gdal3.js@2.8.1 >> npm.log
printf 'nama,kabupaten,nib,modal,berlaku\nA,35.10,0812345678901,900000000,2026-12-31\nB,35.73,1234567890123,5000000000,30/06/2025\nC,35.73,0712345670101,,\n' > usaha.csv
cat > run.cjs <<'JS'
const init = require('gdal3.js/node');
(async () => {
  const gdal = await init({ path: 'node_modules/gdal3.js/dist/package', useWorker: false, logHandler: () => {}, errorHandler: text => console.log(text) });
  const { datasets: [usaha] } = await gdal.open('usaha.csv', ['AUTODETECT_TYPE=YES']);
  let count = 0;
  const ask = async (...options) => {
    const made = await gdal.ogr2ogr(usaha, ['-f', 'CSV', ...options], `answer${count++}`);
    return Buffer.from(await gdal.getFileBytes(made)).toString().trim().split('\n').slice(1);
  };
  for (const where of [
    'modal <= 1000000000', 'modal > 1000000000', 'NOT (modal > 1000000000)', 'NOT (modal <= 1000000000)', 'modal NOT IN (5000000000)', 'modal NOT BETWEEN 0 AND 1000000000', "berlaku < '2026-01-01'",
  ]) {
    console.log(`${where}: ${(await ask('-where', where)).map(line => line[0]).join(' ')}`);
  }
  for (const column of ['CAST(modal AS integer)', "CAST('1.500.000' AS integer)", 'nib', 'kabupaten']) {
    console.log(`${column}: ${(await ask('-sql', `SELECT nama, ${column} AS x FROM usaha`)).join(' ')}`);
  }
})();
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on gdal3.js 2.8.1"
modal <= 1000000000: A
modal > 1000000000: B
NOT (modal > 1000000000): A C
NOT (modal <= 1000000000): B C
modal NOT IN (5000000000): A C
modal NOT BETWEEN 0 AND 1000000000: B C
berlaku < '2026-01-01': C
CAST(modal AS integer): A,900000000 B,705032704 C,
CAST('1.500.000' AS integer): A,1 B,1 C,1
nib: A,812345678901 B,1234567890123 C,712345670101
kabupaten: A,35.1 B,35.73 C,35.73
SEEN
