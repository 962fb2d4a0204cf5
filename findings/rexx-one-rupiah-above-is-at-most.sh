#!/usr/bin/env bash
# Regina Rexx 3.6 (Debian 12): numbers have nine digits unless told otherwise, one less than Rp1 miliar has, and comparisons round to them. Rp1.000.000.001 is equal to Rp1 miliar and so "at most" it, Rp10.000.000.049 is at most
# Rp10 miliar; the difference of Rp12.500.000.000 and Rp12.499.999.999 is 0; Rp1.234.567.890 plus nothing is 1.23456789E+9 and Rp5 miliar plus 250 is 5.00000025E+9, which CAST of SQLite makes 5. The region "35.10" is equal to
# "35.1", the KBLI code "01122" to 1122 and block "1E3" to 1000; an empty capital, and as text one of 1.500.000.000, is at most the bound. No error. numeric digits 20 at the head makes the amounts right; codes want ==.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q regina-rexx=3.6-2.4 libregina3=3.6-2.4 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.rexx <<'REXX'
/* Rexx */
parse arg digits
numeric digits digits
say digits', 1000000001 = 1000000000:' (1000000001 = 1000000000)
say digits', 1000000004 <= 1000000000:' (1000000004 <= 1000000000)
say digits', 10000000049 <= 10000000000:' (10000000049 <= 10000000000)
say digits', 12500000000 - 12499999999:' 12500000000 - 12499999999
say digits', 1234567890 + 0:' 1234567890 + 0
say digits', 5000000000 + 250:' 5000000000 + 250
say digits', "35.10" = "35.1":' ("35.10" = "35.1") '"01122" = 1122:' ("01122" = 1122) '"1E3" = 1000:' ("1E3" = 1000) '"35.10" == "35.1":' ("35.10" == "35.1")
say digits', "" <= 1000000000:' ("" <= 1000000000) '"1.500.000.000" <= 1000000000:' ("1.500.000.000" <= 1000000000)
REXX
for digits in 9 20; do LD_LIBRARY_PATH=$dir/usr/lib/x86_64-linux-gnu:$dir/usr/lib usr/bin/regina "$dir/seen.rexx" $digits; done > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Regina Rexx 3.6"
9, 1000000001 = 1000000000: 1
9, 1000000004 <= 1000000000: 1
9, 10000000049 <= 10000000000: 1
9, 12500000000 - 12499999999: 0
9, 1234567890 + 0: 1.23456789E+9
9, 5000000000 + 250: 5.00000025E+9
9, "35.10" = "35.1": 1 "01122" = 1122: 1 "1E3" = 1000: 1 "35.10" == "35.1": 0
9, "" <= 1000000000: 1 "1.500.000.000" <= 1000000000: 1
20, 1000000001 = 1000000000: 0
20, 1000000004 <= 1000000000: 0
20, 10000000049 <= 10000000000: 0
20, 12500000000 - 12499999999: 1
20, 1234567890 + 0: 1234567890
20, 5000000000 + 250: 5000000250
20, "35.10" = "35.1": 1 "01122" = 1122: 1 "1E3" = 1000: 1 "35.10" == "35.1": 0
20, "" <= 1000000000: 1 "1.500.000.000" <= 1000000000: 1
SEEN
