#!/usr/bin/env bash
# Six packages of JavaScript that keep an amount exactly (big.js 7.0.1, bignumber.js 11.1.5, decimal.js 10.6.0, long 5.3.2, and Long and Decimal128 of bson 7.3.4, the client of MongoDB): between two of their values <= and > compare
# as text, by the first digit. Rp900 juta is not at most Rp1 miliar, Rp1,5 miliar is at most Rp9 juta, a plain sort puts Rp1 miliar in front of Rp900 juta and + writes one behind the other, while -, Math.max and a
# comparison with a plain number are right, so that a test of one bound written as a number passes. 0 counts as true. protobufjs 8.8.1 hands every int64 over as such a value, an unset one as 0. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund big.js@7.0.1 bignumber.js@11.1.5 decimal.js@10.6.0 long@5.3.2 bson@7.3.4 protobufjs@8.8.1 >> npm.log
cat > run.mjs <<'JS'
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import { Decimal } from 'decimal.js';
import Long from 'long';
import * as bson from 'bson';
import protobuf from 'protobufjs';
const kinds = {
  'big.js': text => new Big(text),
  'bignumber.js': text => new BigNumber(text),
  'decimal.js': text => new Decimal(text),
  long: text => Long.fromString(text),
  'bson Long': text => bson.Long.fromString(text),
  'bson Decimal128': text => bson.Decimal128.fromString(text),
};
for (const [name, make] of Object.entries(kinds)) {
  const [jt9, jt900, m1, m15] = ['9000000', '900000000', '1000000000', '1500000000'].map(make);
  console.log(`${name}: 900 juta <= 1 miliar ${jt900 <= m1}, <= the number ${jt900 <= 1000000000}; 1,5 miliar <= 9 juta ${m15 <= jt9}; 1 miliar - 900 juta ${m1 - jt900}, + ${jt900 + m1}, `
    + `larger ${Math.max(jt900, m1)}; sorted ${[jt900, m1].sort()}; 0 is ${Boolean(make('0'))}`);
}
const type = protobuf.parse('syntax = "proto3"; message Usaha { int64 modal = 1; int64 batas = 2; optional int64 omzet = 3; }').root.lookupType('Usaha');
const read = type.decode(type.encode(type.fromObject({ modal: 900000000, batas: 1000000000 })).finish());
console.log(`protobufjs: 900 juta <= 1 miliar ${read.modal <= read.batas}, <= the number ${read.modal <= 1000000000}; sales that were not told ${read.omzet}, told as ${'omzet' in Object.assign({}, read)}`);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on big.js 7.0.1, bignumber.js 11.1.5, decimal.js 10.6.0, long 5.3.2, bson 7.3.4 and protobufjs 8.8.1"
big.js: 900 juta <= 1 miliar false, <= the number true; 1,5 miliar <= 9 juta true; 1 miliar - 900 juta 100000000, + 9000000001000000000, larger 1000000000; sorted 1000000000,900000000; 0 is true
bignumber.js: 900 juta <= 1 miliar false, <= the number true; 1,5 miliar <= 9 juta true; 1 miliar - 900 juta 100000000, + 9000000001000000000, larger 1000000000; sorted 1000000000,900000000; 0 is true
decimal.js: 900 juta <= 1 miliar false, <= the number true; 1,5 miliar <= 9 juta true; 1 miliar - 900 juta 100000000, + 9000000001000000000, larger 1000000000; sorted 1000000000,900000000; 0 is true
long: 900 juta <= 1 miliar false, <= the number true; 1,5 miliar <= 9 juta true; 1 miliar - 900 juta 100000000, + 9000000001000000000, larger 1000000000; sorted 1000000000,900000000; 0 is true
bson Long: 900 juta <= 1 miliar false, <= the number true; 1,5 miliar <= 9 juta true; 1 miliar - 900 juta 100000000, + 9000000001000000000, larger 1000000000; sorted 1000000000,900000000; 0 is true
bson Decimal128: 900 juta <= 1 miliar false, <= the number true; 1,5 miliar <= 9 juta true; 1 miliar - 900 juta 100000000, + 9000000001000000000, larger 1000000000; sorted 1000000000,900000000; 0 is true
protobufjs: 900 juta <= 1 miliar false, <= the number true; sales that were not told 0, told as false
SEEN
