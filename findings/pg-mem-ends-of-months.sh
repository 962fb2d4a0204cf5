#!/usr/bin/env bash
# pg-mem 3.0.14, a stand-in for PostgreSQL in tests: a date plus an interval of months or years misses the end of February. 31 August + 6 months is 27 February
# (PostgreSQL: the 28th), 29 February + 1 year is 23 February, and 31 December + 2 months goes over into March. Beside it PGlite 0.5.17 (PostgreSQL compiled for Node).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent pg-mem@3.0.14 @electric-sql/pglite@0.5.17 >> npm.log
cat > run.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
import mem from 'pg-mem';
const [real, standIn] = [new PGlite(), mem.newDb().public];
const day = (value) => value.toISOString().slice(0, 10);
for (const sum of ["'2025-08-31' + interval '6 months'", "'2024-02-29' + interval '1 year'", "'2025-12-31' + interval '2 months'", "'2026-03-31' - interval '1 month'"]) {
  const text = `select (date ${sum})::date as d`;
  console.log(`date ${sum}: ${day((await real.query(text)).rows[0].d)} by PGlite, ${day(standIn.one(text).d)} by pg-mem`);
}
process.exit(0);
JS
TZ=UTC node run.mjs 2> warnings | tee seen
diff seen - <<'SEEN' && echo "as seen on pg-mem 3.0.14"
date '2025-08-31' + interval '6 months': 2026-02-28 by PGlite, 2026-02-27 by pg-mem
date '2024-02-29' + interval '1 year': 2025-02-28 by PGlite, 2025-02-23 by pg-mem
date '2025-12-31' + interval '2 months': 2026-02-28 by PGlite, 2026-03-01 by pg-mem
date '2026-03-31' - interval '1 month': 2026-02-28 by PGlite, 2026-03-01 by pg-mem
SEEN
