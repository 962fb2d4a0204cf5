#!/usr/bin/env bash
# date-holidays 3.37.0, Indonesia: 27 Rajab (Isra Mikraj) is told under the name of Maulid Nabi, so each year has that day twice; Nyepi and Waisak stand in a table that ends,
# and are missing without a word in the years after it. Whoever counts working days of a permit from it must bring the government's own list.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent date-holidays@3.37.0 >> npm.log
cat > run.cjs <<'JS'
const Holidays = require('date-holidays');
const days = new Holidays('ID');
for (const year of [2026, 2027, 2030, 2035]) {
  const found = name => days.getHolidays(year).filter(day => day.name.includes(name)).map(day => day.date.slice(5, 10) + (day.rule.includes('Rajab') ? ' (27 Rajab)' : ''));
  console.log(`${year}: Maulid ${found('Maulid').join(', ')}; Nyepi ${found('Nyepi').join(', ') || 'none'}; Waisak ${found('Waisak').join(', ') || 'none'}`);
}
JS
node run.cjs | tee seen
diff seen - <<'SEEN' && echo "as seen on date-holidays 3.37.0"
2026: Maulid 01-16 (27 Rajab), 08-25; Nyepi 03-19; Waisak 05-31
2027: Maulid 01-05 (27 Rajab), 08-14, 12-25 (27 Rajab); Nyepi 03-08; Waisak 05-20
2030: Maulid 07-13, 11-23 (27 Rajab); Nyepi none; Waisak none
2035: Maulid 05-20, 09-29 (27 Rajab); Nyepi none; Waisak none
SEEN
