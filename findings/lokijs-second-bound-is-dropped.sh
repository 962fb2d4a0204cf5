#!/usr/bin/env bash
# LokiJS 1.5.12, a store of documents in JavaScript that is asked as MongoDB is: of two operators on one field only the first is heeded, without a word. { $gt: 1 miliar, $lte: 10 miliar }
# takes those above 10 miliar too, the same in the other order those below 1 miliar; sift 17.1.4, mingo 7.2.7 and NeDB 4.1.2 answer the same question as one would
# expect. $and of the two, or $between, is right in LokiJS. Its $lte also takes an unknown capital.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund --ignore-scripts lokijs@1.5.12 sift@17.1.4 mingo@7.2.7 @seald-io/nedb@4.1.2 >> npm.log
cat > run.mjs <<'JS'
import Loki from 'lokijs';
import Nedb from '@seald-io/nedb';
import sift from 'sift';
import { Query } from 'mingo';

const enterprises = [{ nama: 'mikro', modal: 500000000 }, { nama: 'menengah', modal: 8000000000 }, { nama: 'besar', modal: 16000000000 }, { nama: 'unknown', modal: null }];
const loki = new Loki('usaha').addCollection('usaha');
loki.insert(enterprises.map(one => ({ ...one })));
const nedb = new Nedb();
await nedb.insertAsync(enterprises);
const stores = {
  LokiJS: query => loki.find(query),
  sift: query => enterprises.filter(sift(query)),
  mingo: query => new Query(query).find(enterprises).all(),
  NeDB: query => nedb.findAsync(query),
};
const asked = [
  { modal: { $gt: 1000000000, $lte: 10000000000 } }, { modal: { $lte: 10000000000, $gt: 1000000000 } },
  { $and: [{ modal: { $gt: 1000000000 } }, { modal: { $lte: 10000000000 } }] }, { modal: { $lte: 1000000000 } },
];
for (const query of asked) {
  console.log(JSON.stringify(query));
  for (const [name, find] of Object.entries(stores)) console.log(`  ${name}: ${(await find(query)).map(one => one.nama).sort().join(' ')}`);
}
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on lokijs 1.5.12, sift 17.1.4, mingo 7.2.7, @seald-io/nedb 4.1.2"
{"modal":{"$gt":1000000000,"$lte":10000000000}}
  LokiJS: besar menengah
  sift: menengah
  mingo: menengah
  NeDB: menengah
{"modal":{"$lte":10000000000,"$gt":1000000000}}
  LokiJS: menengah mikro unknown
  sift: menengah
  mingo: menengah
  NeDB: menengah
{"$and":[{"modal":{"$gt":1000000000}},{"modal":{"$lte":10000000000}}]}
  LokiJS: menengah
  sift: menengah
  mingo: menengah
  NeDB: menengah
{"modal":{"$lte":1000000000}}
  LokiJS: mikro unknown
  sift: mikro
  mingo: mikro
  NeDB: mikro
SEEN
