#!/usr/bin/env bash
# An evaluator of FEEL, the language of decision tables, compares text with a number: whatever the text says, it is at most the number and never more. An amount that a
# form hands over as text, grouped as Indonesians write or in words, so passes every ceiling, also when it is far above it. Unlike a missing amount, which gives null.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent feelin@8.2.0 >> npm.log
cat > run.mjs <<'JS'
import { evaluate, unaryTest } from 'feelin';
for (const capital of ['2.000.000.000', 'Rp5 miliar', '9 juta', null])
  console.log(`${capital}: <= ${evaluate('capital <= 1000000000', { capital }).value}, > ${evaluate('capital > 1000000000', { capital }).value}, cell ${unaryTest('<= 1000000000', { '?': capital }).value}`);
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on feelin 8.2.0"
2.000.000.000: <= true, > false, cell true
Rp5 miliar: <= true, > false, cell true
9 juta: <= true, > false, cell true
null: <= null, > null, cell false
SEEN
