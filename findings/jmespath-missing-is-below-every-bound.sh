#!/usr/bin/env bash
# jmespath 0.16.0 (JavaScript): the language's specification says that an ordering comparison of anything but two numbers is null, which a filter leaves out.
# This implementation hands the values to JavaScript: an enterprise whose amount is missing passes `<= bound` and `>= 0`, and so does the text "2".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent jmespath@0.16.0 >> npm.log
cat > run.cjs <<'JS'
const { search } = require('jmespath');
const register = { usaha: [{ id: 'missing' }, { id: 'null', modal: null }, { id: 'text', modal: '2' }, { id: 'low', modal: 1 }, { id: 'high', modal: 9 }] };
for (const text of ['usaha[?modal <= `5`].id', 'usaha[?modal >= `5`].id', 'usaha[?modal >= `0`].id']) console.log(text, JSON.stringify(search(register, text)));
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on jmespath 0.16.0"
usaha[?modal <= `5`].id ["missing","null","text","low"]
usaha[?modal >= `5`].id ["high"]
usaha[?modal >= `0`].id ["missing","null","text","low","high"]
SEEN
