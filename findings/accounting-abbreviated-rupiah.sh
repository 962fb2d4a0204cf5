#!/usr/bin/env bash
# accounting 0.4.1: the dot of the abbreviation "Rp." counts as the decimal point of the amount unless a decimal comma is asked for: "Rp. 1.500.000,00" is 0.1 and
# "Rp 1.500.000" is 1.5, without an error. With the comma asked for both are read right, but words of size are dropped: "1,5 juta" (a million and a half) is 1.5.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent accounting@0.4.1 >> npm.log
cat > run.cjs <<'JS'
const { unformat } = require('accounting');
for (const text of ['Rp 1.500.000', 'Rp. 1.500.000,00', '1,5 juta']) console.log(`${text} -> ${unformat(text)}, with a comma ${unformat(text, ',')}`);
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on accounting 0.4.1"
Rp 1.500.000 -> 1.5, with a comma 1500000
Rp. 1.500.000,00 -> 0.1, with a comma 1500000
1,5 juta -> 15, with a comma 1.5
SEEN
