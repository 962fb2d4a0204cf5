#!/usr/bin/env bash
# pandas 1.5.3 (Debian 12): read_fwf finds out where the columns of a fixed-width file lie from its first 100 rows, and cuts all others there, without a word. In a register
# whose first 100 enterprises are small, a later one of Rp12.500.000.000 becomes 0 and one of Rp5.000.900.000 becomes 900000; the digits in front are in no column. With
# infer_nrows above the number of rows the amounts are right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-numpy python3-dateutil python3-tz python3-six \
  libblas3 liblapack3 libgfortran5 libquadmath0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.py <<'PY'
import pandas

amounts = [900000 + i for i in range(1, 121)]
amounts[109], amounts[110] = 12500000000, 5000900000
with open("usaha.txt", "w") as file:
    for number, amount in enumerate(amounts, 1):
        file.write(f"U{number:03d}{amount:>14}\n")
for rows in (100, 1000):
    read = pandas.read_fwf("usaha.txt", header=None, names=["usaha", "modal"], infer_nrows=rows)
    print(f"infer_nrows={rows}:", read.modal[0], read.modal[109], read.modal[110], "sum", read.modal.sum(), "at most Rp1 miliar", (read.modal <= 1000000000).sum())
print("written:", amounts[0], amounts[109], amounts[110], "sum", sum(amounts), "at most Rp1 miliar", sum(amount <= 1000000000 for amount in amounts))
PY
libraries=$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | grep -v dist-packages | paste -sd:)
PYTHONPATH=usr/lib/python3/dist-packages LD_LIBRARY_PATH=$libraries /usr/bin/python3 seen.py > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on pandas 1.5.3"
infer_nrows=100: 900001 0 900000 sum 107107039 at most Rp1 miliar 120
infer_nrows=1000: 900001 12500000000 5000900000 sum 17607107039 at most Rp1 miliar 118
written: 900001 12500000000 5000900000 sum 17607107039 at most Rp1 miliar 118
SEEN
