#!/usr/bin/env bash
# Dexie 4.4.7 over IndexedDB (fake-indexeddb 6.2.8 stands in for a browser), the store of forms that are filled in without a network. An index holds only what it can order, so the list of enterprises sorted by capital has only those that
# told one, "not equal" and "none of" leave out the others, while the same table unsorted has all. And values of unlike kinds have an order, numbers before days before text: an amount that came as text, "500000", is above Rp1
# miliar, and a paper whose last day is text, "2025-01-01", runs out after any day that is a Date. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund dexie@4.4.7 fake-indexeddb@6.2.8 >> npm.log
cat > run.mjs <<'JS'
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
const store = new Dexie('usaha');
store.version(1).stores({ usaha: 'nama, modal, berlaku' });
await store.usaha.bulkAdd([
  { nama: 'A', modal: 900000000, berlaku: new Date('2026-12-31') },
  { nama: 'B', modal: 5000000000, berlaku: '2025-01-01' },
  { nama: 'C', modal: null, berlaku: null },
  { nama: 'D' },
  { nama: 'E', modal: '500000', berlaku: new Date('2024-12-31') },
]);
const modal = () => store.usaha.where('modal');
const berlaku = () => store.usaha.where('berlaku');
for (const [asked, answer] of Object.entries({
  'all': store.usaha,
  'sorted by capital': store.usaha.orderBy('modal'),
  'capital at most Rp1 miliar': modal().belowOrEqual(1000000000),
  'capital above Rp1 miliar': modal().above(1000000000),
  'capital not Rp900 juta': modal().notEqual(900000000),
  'valid after 2026-01-01': berlaku().above(new Date('2026-01-01')),
  'run out before 2026-01-01': berlaku().below(new Date('2026-01-01')),
})) {
  console.log(`${asked}: ${(await answer.toArray()).map(row => row.nama).join(' ')}`);
}
process.exit(0);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Dexie 4.4.7"
all: A B C D E
sorted by capital: A B E
capital at most Rp1 miliar: A
capital above Rp1 miliar: B E
capital not Rp900 juta: B E
valid after 2026-01-01: A B
run out before 2026-01-01: E
SEEN
