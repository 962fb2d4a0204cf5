#!/usr/bin/env bash
# angka-menjadi-terbilang 0.5.0 (amounts in Indonesian words, for receipts) drops the point of a JavaScript number as if it grouped thousands:
# the number 1.5 is told as "lima belas" (fifteen), 2500.75 as two hundred fifty thousand and seventy-five. A computed amount must be rounded before it is spelled out.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent angka-menjadi-terbilang@0.5.0 >> npm.log
cat > run.cjs <<'JS'
const words = require('angka-menjadi-terbilang');
for (const amount of [1500, 1.5, 2500.75, '10.500']) console.log(JSON.stringify(amount), '->', words(amount));
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on angka-menjadi-terbilang 0.5.0"
1500 -> seribu lima ratus
1.5 -> lima belas
2500.75 -> dua ratus lima puluh ribu tujuh puluh lima
"10.500" -> sepuluh ribu lima ratus
SEEN
