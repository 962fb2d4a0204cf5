#!/usr/bin/env bash
# csv-parse 7.0.3 with cast and cast_date: the names of enterprises that end in a number become days ("Warung 5" is 1 May 2001, "CV Maju 99" the first day of 1999),
# 31 February becomes 2 March, 06/05/2024 becomes 5 June, while 17/08/2024 stays text. A region 35.10 becomes 35.1 and a NIB loses its zero.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund csv-parse@7.0.3
cat > seen.js <<'JS'
process.env.TZ = "UTC";
const { parse } = require("csv-parse/sync");
const register = [
  "nama,wilayah,nib,buka",
  "Warung 5,35.10,0123456789012,2024-05-06",
  "Toko Roti 12,35.07,1234567890123,06/05/2024",
  "CV Maju 99,35.73,2234567890123,17/08/2024",
  "Bakso Barokah,35.79,3234567890123,31 Februari 2024",
].join("\n");
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value));
for (const row of parse(register, { columns: true, cast: true, cast_date: true })) {
  console.log(Object.values(row).map(day).join(" | "));
}
JS
node seen.js > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on csv-parse 7.0.3"
2001-05-01 | 35.1 | 123456789012 | 2024-05-06
2001-12-01 | 35.07 | 1234567890123 | 2024-06-05
1999-01-01 | 35.73 | 2234567890123 | "17/08/2024"
"Bakso Barokah" | 35.79 | 3234567890123 | 2024-03-02
SEEN
