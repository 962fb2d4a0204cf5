#!/usr/bin/env bash
# crossfilter2 1.5.4, which stands behind maps and charts with filters: one enterprise of which no capital is known changes which others are found. A dimension is sorted and then cut at the bounds by
# halving; what cannot be compared (undefined, NaN, a word) leaves the order broken. "From 0 to Rp1 miliar" takes one of Rp1,5 miliar in, or leaves one of Rp500 juta out, and the list of the
# largest begins with another. No error. With null in its place, or as a function that asks each row (filterFunction), the known ones are right; null itself is within, as 0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund crossfilter2@1.5.4 >> npm.log
cat > run.cjs <<'JS'
const crossfilter = require('crossfilter2');
const told = rows => rows.map(row => row.usaha).join(' ') || 'none';
const ask = (word, amounts) => {
  const rows = amounts.map((modal, at) => ({ usaha: 'ABCD'[at], modal }));
  const register = crossfilter(rows);
  const modal = register.dimension(row => row.modal);
  const known = rows.filter(row => typeof row.modal === 'number' && !Number.isNaN(row.modal));
  modal.filterRange([0, 1e9 + 1]);
  const range = told(register.allFiltered());
  modal.filterFunction(value => value <= 1e9);
  const each = told(register.allFiltered());
  modal.filterAll();
  const largest = told(modal.top(1));
  console.log(`${word}: from 0 to 1 miliar ${range}; row by row ${each}; known ${told(known.filter(row => row.modal <= 1e9))}; the largest ${largest}, known ${told([known.sort((a, b) => b.modal - a.modal)[0]])}`);
};
for (const [word, unknown] of [['undefined', undefined], ['NaN', NaN], ['null', null], ['"tidak tahu"', 'tidak tahu']]) {
  ask(word, [1.5e9, unknown, 1.6e9, 0.7e9]);
  ask(word, [2.4e9, 2.4e9, unknown, 0.5e9]);
}
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on crossfilter2 1.5.4"
undefined: from 0 to 1 miliar A B D; row by row D; known D; the largest C, known C
undefined: from 0 to 1 miliar none; row by row D; known D; the largest D, known A
NaN: from 0 to 1 miliar A B D; row by row D; known D; the largest C, known C
NaN: from 0 to 1 miliar none; row by row D; known D; the largest D, known A
null: from 0 to 1 miliar B D; row by row B D; known D; the largest C, known C
null: from 0 to 1 miliar C D; row by row C D; known D; the largest B, known A
"tidak tahu": from 0 to 1 miliar A B D; row by row D; known D; the largest C, known C
"tidak tahu": from 0 to 1 miliar none; row by row D; known D; the largest D, known A
SEEN
