#!/usr/bin/env bash
# Two registers joined by NIB, in each two enterprises without one. SQL says that the unknown equals nothing, and DuckDB 1.5.6, which reads an empty cell as NULL, finds the one pair there is. R 4.2.2 (merge), pandas
# 1.5.3 (merge), Miller 6.6.0, GNU join 9.1 (all Debian 12) and SQLite 3.40.1 over its own .import, which makes an empty cell an empty text, join every enterprise without a NIB with every other: five
# pairs, papers given to strangers, and the sum of capital counts Rp6,5 miliar twice. No word, exit status 0; the missing ones rise as a square. In R incomparables = NA leaves them out.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q r-base-core=4.2.2.20221110-2 miller=6.6.0-2+b3 sqlite3=3.40.1-2+deb12u2 python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-numpy python3-dateutil python3-tz python3-six \
  libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 libreadline8 libtirpc3 libicu72 libpcre2-8-0 libsqlite3-0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
npm init -y > npm.log; npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >> npm.log
printf 'nib,usaha,modal\n,B,5000000000\n,C,1500000000\n0220001234567,A,900000000\n' > usaha.csv
printf 'nib,izin\n,halal\n,SNI\n0220001234567,SPP-IRT\n' > izin.csv
cat > seen.R <<'R'
usaha <- read.csv("usaha.csv", colClasses = c(nib = "character"), na.strings = "")
izin <- read.csv("izin.csv", colClasses = c(nib = "character"), na.strings = "")
tell <- function(how, found) cat(how, ": ", nrow(found), " pairs, capital ", format(sum(found$modal), scientific = FALSE), "\n", sep = "")
tell("R merge", merge(usaha, izin, by = "nib"))
tell("R merge, incomparables = NA", merge(usaha, izin, by = "nib", incomparables = NA))
R
cat > seen.py <<'PY'
import pandas

usaha, izin = (pandas.read_csv(name, dtype={"nib": "string"}) for name in ("usaha.csv", "izin.csv"))
found = usaha.merge(izin, on="nib")
print(f"pandas merge: {len(found)} pairs, capital {found.modal.sum()}; keys missing in usaha: {usaha.nib.isna().sum()}")
PY
cat > seen.cjs <<'JS'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  const read = name => `read_csv('${name}.csv', types = { 'nib': 'VARCHAR' })`;
  const [[pairs, capital]] = (await duck.runAndReadAll(`select count(*), sum(modal) from ${read('usaha')} join ${read('izin')} using (nib)`)).getRows();
  console.log(`DuckDB: ${pairs} pairs, capital ${capital}`);
  process.exit(0);
})();
JS
libraries=$dir/usr/lib/R/lib:$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
count() { awk -F, -v how="$1" '{ pairs++; sum += $3 } END { printf "%s: %d pairs, capital %.0f\n", how, pairs, sum }'; }
{
  node seen.cjs
  R_HOME=$dir/usr/lib/R R_SHARE_DIR=$dir/usr/share/R/share EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$libraries \
    usr/lib/R/bin/exec/R --vanilla --no-echo -f seen.R 2> warnings | grep -v Renviron
  PYTHONPATH=usr/lib/python3/dist-packages LD_LIBRARY_PATH=$libraries /usr/bin/python3 seen.py
  usr/bin/mlr --icsv --ocsv --headerless-csv-output join -j nib -f usaha.csv izin.csv | count Miller
  LC_ALL=C join -t, <(tail -n +2 usaha.csv) <(tail -n +2 izin.csv) | count 'GNU join'
  printf '.mode csv\n.import usaha.csv usaha\n.import izin.csv izin\nselect nib, usaha, modal from usaha join izin using (nib);\n' |
    LD_LIBRARY_PATH=$libraries usr/bin/sqlite3 :memory: | tr -d '\r' | count 'SQLite over .import'
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on R 4.2.2, pandas 1.5.3, Miller 6.6.0, GNU join 9.1, SQLite 3.40.1 and DuckDB 1.5.6"
DuckDB: 1 pairs, capital 900000000
R merge: 5 pairs, capital 13900000000
R merge, incomparables = NA: 1 pairs, capital 900000000
pandas merge: 5 pairs, capital 13900000000; keys missing in usaha: 2
Miller: 5 pairs, capital 13900000000
GNU join: 5 pairs, capital 13900000000
SQLite over .import: 5 pairs, capital 13900000000
SEEN
