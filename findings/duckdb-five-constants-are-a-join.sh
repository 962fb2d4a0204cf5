#!/usr/bin/env bash
# DuckDB 1.5.6: IN with four constants is a comparison of each row; with five it becomes a hash join of the whole table with a list (a mark join), also inside CASE and, in a select
# list, for NOT IN (in WHERE that one stays a filter). The answers are the same, but a join does not keep the order of the rows as a plain SELECT of one table does: with several threads
# and more than one block of rows they come out mixed, and every column of a wide row passes through the join. The same test written with = and OR is no join.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat > seen.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
await connection.run("CREATE TABLE usaha AS SELECT i AS id, CASE i % 9 WHEN 0 THEN 'CV' WHEN 1 THEN 'UD' ELSE 'PT' END AS bentuk FROM range(1500000) t(i)");
await connection.run("SET threads = 4");
const forms = ["'CV'", "'Firma'", "'Koperasi'", "'Yayasan'", "'Perum'"];
const tests = {
  "IN selected": (list) => `SELECT id, bentuk IN (${list}) AS lain FROM usaha`,
  "NOT IN selected": (list) => `SELECT id, bentuk NOT IN (${list}) AS lain FROM usaha`,
  "IN in CASE": (list) => `SELECT id, CASE WHEN bentuk IN (${list}) THEN 1 END AS lain FROM usaha`,
  "IN in WHERE": (list) => `SELECT id FROM usaha WHERE bentuk IN (${list})`,
  "NOT IN in WHERE": (list) => `SELECT id FROM usaha WHERE bentuk NOT IN (${list})`,
  "= and OR selected": (list) => `SELECT id, ${list.split(", ").map((form) => `bentuk = ${form}`).join(" OR ")} AS lain FROM usaha`,
};
for (const [name, sql] of Object.entries(tests)) {
  const plans = [4, 5].map(async (n) => ((await rows("EXPLAIN " + sql(forms.slice(0, n).join(", "))))[0][1].includes("MARK") ? "join" : "no join"));
  console.log(`${name}: 4 constants ${await plans[0]}, 5 constants ${await plans[1]}`);
}
// Whether some of twenty runs gives a row before one with a lower number.
for (const n of [4, 5]) {
  let mixed = false;
  for (let run = 0; run < 20 && !mixed; run++) {
    const ids = (await rows(tests["IN selected"](forms.slice(0, n).join(", ")))).map((row) => Number(row[0]));
    mixed = ids.some((id, at) => at > 0 && id < ids[at - 1]);
  }
  console.log(`${n} constants: ${mixed ? "rows come in another order" : "rows come in their order"}`);
}
JS
node seen.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on DuckDB 1.5.6"
IN selected: 4 constants no join, 5 constants join
NOT IN selected: 4 constants no join, 5 constants join
IN in CASE: 4 constants no join, 5 constants join
IN in WHERE: 4 constants no join, 5 constants join
NOT IN in WHERE: 4 constants no join, 5 constants no join
= and OR selected: 4 constants no join, 5 constants no join
4 constants: rows come in their order
5 constants: rows come in another order
SEEN
