#!/usr/bin/env bash
# Date::Manip 6.91 (Debian 12, Perl): a day written 05-06-2024 is 21 June 2005, without an error: a year of two digits, a month, a day and an hour are looked for first, and 24 is an hour
# (20 June 2005 at 24 o'clock). DateFormat, which says whether the day or the month comes first, changes nothing there; with slashes, points or single digits it is heeded. So in one column the
# days of 2000 to 2024 become days of 2001 to 2031 (the day of the month is taken for the year), those of 2025 and of 1945 stay.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libdate-manip-perl=6.91-1 > /dev/null 2>&1 && dpkg -x libdate-manip-perl*.deb .
cat > seen.pl <<'PERL'
use strict; use warnings; use Date::Manip;
Date_Init('DateFormat=non-US', 'ForceDate=2026-11-22-12:00:00');
for my $day ('05-06-2024', '05/06/2024', '05.06.2024', '5-6-2024', '13-05-2024', '13-05-2023', '13-05-2020', '13-05-2019', '13-05-2025', '31-12-2024', '17-08-1945') {
  print "$day: ", UnixDate(ParseDate($day), '%Y-%m-%d %H:%M'), "\n";
}
PERL
PERL5LIB=usr/share/perl5 TZ=UTC perl seen.pl > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Date::Manip 6.91"
05-06-2024: 2005-06-21 00:00
05/06/2024: 2024-06-05 00:00
05.06.2024: 2024-06-05 00:00
5-6-2024: 2024-06-05 00:00
13-05-2024: 2013-05-21 00:00
13-05-2023: 2013-05-20 23:00
13-05-2020: 2013-05-20 20:00
13-05-2019: 2013-05-20 19:00
13-05-2025: 2025-05-13 00:00
31-12-2024: 2031-12-21 00:00
17-08-1945: 1945-08-17 00:00
SEEN
