#!/usr/bin/env bash
# csvkit 1.0.7 with agate 1.6.3 (Debian 12): a column of capital as Indonesians shorten it, "2 M" for two miliar, is read as minutes: csvsort and its like write 0:02:00,
# csvjson too, and the sum that csvstat tells is 0:06:00. Floor space ("120 m") is two hours. A column of workers that has only 0 and 1 becomes False and True. No word, exit
# status 0; -I (no inference) keeps the text. Amounts in "jt" stay text.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q csvkit=1.0.7-1 python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agateexcel python3-agatedbf python3-agatesql python3-openpyxl python3-et-xmlfile python3-xlrd python3-olefile python3-dbfread \
  python3-sqlalchemy python3-greenlet python3-babel python-babel-localedata python3-tz \
  python3-pytimeparse python3-parsedatetime python3-leather python3-slugify python3-text-unidecode python3-isodate python3-six \
  > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
printf 'usaha,modal,luas,tenaga,omzet\nA,2 M,120 m,1,150 jt\nB,1 M,80 m,0,90 jt\nC,3 M,45 m,1,75 jt\n' > usaha.csv
tool() { name=$1; shift; PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 "usr/bin/$name" "$@" usaha.csv; }
{
  tool csvsort -c usaha
  tool csvjson
  echo
  tool csvstat --csv | cut -d, -f 2,3,6,7,8 | grep -E 'modal|luas'
  tool csvsort -I -c usaha
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on csvkit 1.0.7"
usaha,modal,luas,tenaga,omzet
A,0:02:00,2:00:00,True,150 jt
B,0:01:00,1:20:00,False,90 jt
C,0:03:00,0:45:00,True,75 jt
[{"usaha": "A", "modal": "0:02:00", "luas": "2:00:00", "tenaga": true, "omzet": "150 jt"}, {"usaha": "B", "modal": "0:01:00", "luas": "1:20:00", "tenaga": false, "omzet": "90 jt"}, {"usaha": "C", "modal": "0:03:00", "luas": "0:45:00", "tenaga": true, "omzet": "75 jt"}]
modal,TimeDelta,0:01:00,0:03:00,0:06:00
luas,TimeDelta,0:45:00,2:00:00,4:05:00
usaha,modal,luas,tenaga,omzet
A,2 M,120 m,1,150 jt
B,1 M,80 m,0,90 jt
C,3 M,45 m,1,75 jt
SEEN
