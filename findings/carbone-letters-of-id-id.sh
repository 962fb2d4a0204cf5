#!/usr/bin/env bash
# Carbone 3.8.2, letters made from templates: in the language "id-id" days are in Indonesian words and amounts in English signs ("1,500,000.50 Rp", one million and a half); in "id" the
# signs are Indonesian ("1.500.000,50 Rp"). An amount that is text loses its size in a sum ("1.500.000" plus 1 is 2.5), and a NIK of Papua its last digit, though it came as text.
# A pattern of a day without quotes loses its spaces.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund carbone@3.8.2
cat > seen.js <<'JS'
const carbone = require("carbone");
const fields = ["modal:formatN(2)", "modal:formatC(2)", "hari:formatD(LL)", "hari:formatD(D MMMM YYYY)", "hari:formatD('D MMMM YYYY')", "teks:add(1)", "nik:formatN(0)"];
require("fs").writeFileSync("letter.html", fields.map((field) => `<p>{d.${field}}</p>`).join(""));
const facts = { modal: 1500000.5, hari: "2026-08-06", teks: "1.500.000", nik: "9171010101900003" };
const money = { currencySource: "IDR", currencyTarget: "IDR", currencyRates: { EUR: 1, IDR: 18000 } };
const tell = (lang, then) => carbone.render("letter.html", facts, { lang, ...money }, (error, letter) => {
  if (error) throw error;
  letter.toString().match(/[^<>]+(?=<\/p>)/g).forEach((told, i) => console.log(`${lang} ${fields[i]} => ${told}`));
  then();
});
tell("id-id", () => tell("id", () => process.exit()));
JS
node seen.js > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on carbone 3.8.2"
id-id modal:formatN(2) => 1,500,000.50
id-id modal:formatC(2) => 1,500,000.50 Rp
id-id hari:formatD(LL) => 6 Agustus 2026
id-id hari:formatD(D MMMM YYYY) => 6Agustus2026
id-id hari:formatD('D MMMM YYYY') => 6 Agustus 2026
id-id teks:add(1) => 2.5
id-id nik:formatN(0) => 9,171,010,101,900,004
id modal:formatN(2) => 1.500.000,50
id modal:formatC(2) => 1.500.000,50 Rp
id hari:formatD(LL) => 6 Agustus 2026
id hari:formatD(D MMMM YYYY) => 6Agustus2026
id hari:formatD('D MMMM YYYY') => 6 Agustus 2026
id teks:add(1) => 2.5
id nik:formatN(0) => 9.171.010.101.900.004
SEEN
