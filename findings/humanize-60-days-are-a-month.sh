#!/usr/bin/env bash
# humanize 4.4.0 of Python (Debian 12) in Indonesian (id_ID): an amount with a decimal comma, "1500000,50", is Rp150.000.050 by intcomma, which takes the comma away, and comes back in English signs. 31 and 60 days are "sebulan" (a month), and
# of 180 days, half a year in many papers, 5 months are left, by naturaldelta and by precisedelta. Rp1,5 juta is "1.5 juta", Rp900 ribu "900.0 thousand". No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q python3-humanize=4.4.0-1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.py <<'PY'
from datetime import timedelta
import humanize

humanize.i18n.activate("id_ID")
for amount in ("1500000", "1500000,50", "1.500.000", 1500000, 900000):
    print(f"{amount!r}: {humanize.intcomma(amount)}; {humanize.intword(amount)}")
for days in (30, 31, 60, 61, 180, 183):
    print(f"{days} days: {humanize.naturaldelta(timedelta(days=days))}; {humanize.precisedelta(timedelta(days=days))}")
PY
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 seen.py > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on humanize 4.4.0"
'1500000': 1,500,000; 1.5 juta
'1500000,50': 150,000,050; 1500000,50
'1.500.000': 1.500.000; 1.500.000
1500000: 1,500,000; 1.5 juta
900000: 900,000; 900.0 thousand
30 days: 30 hari; 30 hari
31 days: sebulan; 1 bulan dan 0 hari
60 days: sebulan; 1 bulan dan 29 hari
61 days: 2 bulan; 2 bulan
180 days: 5 bulan; 5 bulan dan 27 hari
183 days: 6 bulan; 6 bulan
SEEN
