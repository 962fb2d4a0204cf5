#!/usr/bin/env bash
# PostgreSQL 18 (PGlite 0.5.17, PostgreSQL compiled for Node), to_number with a picture of groups, where a good guess is that a text which does not fit the picture raises: Rp12.500.000 under
# '99G999G999' is 125000, Rp2500000000 written without groups under '999G999G999' is 250000000, since a character stands in each place whatever the picture wants there and what is left over is
# dropped. to_char of the same too large amount shows ###. An empty day under to_date is 1 January of the year 1 before Christ, "6/5/24" under 'DD/MM/YYYY' a day of the year 24.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17 >> npm.log
cat > run.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const server = new PGlite();
const asked = [
  "to_number('12.500.000', '99G999G999')", "to_number('12,500,000', '99G999G999')", "to_number('2500000000', '999G999G999')", "to_number('2500000000', '9G999G999G999')",
  "to_number('Rp 1,500,000', 'L9G999G999')", "to_number('1.500.000,50', '9G999G999D99')", "to_number('(1500)', '9999')", "to_char(2500000000, '999G999G999')",
  "to_date('', 'DD/MM/YYYY')", "to_date('6/5/24', 'DD/MM/YYYY')", "to_date('6/5', 'DD/MM/YYYY')",
];
for (const text of asked) console.log(`${text}: ${(await server.query(`select (${text})::text as answer`)).rows[0].answer.trim()}`);
process.exit(0);
JS
TZ=UTC node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on PGlite 0.5.17 (PostgreSQL 18)"
to_number('12.500.000', '99G999G999'): 125000
to_number('12,500,000', '99G999G999'): 12500000
to_number('2500000000', '999G999G999'): 250000000
to_number('2500000000', '9G999G999G999'): 2500000000
to_number('Rp 1,500,000', 'L9G999G999'): 1500
to_number('1.500.000,50', '9G999G999D99'): 1.50
to_number('(1500)', '9999'): 150
to_char(2500000000, '999G999G999'): ###,###,###
to_date('', 'DD/MM/YYYY'): 0001-01-01 BC
to_date('6/5/24', 'DD/MM/YYYY'): 0024-05-06
to_date('6/5', 'DD/MM/YYYY'): 0001-05-06 BC
SEEN
