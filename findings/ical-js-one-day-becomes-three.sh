#!/usr/bin/env bash
# "Due on the 10th, or on the next working day" is one rule of iCalendar (the first of the working days among the 10th, 11th and 12th). ical.js 2.2.1 follows BYSETPOS there in
# the first month alone: a report is due once in January and three times in February, and the last day of each month (-1 of 28 to 31) is the 28th, 29th and 30th of March. rrule
# 2.8.1 gives one day a month, as RFC 5545 wants. A paper of 29 February 2024 comes back on 1 March of every year in ical.js and in leap years only in rrule.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule@2.8.1 >> npm.log
cat > run.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';
const asked = [
  ['2026-01-01', 'FREQ=MONTHLY;BYMONTHDAY=10,11,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=6'],
  ['2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=6'],
  ['2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6'],
  ['2026-01-01', 'FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4'],
  ['2024-02-29', 'FREQ=YEARLY;COUNT=4'],
];
for (const [start, rule] of asked) {
  const days = [];
  const next = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  for (let day = next.next(); day; day = next.next()) days.push(day.toString());
  const right = rrule.rrulestr(`DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}`).all().map(day => day.toISOString().slice(0, 10));
  console.log(`${rule} from ${start}\n  ical.js ${days.join(' ')}\n  rrule   ${right.join(' ')}`);
}
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ical.js 2.2.1 and rrule 2.8.1"
FREQ=MONTHLY;BYMONTHDAY=10,11,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=6 from 2026-01-01
  ical.js 2026-01-12 2026-02-10 2026-02-11 2026-02-12 2026-03-10 2026-03-11
  rrule   2026-01-12 2026-02-10 2026-03-10 2026-04-10 2026-05-11 2026-06-10
FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=6 from 2026-01-31
  ical.js 2026-01-31 2026-02-28 2026-03-28 2026-03-29 2026-03-30 2026-03-31
  rrule   2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30
FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6 from 2026-01-31
  ical.js 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30
  rrule   2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30
FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4 from 2026-01-01
  ical.js 2026-03-31 2027-03-31 2028-03-31 2029-03-30
  rrule   2026-03-31 2027-03-31 2028-03-31 2029-03-30
FREQ=YEARLY;COUNT=4 from 2024-02-29
  ical.js 2024-02-29 2025-03-01 2026-03-01 2027-03-01
  rrule   2024-02-29 2028-02-29 2032-02-29 2036-02-29
SEEN
