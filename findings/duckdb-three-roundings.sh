#!/usr/bin/env bash
# DuckDB 1.5.6: the same half is rounded in two ways, by the type it stands in. A DOUBLE cast to INTEGER goes to the even neighbour (2.5 -> 2),
# a DECIMAL (which a literal with a point is) and a text go away from zero (2.5 -> 3), and so does round() of a DOUBLE.
# A tax or an instalment in rupiah that ends in a half differs by one rupiah with nothing but the column type changed.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent @duckdb/node-api@1.5.6-r.1 >> npm.log
cat > run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const c = await (await DuckDBInstance.create(':memory:')).connect();
for (const x of ['2.5::double::bigint', 'round(2.5::double)::bigint', '2.5::decimal(9,1)::bigint', '2.5::bigint', "'2.5'::bigint"]) {
  console.log(`${x} = ${(await c.runAndReadAll(`select ${x}`)).getRowsJson()[0][0]}`);
}
JS
node run.mjs | tee seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6"
2.5::double::bigint = 2
round(2.5::double)::bigint = 3
2.5::decimal(9,1)::bigint = 3
2.5::bigint = 3
'2.5'::bigint = 3
SEEN
