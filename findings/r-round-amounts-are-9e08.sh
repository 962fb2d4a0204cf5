#!/usr/bin/env bash
# R 4.2.2 (Debian 12), write.csv: an amount is written with an exponent where that is shorter, so in one column Rp900.000.000 is 9e+08, Rp1 miliar 1e+09 and Rp1.000.000.001 all
# its digits; the round amounts, which bounds are, have the other form. CAST('9e+08' AS INTEGER) of SQLite 3.40.1 (sqlite3 of Debian 12) takes what stands in front of the e:
# nine rupiah, without an error; a column declared INTEGER takes 900000000. options(scipen=999) keeps the digits.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q r-base-core=4.2.2.20221110-2 sqlite3=3.40.1-2+deb12u2 libsqlite3-0=3.40.1-2+deb12u2 \
  libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 libreadline8 libtirpc3 libicu72 libpcre2-8-0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > write.R <<'R'
usaha <- data.frame(usaha = c("A", "B", "C", "D"), modal = c(900000000, 1000000000, 1000000001, 100000))
write.csv(usaha, "usaha.csv", row.names = FALSE, quote = FALSE)
options(scipen = 999)
write.csv(usaha, "digits.csv", row.names = FALSE, quote = FALSE)
R
libraries=$dir/usr/lib/R/lib:$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
R_HOME=$dir/usr/lib/R R_SHARE_DIR=$dir/usr/share/R/share EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$libraries \
  usr/lib/R/bin/exec/R --vanilla --no-echo -f write.R 2> warnings
{
  cat usaha.csv
  echo "digits: $(tail -n +2 digits.csv | paste -sd' ')"
  LD_LIBRARY_PATH=$libraries usr/bin/sqlite3 :memory: '.mode csv' '.import usaha.csv usaha' 'CREATE TABLE typed(usaha TEXT, modal INTEGER)' 'INSERT INTO typed SELECT * FROM usaha' \
    'SELECT usaha, CAST(modal AS INTEGER), (SELECT modal FROM typed WHERE typed.usaha = usaha.usaha), CAST(modal AS INTEGER) <= 1000000000 FROM usaha' 'SELECT sum(CAST(modal AS INTEGER)) FROM usaha' | tr -d '\r'
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on R 4.2.2 and SQLite 3.40.1"
usaha,modal
A,9e+08
B,1e+09
C,1000000001
D,1e+05
digits: A,900000000 B,1000000000 C,1000000001 D,100000
A,9,900000000,1
B,1,1000000000,1
C,1000000001,1000000001,0
D,1,100000,1
1000000012
SEEN
