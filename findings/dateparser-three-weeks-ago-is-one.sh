#!/usr/bin/env bash
# dateparser 1.1.6 (Debian 12) reading Indonesian: "2 minggu lalu" and "3 minggu lalu" (two and three weeks ago) are one week ago, since "minggu lalu" (last week) is found
# within and the number in front is dropped; "3 minggu yang lalu", months and years are right. A day written with its weekday is read, but not on a Sunday ("Minggu, 5 Mei
# 2024"), whose name is the word for week. "Mei 2024" is the day of today's number in that May, so a paper known by its month has another day each time it is read.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q python3-dateparser=1.1.6-1 python3-regex python3-tzlocal python3-pytz-deprecation-shim python3-dateutil python3-tz python3-six > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.py <<'PY'
import datetime
import dateparser

asked = ["1 minggu lalu", "2 minggu lalu", "3 minggu lalu", "3 minggu yang lalu", "3 bulan lalu", "Sabtu, 4 Mei 2024", "Minggu, 5 Mei 2024", "5 Mei 2024", "Mei 2024"]
for text in asked:
    days = [dateparser.parse(text, languages=["id"], settings={"RELATIVE_BASE": datetime.datetime(2026, 11, day)}) for day in (22, 25)]
    print(f"{text}: {', '.join('not read' if day is None else day.date().isoformat() for day in days)}")
PY
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 -W ignore seen.py > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on dateparser 1.1.6"
1 minggu lalu: 2026-11-15, 2026-11-18
2 minggu lalu: 2026-11-15, 2026-11-18
3 minggu lalu: 2026-11-15, 2026-11-18
3 minggu yang lalu: 2026-11-01, 2026-11-04
3 bulan lalu: 2026-08-22, 2026-08-25
Sabtu, 4 Mei 2024: 2024-05-04, 2024-05-04
Minggu, 5 Mei 2024: not read, not read
5 Mei 2024: 2024-05-05, 2024-05-05
Mei 2024: 2024-05-22, 2024-05-25
SEEN
