#!/usr/bin/env bash
# moment-hijri 3.0.0, days of the Islamic calendar (for Idul Fitri and its like): that it is loaded, and no more, turns the language of moment 2.31.0 itself to Arabic for the whole process, after
# the host had set Indonesian. "31 Desember 2026" is told in Arabic words and digits from then on, format('YYYY-MM-DD') has no digit that a database reads, and compared as text
# every such day is after every day written before. Nothing is raised; moment.locale('id') after the loading mends it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund moment@2.31.0 moment-hijri@3.0.0 >> npm.log
cat > run.cjs <<'JS'
const moment = require('moment');
require('moment/locale/id');
const tell = when => {
  const [expiry, today] = ['2026-01-31', '2026-11-22'];
  console.log(`${when}: language ${moment.locale()}, ${moment(expiry).format('D MMMM YYYY')}, ${moment(expiry).format('YYYY-MM-DD')}`);
  console.log(`  run out by ${today}: ${moment(expiry).format('YYYY-MM-DD') < today}; Date.parse of it ${Date.parse(moment(expiry).format('YYYY-MM-DD'))}`);
};
tell('before');
require('moment-hijri');
tell('after moment-hijri is loaded');
moment.locale('id');
tell('set again');
JS
TZ=UTC node run.cjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on moment 2.31.0 and moment-hijri 3.0.0"
before: language id, 31 Januari 2026, 2026-01-31
  run out by 2026-11-22: true; Date.parse of it 1769817600000
after moment-hijri is loaded: language ar-sa, ٣١ يناير ٢٠٢٦, ٢٠٢٦-٠١-٣١
  run out by 2026-11-22: false; Date.parse of it NaN
set again: language id, 31 Januari 2026, 2026-01-31
  run out by 2026-11-22: true; Date.parse of it 1769817600000
SEEN
