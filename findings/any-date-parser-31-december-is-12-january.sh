#!/usr/bin/env bash
# any-date-parser 2.2.4, which reads days in many forms by locale. Where none is named the locale is the machine's, on a server mostly en-US, and there it looks for month/day/year anywhere in the text and drops what stands around:
# 31/12/2026 is 12 January 2026 and 31-12-26 as well, 31/02/2026 is 2 January and 05/06/2024 is 6 May, while 31.12.2026 is right, so one column has both orders and no day is refused. With id-ID named the first ones are right; 31
# February is 3 March, and an amount 1.500.000 is 1 May 2000 in any locale. 5 Juni is read without a locale, 5 Mei is not. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund any-date-parser@2.2.4 >> npm.log
cat > run.mjs <<'JS'
import parser from 'any-date-parser';
for (const text of ['31/12/2026', '31-12-26', '31.12.2026', '05/06/2024', '31/02/2026', '2026-02-31', '1.500.000', '5 Juni 2024', '5 Mei 2024', '17 Agustus 1945']) {
  const told = [undefined, 'id-ID'].map(locale => {
    const read = parser.fromString(text, locale);
    return `${locale ?? 'none named'} ${Number.isNaN(read.getTime()) ? 'refused' : read.toISOString().slice(0, 10)}`;
  });
  console.log(`${text}: ${told.join(', ')}`);
}
JS
TZ=UTC LC_ALL=en_US.UTF-8 node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on any-date-parser 2.2.4"
31/12/2026: none named 2026-01-12, id-ID 2026-12-31
31-12-26: none named 2026-01-12, id-ID 2026-12-31
31.12.2026: none named 2026-12-31, id-ID 2026-12-31
05/06/2024: none named 2024-05-06, id-ID 2024-06-05
31/02/2026: none named 2026-01-02, id-ID 2026-03-03
2026-02-31: none named 2026-03-03, id-ID 2026-03-03
1.500.000: none named 2000-05-01, id-ID 2000-05-01
5 Juni 2024: none named 2024-06-05, id-ID 2024-06-05
5 Mei 2024: none named refused, id-ID 2024-05-05
17 Agustus 1945: none named refused, id-ID 1945-08-17
SEEN
