#!/usr/bin/env bash
# IronCalc 0.8.4, an engine for workbooks (WebAssembly), in a locale with the signs of Indonesia ("de"; it has no "id"): the text 1.500 in a cell, as registers have it, is 1500 by VALUE and one and a half by
# arithmetic (A1*1, SUM of it); 1.500.000 is right by both, so amounts of one group alone become a thousandth. DATEVALUE, in any locale, reads 05/06/2024 as 6 May and 31/12/2026 as 31 December, so one column
# has both orders; in "de" it does not know 31.12.2026, the form in which the same locale shows and takes a day. TEXT wants English patterns: "#.##0" shows one and a half million as 1500000,0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4 >> npm.log
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
initSync({ module: readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm') });
const ask = (locale, formula, text) => {
  const book = new Model('usaha', locale, 'UTC', 'en');
  if (text) book.setUserInput(0, 1, 1, `'${text}`);
  book.setUserInput(0, 1, 2, formula);
  book.evaluate();
  return `${formula} ${book.getFormattedCellValue(0, 1, 2)}`;
};
for (const text of ['1.500', '1,5', '1.500.000'])
  console.log(`de, A1 the text ${text}: ${['=VALUE(A1)', '=A1*1', `=SUM("${text}")`].map(formula => ask('de', formula, text)).join('; ')}`);
for (const locale of ['en', 'de'])
  console.log(`${locale}: ${['05/06/2024', '31/12/2026', '31.12.2026', '2026-12-31'].map(day => ask(locale, `=TEXT(DATEVALUE("${day}")${locale === 'de' ? ';' : ','}"yyyy-mm-dd")`)).join('; ')}`);
console.log(`de: ${['=TEXT(1500000;"#.##0")', '=TEXT(1500000;"#,##0")'].map(formula => ask('de', formula)).join('; ')}`);
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on IronCalc 0.8.4"
de, A1 the text 1.500: =VALUE(A1) 1500; =A1*1 1,5; =SUM("1.500") 1,5
de, A1 the text 1,5: =VALUE(A1) 1,5; =A1*1 1,5; =SUM("1,5") 1,5
de, A1 the text 1.500.000: =VALUE(A1) 1500000; =A1*1 1500000; =SUM("1.500.000") 1500000
en: =TEXT(DATEVALUE("05/06/2024"),"yyyy-mm-dd") 2024-05-06; =TEXT(DATEVALUE("31/12/2026"),"yyyy-mm-dd") 2026-12-31; =TEXT(DATEVALUE("31.12.2026"),"yyyy-mm-dd") #VALUE!; =TEXT(DATEVALUE("2026-12-31"),"yyyy-mm-dd") 2026-12-31
de: =TEXT(DATEVALUE("05/06/2024");"yyyy-mm-dd") 2024-05-06; =TEXT(DATEVALUE("31/12/2026");"yyyy-mm-dd") 2026-12-31; =TEXT(DATEVALUE("31.12.2026");"yyyy-mm-dd") #VALUE!; =TEXT(DATEVALUE("2026-12-31");"yyyy-mm-dd") 2026-12-31
de: =TEXT(1500000;"#.##0") 1500000,0; =TEXT(1500000;"#,##0") 1.500.000
SEEN
