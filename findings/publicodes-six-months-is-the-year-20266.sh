#!/usr/bin/env bash
# publicodes 1.10.1, a language in which public offices write down their rules. A day and a duration are added as texts: a paper of 31 August 2026 that is valid for "+ 6 mois" is valid until 31/08/20266, the 6 written behind the
# year, and comparisons read that as a day. It has not run out by 2027, nor by the year 3000; with "+ 30 jour" it is the year 202630. A day less 30 days is no number, and neither before nor after anything. The days between two
# days are milliseconds, so that "at most 30 jour" of them is false for a week. A day that does not exist, 31/02/2026, is refused, as a good guess has it. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund publicodes@1.10.1 >> npm.log
cat > run.mjs <<'JS'
import Engine from 'publicodes';
const engine = new Engine({
  terbit: '31/08/2026',
  'enam bulan': 'terbit + 6 mois',
  'tiga puluh hari': 'terbit + 30 jour',
  'setahun': 'terbit + 1 an',
  'habis pada 1 maret 2027': 'enam bulan < 01/03/2027',
  'berlaku di tahun 3000': 'enam bulan > 01/01/3000',
  'sama dengan 28 februari 2027': 'enam bulan = 28/02/2027',
  'hari habis pada 1 november 2026': 'tiga puluh hari < 01/11/2026',
  'kurang 30 hari': 'terbit - 30 jour',
  'kurang 30 hari sebelum 2027': 'terbit - 30 jour < 01/01/2027',
  'kurang 30 hari sesudah 2027': 'terbit - 30 jour >= 01/01/2027',
  'selisih seminggu': '07/09/2026 - terbit',
  'selisih paling banyak 30': '07/09/2026 - terbit <= 30 jour',
});
for (const name of Object.keys(engine.getParsedRules())) console.log(`${name}: ${engine.evaluate(name).nodeValue}`);
try { new Engine({ hari: '31/02/2026' }); console.log('31/02/2026: taken'); } catch { console.log('31/02/2026: refused'); }
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on publicodes 1.10.1"
terbit: 31/08/2026
enam bulan: 31/08/20266
tiga puluh hari: 31/08/202630
setahun: 31/08/20261
habis pada 1 maret 2027: false
berlaku di tahun 3000: true
sama dengan 28 februari 2027: false
hari habis pada 1 november 2026: false
kurang 30 hari: NaN
kurang 30 hari sebelum 2027: false
kurang 30 hari sesudah 2027: false
selisih seminggu: 604800000
selisih paling banyak 30: false
31/02/2026: refused
SEEN
