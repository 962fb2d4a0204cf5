#!/usr/bin/env bash
# Papa Parse 5.5.3 with dynamicTyping gives one column two types by the size of the amount: '1.500' (Indonesian for 1500) becomes the number 1.5,
# '1.000.000' stays text. A region 35.10 becomes 35.1, an NPWP loses its leading zero, 16-digit numbers stay numbers up to 2^53 and are text above.
# Sums over such a column are wrong without an error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent papaparse@5.5.3 >> npm.log
cat > run.mjs <<'JS'
import Papa from 'papaparse';
const csv = 'amount,region,number\n1.500,35.10,012345678901000\n1.000.000,35.73,9123456789012345\n';
console.log(JSON.stringify(Papa.parse(csv, { header: true, dynamicTyping: true, skipEmptyLines: true }).data));
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on papaparse 5.5.3"
[{"amount":1.5,"region":35.1,"number":12345678901000},{"amount":"1.000.000","region":35.73,"number":"9123456789012345"}]
SEEN
