#!/usr/bin/env bash
# The awk of Debian 12 is mawk 1.3.4: printf "%d" gives 2147483647 for every amount above it, so that two enterprises of Rp4 and Rp5 miliar and the total of their register are
# one number; print gives the total as 9.9e+09, without its last digits. Under busybox 1.35.0 "%d" gives -2147483648 for the same three, under original-awk 2022-09-12 the
# amounts. All three take an empty capital for text, which stands below the digits of any bound: the enterprise that told none is "at most Rp1 miliar".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q mawk=1.3.4.20200120-3.1 busybox=1:1.35.0-4+deb12u1+b1 original-awk=2022-09-12-1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
printf 'A,900000000\nB,\nC,4000000000\nD,5000000001\n' > usaha.csv
for awk in usr/bin/mawk "bin/busybox awk" usr/bin/original-awk; do
  echo "$awk:" "$($awk -F, '{ printf "%d ", $2; total += $2 } END { printf "total %d, ", total; print total }' usaha.csv)"
  echo "  at most Rp1 miliar:" "$($awk -F, '$2 <= 1000000000 { printf "%s ", $1 }' usaha.csv)"
done > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on mawk 1.3.4, busybox 1.35.0 and original-awk 2022-09-12"
usr/bin/mawk: 900000000 0 2147483647 2147483647 total 2147483647, 9.9e+09
  at most Rp1 miliar: A B 
bin/busybox awk: 900000000 0 -2147483648 -2147483648 total -2147483648, 9900000001
  at most Rp1 miliar: A B 
usr/bin/original-awk: 900000000 0 4000000000 5000000001 total 9900000001, 9900000001
  at most Rp1 miliar: A B 
SEEN
