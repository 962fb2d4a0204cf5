#!/usr/bin/env bash
# Two packages evaluate the Common Expression Language in JavaScript and part where facts are unknown or whole. The specification lets "or" be true when one side is true,
# whatever the other; cel-js 0.8.2 raises for a missing fact even on the right of a true side. It divides whole numbers to fractions and takes two whole numbers beyond 2^53
# for one; @marcbachmann/cel-js 8.0.0 does as the specification says, but a plain number of JavaScript is a double there and cannot be added to a whole number.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent cel-js@0.8.2 @marcbachmann/cel-js@8.0.0 >> npm.log
cat > run.mjs <<'JS'
import { evaluate as one } from 'cel-js';
import { evaluate as other } from '@marcbachmann/cel-js';
const facts = { usaha: { koperasi: true, omzet: 5 } };
const see = (evaluate, text) => { try { return String(evaluate(text, facts)); } catch (e) { return `error (${e.message.split('\n')[0].slice(0, 40)})`; } };
for (const text of ['usaha.koperasi || usaha.modal <= 1000000000', '5 / 2', '9007199254740993 == 9007199254740992', 'usaha.omzet + 1'])
  console.log(`${text}: ${see(one, text)} by cel-js, ${see(other, text)} by @marcbachmann/cel-js`);
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on cel-js 0.8.2 and @marcbachmann/cel-js 8.0.0"
usaha.koperasi || usaha.modal <= 1000000000: error (Identifier "modal" not found in context:) by cel-js, true by @marcbachmann/cel-js
5 / 2: 2.5 by cel-js, 2 by @marcbachmann/cel-js
9007199254740993 == 9007199254740992: true by cel-js, false by @marcbachmann/cel-js
usaha.omzet + 1: 6 by cel-js, error (no such overload: dyn<double> + int) by @marcbachmann/cel-js
SEEN
