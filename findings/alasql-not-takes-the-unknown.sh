#!/usr/bin/env bash
# alasql 4.19.1, SQL within JavaScript: a row whose capital is NULL is not "at most the bound" but is "not above the bound", so the same question asked the other way round
# takes enterprises of which nothing is known; in SQL both leave them out. NOT IN leaves them out here too. And six months from 31 August are in March.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent alasql@4.19.1 >> npm.log
cat > run.cjs <<'JS'
const alasql = require('alasql');
alasql('CREATE TABLE usaha (id INT, modal BIGINT)');
alasql('INSERT INTO usaha VALUES (1, 1000000000), (2, NULL), (3, 2000000000)');
for (const where of ['modal <= 1000000000', 'NOT (modal > 1000000000)', 'modal NOT IN (2000000000)'])
  console.log(`${where}: ${alasql(`SELECT id FROM usaha WHERE ${where}`).map((row) => row.id)}`);
console.log(alasql("SELECT DATEADD(MONTH, 6, '2025-08-31') AS d")[0].d.toISOString().slice(0, 10));
JS
TZ=UTC node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on alasql 4.19.1"
modal <= 1000000000: 1
NOT (modal > 1000000000): 1,2
modal NOT IN (2000000000): 1
2026-03-03
SEEN
