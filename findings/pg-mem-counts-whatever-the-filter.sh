#!/usr/bin/env bash
# pg-mem 3.0.14 stands in for PostgreSQL in tests. Without an error it leaves out the FILTER of an aggregate (all rows are counted and added), and NOT IN a list with a
# NULL takes rows where PostgreSQL takes none, even those whose own value is NULL. Beside it PGlite 0.5.17 (PostgreSQL itself, compiled for Node) on the same statements.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent pg-mem@3.0.14 @electric-sql/pglite@0.5.17 >> npm.log
cat > run.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
import mem from 'pg-mem';
const [real, standIn] = [new PGlite(), mem.newDb().public];
for (const text of ['create table usaha (id int, modal bigint)', 'insert into usaha values (1, 1000000000), (2, null), (3, 2000000000)']) {
  await real.exec(text);
  standIn.none(text);
}
for (const text of [
  'select count(*) filter (where modal <= 1000000000) as n from usaha',
  'select sum(modal) filter (where modal <= 1000000000) as n from usaha',
  'select count(*) as n from usaha where id not in (1, null)',
  'select count(*) as n from usaha where modal not in (5, null)',
]) console.log(`${text}: ${(await real.query(text)).rows[0].n} by PGlite, ${standIn.one(text).n} by pg-mem`);
process.exit(0);
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on pg-mem 3.0.14"
select count(*) filter (where modal <= 1000000000) as n from usaha: 1 by PGlite, 3 by pg-mem
select sum(modal) filter (where modal <= 1000000000) as n from usaha: 1000000000 by PGlite, 3000000000 by pg-mem
select count(*) as n from usaha where id not in (1, null): 0 by PGlite, 2 by pg-mem
select count(*) as n from usaha where modal not in (5, null): 0 by PGlite, 3 by pg-mem
SEEN
