#!/usr/bin/env bash
# pg-minify 1.8.0, which takes comments and blanks out of statements for PostgreSQL (pg-promise does it to files of SQL), with compress: the blank between two minus signs is taken out as well, and what was "less minus 250000" is the
# beginning of a comment to the end of the statement, which is one line by then. An UPDATE loses its WHERE and sets the capital of every enterprise, an ORDER BY its LIMIT; both answer without an error (PGlite 0.5.17, PostgreSQL 18).
# Two texts on two lines, which SQL joins, become one with a quote within. Without compress the statements stay right or, with the two texts on one line, raise.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund pg-minify@1.8.0 @electric-sql/pglite@0.5.17 >> npm.log
cat > run.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
import minify from 'pg-minify';
const statements = [
  "UPDATE usaha SET modal = 5000000 - -250000\nWHERE nama = 'A'",
  'SELECT nama FROM usaha ORDER BY modal - -utang\nLIMIT 1',
  "SELECT 'Toko'\n' Jaya' AS nama",
];
for (const [name, make] of [['as written', text => text], ['minified', text => minify(text)], ['compressed', text => minify(text, { compress: true })]]) {
  const db = new PGlite();
  await db.exec("CREATE TABLE usaha (nama text, modal bigint, utang bigint); INSERT INTO usaha VALUES ('A', 1, 0), ('B', 900000000, 100000000)");
  for (const statement of statements) {
    const text = make(statement);
    const answer = await db.query(text).then(({ rows, affectedRows }) => rows.length ? rows.map(row => row.nama).join(', ') : `${affectedRows} changed`, () => 'raises');
    console.log(`${name}: ${text.replaceAll('\n', ' ')}: ${answer}`);
  }
  console.log(`${name}: capital ${(await db.query('SELECT modal FROM usaha ORDER BY nama')).rows.map(row => row.modal)}`);
}
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on pg-minify 1.8.0 and PGlite 0.5.17"
as written: UPDATE usaha SET modal = 5000000 - -250000 WHERE nama = 'A': 1 changed
as written: SELECT nama FROM usaha ORDER BY modal - -utang LIMIT 1: A
as written: SELECT 'Toko' ' Jaya' AS nama: Toko Jaya
as written: capital 5250000,900000000
minified: UPDATE usaha SET modal = 5000000 - -250000 WHERE nama = 'A': 1 changed
minified: SELECT nama FROM usaha ORDER BY modal - -utang LIMIT 1: A
minified: SELECT 'Toko' ' Jaya' AS nama: raises
minified: capital 5250000,900000000
compressed: UPDATE usaha SET modal=5000000--250000 WHERE nama='A': 2 changed
compressed: SELECT nama FROM usaha ORDER BY modal--utang LIMIT 1: A, B
compressed: SELECT'Toko'' Jaya'AS nama: Toko' Jaya
compressed: capital 5000000,5000000
SEEN
