#!/usr/bin/env bash
# MariaDB 10.11 (Debian 12), in the strict mode that it starts with. A day plus 30 is a number of its digits, 20261261, so a paper that ran out on 31 December and may be renewed for 30 days cannot be on 20 January; the days between two days by minus
# are 1130. STR_TO_DATE makes a day of 31/02/2026. Every day is after '31/12/2026', whatever its year. Six months after 31 August are 28 February, of which TIMESTAMPDIFF counts five. Amounts that are text count as far as
# they look like a number: "5.000.000.000" is at most Rp1 miliar, CAST of "1.500.000" is 2, and a KBLI code is that with a zero in front. An answer and at most a warning, which clients do not show.
set -euo pipefail
dir=$(mktemp -d); server=; trap '[ -z "$server" ] || kill "$server"; wait 2> /dev/null; rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q mariadb-server-core=1:10.11.19-0+deb12u1 mariadb-client-core=1:10.11.19-0+deb12u1 mariadb-common=1:10.11.19-0+deb12u1 libmariadb3 liburing2 libaio1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
export LD_LIBRARY_PATH; LD_LIBRARY_PATH=$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
mkdir data
served=(usr/sbin/mariadbd --no-defaults --datadir="$dir/data" --lc-messages-dir="$dir/usr/share/mysql" --skip-grant-tables --user="$(id -un)")
printf 'create database usaha;\nuse usaha;\ncreate table usaha (kbli varchar(9), berlaku date);\ninsert into usaha values ("01122", "2026-12-31");\n' | "${served[@]}" --bootstrap > log 2>&1
"${served[@]}" --skip-networking --socket="$dir/socket" --pid-file="$dir/pid" >> log 2>&1 & server=$!
ask() { usr/bin/mariadb --no-defaults -S "$dir/socket" -N usaha -e "select $1 from usaha" 2> /dev/null; }
for _ in $(seq 100); do ask 1 > /dev/null && break; sleep 0.2; done
for asked in 'berlaku + 30' "date'2027-01-20' <= berlaku + 30" "date'2027-01-20' <= berlaku + interval 30 day" "date'2026-12-31' - date'2026-01-01'" "str_to_date('31/02/2026', '%d/%m/%Y')" "berlaku <= '31/12/2026'" "date'1990-01-01' > '31/12/2026'" \
  "date'2025-08-31' + interval 6 month" "timestampdiff(month, '2025-08-31', '2026-02-28')" "'5.000.000.000' <= 1000000000" "cast('1.500.000' as decimal(18,0))" 'kbli = 1122'; do
  echo "$asked: $(ask "$asked")"
done > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on MariaDB 10.11.19"
berlaku + 30: 20261261
date'2027-01-20' <= berlaku + 30: 0
date'2027-01-20' <= berlaku + interval 30 day: 1
date'2026-12-31' - date'2026-01-01': 1130
str_to_date('31/02/2026', '%d/%m/%Y'): 2026-02-31
berlaku <= '31/12/2026': 0
date'1990-01-01' > '31/12/2026': 1
date'2025-08-31' + interval 6 month: 2026-02-28
timestampdiff(month, '2025-08-31', '2026-02-28'): 5
'5.000.000.000' <= 1000000000: 1
cast('1.500.000' as decimal(18,0)): 2
kbli = 1122: 1
SEEN
