#!/usr/bin/env bash
# Indonesian prices end in ",-" ("Rp 1.500.000,-": no sen). numeral 2.0.6, under a locale of the same separators (it has none for Indonesian, and takes "id" without an
# error until the first value is read), reads the dash as a sign: minus one and a half million. "1,5 m", one and a half miliar to an Indonesian, is 1,5 million to it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent numeral@2.0.6 >> npm.log
cat > run.cjs <<'JS'
const numeral = require('numeral');
require('numeral/locales');
numeral.locale('de');
for (const text of ['Rp1.500.000', '1.500.000,00', 'Rp 1.500.000,-', '1.500.000,-', '1,5 m']) console.log(text, '->', numeral(text).value());
numeral.locale('id');
console.log('locale', numeral.locale());
try { console.log(numeral('1.500.000').value()); } catch (error) { console.log(error.constructor.name); }
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on numeral 2.0.6"
Rp1.500.000 -> 1500000
1.500.000,00 -> 1500000
Rp 1.500.000,- -> -1500000
1.500.000,- -> -1500000
1,5 m -> 1500000
locale id
TypeError
SEEN
