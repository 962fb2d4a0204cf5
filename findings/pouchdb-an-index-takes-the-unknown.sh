#!/usr/bin/env bash
# PouchDB 9.0.0 with pouchdb-find 9.0.0, a store of documents for forms that are filled in without a network. One question has two answers by whether the field has an index: an enterprise whose form has no capital is not
# "at most Rp1 miliar" nor null without one and is both with one, so that an index made for speed changes who is micro. In both a capital that is null or false is "at most" any bound, also below 0, a text "900000000" is above
# every number (and so "at least 0"), $in with null finds no null and $nin and none of the others do. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund pouchdb@9.0.0 pouchdb-find@9.0.0 pouchdb-adapter-memory@9.0.0 >> npm.log
cat > run.cjs <<'JS'
const [PouchDB, find, memory] = ['pouchdb', 'pouchdb-find', 'pouchdb-adapter-memory'].map(name => { const read = require(name); return read.default ?? read; });
PouchDB.plugin(find).plugin(memory);
(async () => {
  const usaha = [
    { _id: 'small', modal: 900000000 }, { _id: 'large', modal: 5000000000 }, { _id: 'none', modal: 0 }, { _id: 'null', modal: null }, { _id: 'absent' }, { _id: 'false', modal: false }, { _id: 'text', modal: '900000000' },
  ];
  const plain = new PouchDB('plain', { adapter: 'memory' });
  const indexed = new PouchDB('indexed', { adapter: 'memory' });
  for (const db of [plain, indexed]) await db.bulkDocs(usaha);
  await indexed.createIndex({ index: { fields: ['modal'] } });
  for (const modal of [{ $lte: 1000000000 }, { $gt: 1000000000 }, { $gte: 0 }, { $lt: 0 }, null, { $exists: false }, { $in: [null, 0] }, { $nin: [900000000] }, { $ne: 900000000 }]) {
    for (const [name, db] of [['plain', plain], ['indexed', indexed]]) {
      const { docs } = await db.find({ selector: { modal } });
      console.log(`${JSON.stringify(modal)}, ${name}: ${docs.map(doc => doc._id).sort().join(' ')}`);
    }
  }
})();
JS
node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on PouchDB 9.0.0 and pouchdb-find 9.0.0"
{"$lte":1000000000}, plain: false none null small
{"$lte":1000000000}, indexed: absent false none null small
{"$gt":1000000000}, plain: large text
{"$gt":1000000000}, indexed: large text
{"$gte":0}, plain: large none small text
{"$gte":0}, indexed: large none small text
{"$lt":0}, plain: false null
{"$lt":0}, indexed: absent false null
null, plain: null
null, indexed: absent null
{"$exists":false}, plain: absent
{"$exists":false}, indexed: absent
{"$in":[null,0]}, plain: none
{"$in":[null,0]}, indexed: none
{"$nin":[900000000]}, plain: false large none text
{"$nin":[900000000]}, indexed: false large none text
{"$ne":900000000}, plain: absent false large none null text
{"$ne":900000000}, indexed: absent false large none null text
SEEN
