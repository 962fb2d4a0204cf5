#!/usr/bin/env bash
# Tcl 8.6.13 (Debian 12), clock scan: a day in Indonesian order is not refused. 05/06/2024 is 6 May, and 31/12/2026, which has no 31st month, is 12 July 2028; with an explicit format of month/day/year likewise, and 31/02/2026 under
# day/month/year is 3 March. With dashes nothing of it is left: 05-06-2024 is 15 December 2010, 31-12-2026 is 17 June 2037 and 17-08-1945 is 27 November 2022, days like any others, so that papers have run out or run on. Only
# points raise. expr: the KBLI code 01122 is equal to 594 (base 8), 01189, which has an 8, is text and so below 2; the region 35.10 is 35.1, and a capital 1.500.000.000 or none is at most any bound, as text. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.tcl <<'TCL'
foreach day {05/06/2024 31/12/2026 05-06-2024 31-12-2026 01-02-2026 17-08-1945 28-02-2026 31.12.2026 2026-02-31 2026-12-31} {
  puts "$day: [expr {[catch {clock format [clock scan $day -gmt 1] -gmt 1 -format %Y-%m-%d} read] ? {raises} : $read}]"
}
foreach {day format} {31/12/2026 %m/%d/%Y 31/02/2026 %d/%m/%Y 31/12/2026 %d/%m/%Y} {
  puts "$day under $format: [clock format [clock scan $day -format $format -gmt 1] -gmt 1 -format %Y-%m-%d]"
}
foreach {one sign other} {01122 == 594 01122 == 1122 01189 < 2 35.10 == 35.1 1E3 == 1000 1.500.000.000 <= 1000000000 5.000.000.000 <= 1000000000 {} <= 1000000000} {
  puts "\"$one\" $sign $other: [expr {[expr "\$one $sign \$other"] ? {true} : {false}}]"
}
TCL
TZ=UTC TCL_LIBRARY=$dir/usr/share/tcltk/tcl8.6 LD_LIBRARY_PATH=$dir/usr/lib/x86_64-linux-gnu usr/bin/tclsh8.6 seen.tcl > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Tcl 8.6.13"
05/06/2024: 2024-05-06
31/12/2026: 2028-07-12
05-06-2024: 2010-12-15
31-12-2026: 2037-06-17
01-02-2026: 2006-08-19
17-08-1945: 2022-11-27
28-02-2026: 2033-08-18
31.12.2026: raises
2026-02-31: 2026-03-03
2026-12-31: 2026-12-31
31/12/2026 under %m/%d/%Y: 2028-07-12
31/02/2026 under %d/%m/%Y: 2026-03-03
31/12/2026 under %d/%m/%Y: 2026-12-31
"01122" == 594: true
"01122" == 1122: false
"01189" < 2: true
"35.10" == 35.1: true
"1E3" == 1000: true
"1.500.000.000" <= 1000000000: true
"5.000.000.000" <= 1000000000: false
"" <= 1000000000: true
SEEN
