#!/usr/bin/env bash
# jexl 2.3.0, expressions for rules and forms in JavaScript: in a filter of a list a name with a dot belongs to each item only outside brackets; within them it is the name of the whole form,
# and the filter is no filter any more: it takes all items or none. loans[.plafond <= bound] gives those at most the bound; loans[(.plafond <= bound)] and loans[!(.plafond > bound)]
# give all of them, the one far above the bound too, by what the form itself says. No error. Null is at most any bound; 2^3^2 is 64.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund jexl@2.3.0 >> npm.log
cat > run.cjs <<'JS'
const { Jexl } = require('jexl');
const pinjaman = [{ bank: 'above', plafond: 2000000000 }, { bank: 'below', plafond: 500000000 }, { bank: 'null', plafond: null }, { bank: 'absent' }];
for (const form of [{}, { plafond: 100000000 }, { plafond: 3000000000 }]) {
  console.log(`a form that says of itself ${JSON.stringify(form)}`);
  for (const filter of ['.plafond <= batas', '(.plafond <= batas)', '.plafond > batas', '!(.plafond > batas)', '!(.plafond > batas) && .bank != "x"']) {
    const found = new Jexl().evalSync(`pinjaman[${filter}]`, { ...form, batas: 1000000000, pinjaman });
    console.log(`  pinjaman[${filter}]: ${found ? found.map(one => one.bank).join(' ') : found}`);
  }
}
console.log(`2^3^2: ${new Jexl().evalSync('2^3^2')}`);
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on jexl 2.3.0"
a form that says of itself {}
  pinjaman[.plafond <= batas]: below null
  pinjaman[(.plafond <= batas)]: undefined
  pinjaman[.plafond > batas]: above
  pinjaman[!(.plafond > batas)]: above below null absent
  pinjaman[!(.plafond > batas) && .bank != "x"]: below null absent
a form that says of itself {"plafond":100000000}
  pinjaman[.plafond <= batas]: below null
  pinjaman[(.plafond <= batas)]: above below null absent
  pinjaman[.plafond > batas]: above
  pinjaman[!(.plafond > batas)]: above below null absent
  pinjaman[!(.plafond > batas) && .bank != "x"]: below null absent
a form that says of itself {"plafond":3000000000}
  pinjaman[.plafond <= batas]: below null
  pinjaman[(.plafond <= batas)]: undefined
  pinjaman[.plafond > batas]: above
  pinjaman[!(.plafond > batas)]: undefined
  pinjaman[!(.plafond > batas) && .bank != "x"]: below null absent
2^3^2: 64
SEEN
