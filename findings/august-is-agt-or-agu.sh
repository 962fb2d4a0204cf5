#!/usr/bin/env bash
# The short name of August in Indonesian is "Agt" to date-fns 4.4.0 and Day.js 1.11.23, "Agu" to Luxon 3.7.2 (the names of Intl): what one of them writes another does not
# read. A test in any other month passes. None of these reads "Nop", the older spelling of "Nov" that registers hold.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent date-fns@4.4.0 dayjs@1.11.23 luxon@3.7.2 >> npm.log
cat > run.cjs <<'JS'
const { format, isValid, parse } = require('date-fns');
const { id } = require('date-fns/locale');
const dayjs = require('dayjs');
require('dayjs/locale/id');
dayjs.extend(require('dayjs/plugin/customParseFormat'));
const { DateTime } = require('luxon');
const written = month => {
  const day = new Date(2024, month - 1, 6);
  return [format(day, 'd MMM yyyy', { locale: id }), dayjs(day).locale('id').format('D MMM YYYY'), DateTime.fromJSDate(day).setLocale('id').toFormat('d MMM yyyy')];
};
const differ = [];
for (let month = 1; month <= 12; month++) if (new Set(written(month)).size > 1) differ.push(month);
console.log('months written in two ways:', differ.join(', '), '-', written(8).join(', '));
for (const text of ['6 Agt 2024', '6 Agu 2024', '6 Nov 2024', '6 Nop 2024'])
  console.log(text, 'read by', [
    isValid(parse(text, 'd MMM yyyy', new Date(2024, 0, 1), { locale: id })) && 'date-fns',
    dayjs(text, 'D MMM YYYY', 'id', true).isValid() && 'Day.js',
    DateTime.fromFormat(text, 'd MMM yyyy', { locale: 'id' }).isValid && 'Luxon',
  ].filter(Boolean).join(', ') || 'none');
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on date-fns 4.4.0, Day.js 1.11.23, Luxon 3.7.2"
months written in two ways: 8 - 6 Agt 2024, 6 Agt 2024, 6 Agu 2024
6 Agt 2024 read by date-fns, Day.js
6 Agu 2024 read by Luxon
6 Nov 2024 read by date-fns, Day.js, Luxon
6 Nop 2024 read by none
SEEN
