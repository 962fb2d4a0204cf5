#!/usr/bin/env bash
# TypeORM 0.3.31, the mapper behind many servers in Node, here over sql.js 1.13.0: a condition whose value is null or undefined is dropped, not asked. An enterprise whose NIB is not known is found as the first of the table, with
# its capital and its papers, and everybody is "those with that NIB"; within LessThanOrEqual the same null finds nobody. No error; TypeORM 1.1.1 raises for it. In both, maximum of a column of days is a number: the last of the days
# until which papers are valid is 2027.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > run.cjs <<'JS'
const { DataSource, EntitySchema, LessThanOrEqual } = require('typeorm');
const usaha = new EntitySchema({
  name: 'usaha',
  columns: { nama: { type: 'varchar', primary: true }, nib: { type: 'varchar', nullable: true }, modal: { type: 'bigint', nullable: true }, berlaku: { type: 'date', nullable: true } },
});
(async () => {
  const source = new DataSource({ type: 'sqljs', entities: [usaha], synchronize: true });
  await source.initialize();
  const table = source.getRepository('usaha');
  await table.save([{ nama: 'A', nib: '0812345678901', modal: 900000000, berlaku: '2026-12-31' }, { nama: 'B', nib: '0912345678901', modal: 5000000000, berlaku: '2027-06-30' }]);
  const tell = async (asked, ask) => {
    let answer;
    try { answer = JSON.stringify(await ask()); } catch { answer = 'raises'; }
    console.log(`${process.argv[2]}, ${asked}: ${answer}`);
  };
  for (const nib of [null, undefined]) {
    await tell(`findOneBy nib ${nib}`, async () => (await table.findOneBy({ nib })).nama);
    await tell(`findBy nib ${nib}`, async () => (await table.findBy({ nib })).map(row => row.nama));
    await tell(`countBy nib ${nib}`, () => table.countBy({ nib }));
  }
  await tell('findBy capital at most null', async () => (await table.findBy({ modal: LessThanOrEqual(null) })).map(row => row.nama));
  await tell('maximum of the last days', () => table.maximum('berlaku'));
  await tell('sum of nobody', () => table.sum('modal', { nama: 'Z' }));
})();
JS
for version in 0.3.31 1.1.1; do
  mkdir "$version"; cp run.cjs "$version"
  (cd "$version"; npm init -y > npm.log; npm install --silent --no-audit --no-fund typeorm@$version sql.js@1.13.0 >> npm.log; node run.cjs $version)
done > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on TypeORM 0.3.31 and 1.1.1"
0.3.31, findOneBy nib null: "A"
0.3.31, findBy nib null: ["A","B"]
0.3.31, countBy nib null: 2
0.3.31, findOneBy nib undefined: "A"
0.3.31, findBy nib undefined: ["A","B"]
0.3.31, countBy nib undefined: 2
0.3.31, findBy capital at most null: []
0.3.31, maximum of the last days: 2027
0.3.31, sum of nobody: null
1.1.1, findOneBy nib null: raises
1.1.1, findBy nib null: raises
1.1.1, countBy nib null: raises
1.1.1, findOneBy nib undefined: raises
1.1.1, findBy nib undefined: raises
1.1.1, countBy nib undefined: raises
1.1.1, findBy capital at most null: []
1.1.1, maximum of the last days: 2027
1.1.1, sum of nobody: null
SEEN
