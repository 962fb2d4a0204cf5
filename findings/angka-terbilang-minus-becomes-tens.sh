#!/usr/bin/env bash
# @develoka/angka-terbilang-js 1.4.2 (amounts in Indonesian words) takes the minus of an amount for a digit that has no word: -15 is told as "ratus lima belas" (hundred fifteen), and
# -1500000 as "puluh satu juta lima ratus ribu". A net worth below zero must be spelled out from its absolute value.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund @develoka/angka-terbilang-js@1.4.2
node -e '
const words = require("@develoka/angka-terbilang-js");
for (const amount of [15, -15, 1_500_000, -1_500_000]) console.log(`${amount}: ${words(amount).trim()}`);
' > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on angka-terbilang-js 1.4.2"
15: lima belas
-15: ratus lima belas
1500000: satu juta lima ratus ribu
-1500000: puluh satu juta lima ratus ribu
SEEN
