#!/usr/bin/env bash
# How many whole months lie between 31 August 2025 and 28 February 2026, the day that "31 August + 6 months" falls on in all of them?
# Luxon, Day.js and date-fns say 6; js-joda and Temporal (the date type that JavaScript itself is getting) say 5 months and 28 days.
# So "founded at least 6 months ago" has two answers on that day, by the library; adding the months to the founding day and comparing days has one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log
npm install --silent luxon@3.7.2 dayjs@1.11.23 date-fns@4.4.0 @js-joda/core@6.3.2 temporal-polyfill@1.0.8 >> npm.log
cat > run.mjs <<'JS'
import { DateTime } from 'luxon';
import dayjs from 'dayjs';
import { differenceInMonths } from 'date-fns';
import { LocalDate, Period } from '@js-joda/core';
import { Temporal } from 'temporal-polyfill';
const [a, b] = ['2025-08-31', '2026-02-28'];
console.log('luxon', DateTime.fromISO(b).diff(DateTime.fromISO(a), ['months', 'days']).toObject().months, DateTime.fromISO(a).plus({ months: 6 }).toISODate());
console.log('dayjs', dayjs(b).diff(a, 'month'), dayjs(a).add(6, 'month').format('YYYY-MM-DD'));
console.log('date-fns', differenceInMonths(new Date(2026, 1, 28), new Date(2025, 7, 31)));
console.log('js-joda', Period.between(LocalDate.parse(a), LocalDate.parse(b)).toString(), LocalDate.parse(a).plusMonths(6).toString());
console.log('temporal', Temporal.PlainDate.from(a).until(b, { largestUnit: 'month' }).toString(), Temporal.PlainDate.from(a).add({ months: 6 }).toString());
JS
TZ=UTC node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen"
luxon 6 2026-02-28
dayjs 6 2026-02-28
date-fns 6
js-joda P5M28D 2026-02-28
temporal P5M28D 2026-02-28
SEEN
