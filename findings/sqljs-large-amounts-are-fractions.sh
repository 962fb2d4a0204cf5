#!/usr/bin/env bash
# sql.js 1.17.0 (SQLite 3.54.1 in JavaScript) hands whole numbers of up to 32 bits over as whole numbers and larger ones as floating numbers. In one column without a declared
# type Rp1.500.000 divided by a million is 1 and Rp5.000.500.000 is 5000.5; an instalment of a third is a whole rupiah for the small and has sen for the large; and a NIK or NIB
# that came as a number is stored in a column of text as "3510041203050001.0". Columns declared INTEGER take both as whole.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund sql.js@1.17.0 >> npm.log
cat > run.cjs <<'JS'
require('sql.js')().then(SQL => {
  const db = new SQL.Database();
  db.run('CREATE TABLE usaha(untyped, whole INTEGER, text TEXT)');
  for (const amount of [1500000, 2147483647, 2147483648, 5000500000, 3510041203050001]) db.run('INSERT INTO usaha VALUES(?1, ?1, ?1)', [amount]);
  for (const row of db.exec('SELECT untyped / 1000000, whole / 1000000, untyped / 3, whole / 3, typeof(untyped), text FROM usaha')[0].values) console.log(JSON.stringify(row));
});
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on sql.js 1.17.0"
[1,1,500000,500000,"integer","1500000"]
[2147,2147,715827882,715827882,"integer","2147483647"]
[2147.483648,2147,715827882.6666666,715827882,"real","2147483648.0"]
[5000.5,5000,1666833333.3333333,1666833333,"real","5000500000.0"]
[3510041203.050001,3510041203,1170013734350000.2,1170013734350000,"real","3510041203050001.0"]
SEEN
