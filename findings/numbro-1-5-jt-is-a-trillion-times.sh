#!/usr/bin/env bash
# numbro 2.5.0 in its own Indonesian language ("id"): reading an amount back, an abbreviation is found anywhere in what stands behind the number and each one found multiplies. "jt", which Indonesians write for a million, is j (a
# million) and t (a trillion): "1,5 jt" is 1500000000000000000, no error. "1,5 juta", "150 ribu" and "2 miliar" are NaN, "1,5 M" is undefined, "1,5 m" and "1,5 j" are right. A point that groups nothing is taken
# away: "1.5" is 15, and 1500000.50, as a database hands it over, Rp150.000.050.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund numbro@2.5.0 >> npm.log
cat > run.cjs <<'JS'
const numbro = require('numbro');
numbro.registerLanguage(require('numbro/dist/languages.min.js').id);
numbro.setLanguage('id');
for (const text of ['1.500.000', 'Rp1.500.000,50', '1,5 j', '1,5 m', '1,5 jt', '900 jt', '1,5 juta', '150 ribu', '2 miliar', '1,5 M', '1.5', '1500000.50']) {
  console.log(`${text}: ${numbro.unformat(text)}`);
}
console.log(`one and a half million, shortened: ${numbro(1500000).format({ average: true, mantissa: 1 })}`);
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on numbro 2.5.0"
1.500.000: 1500000
Rp1.500.000,50: 1500000.5
1,5 j: 1500000
1,5 m: 1500000000
1,5 jt: 1500000000000000000
900 jt: 900000000000000000000
1,5 juta: NaN
150 ribu: NaN
2 miliar: NaN
1,5 M: undefined
1.5: 15
1500000.50: 150000050
one and a half million, shortened: 1,5j
SEEN
