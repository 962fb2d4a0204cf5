#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (spreadsheet functions in JavaScript): one amount that is text, as registers have it, turns SUMIF into a joined text: 0, "2" and 3 give "023".
# SUM of the same cells counts the text as a number (6). MEDIAN takes an empty cell as 0 (1.5), AVERAGE leaves it out; COUNTIF "<=5" counts empty cells.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent @formulajs/formulajs@4.6.1 >> npm.log
cat > run.cjs <<'JS'
const { SUM, SUMIF, MEDIAN, AVERAGE, COUNTIF } = require('@formulajs/formulajs');
console.log('SUM 1, "2", 3:', JSON.stringify(SUM([1, '2', 3])));
console.log('SUMIF >1 of 1, "2", 3:', JSON.stringify(SUMIF([1, '2', 3], '>1')));
console.log('MEDIAN 1, 2, empty, 4:', MEDIAN([1, 2, null, 4]));
console.log('AVERAGE 1, 2, empty, 4:', AVERAGE([1, 2, null, 4]).toFixed(2));
console.log('COUNTIF <=5 of 1, empty, 3:', COUNTIF([1, null, 3], '<=5'));
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on formulajs 4.6.1"
SUM 1, "2", 3: 6
SUMIF >1 of 1, "2", 3: "023"
MEDIAN 1, 2, empty, 4: 1.5
AVERAGE 1, 2, empty, 4: 2.33
COUNTIF <=5 of 1, empty, 3: 3
SEEN
