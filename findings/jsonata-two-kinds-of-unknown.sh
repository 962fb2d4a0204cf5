#!/usr/bin/env bash
# JSONata 2.2.2: an amount that is absent makes a comparison undefined without an error, so `? :` takes the last branch and "or" and "and" take it as false, and
# $not of it is undefined again (neither the rows "at most" nor the rows "not above" hold it). The same amount written as null raises an error instead.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent jsonata@2.2.2 >> npm.log
cat > run.cjs <<'JS'
const jsonata = require('jsonata');
const asked = ['modal <= 5 ? "mikro" : "besar"', 'modal > 5 ? "besar" : "mikro"', '$not(modal > 5)', 'modal > 5 or false'];
(async () => {
  for (const text of asked)
    for (const [name, usaha] of [['absent', {}], ['null', { modal: null }]]) {
      const told = await jsonata(text).evaluate(usaha).then(value => JSON.stringify(value), error => `error ${error.code}`);
      console.log(`${text}, ${name}: ${told}`);
    }
})();
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on JSONata 2.2.2"
modal <= 5 ? "mikro" : "besar", absent: "besar"
modal <= 5 ? "mikro" : "besar", null: error T2010
modal > 5 ? "besar" : "mikro", absent: "mikro"
modal > 5 ? "besar" : "mikro", null: error T2010
$not(modal > 5), absent: undefined
$not(modal > 5), null: error T2010
modal > 5 or false, absent: false
modal > 5 or false, null: error T2010
SEEN
