#!/usr/bin/env bash
# PHP 8.2.36 (Debian 12), strtotime and DateTime, on days with Indonesian names of months: most are refused, April, September and November are English as well and right. "Juni" and "Juli" are "Jun" and "Jul" and a
# military zone, i; the year behind them is then an hour, 20:19. So 5 Juni 2019 is 5 June of the year in which it is read, for every year whose last two digits are below 60; of 1975, which is no hour, it
# is the year, but at midnight of that zone, which is the day before in Jakarta. No error and no warning, so a column of which the other months were mended still has these.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q php8.2-cli=8.2.36-1~deb12u1 libxml2 libicu72 libsodium23 libargon2-1 libpcre2-8-0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.php <<'PHP'
<?php
date_default_timezone_set('Asia/Jakarta');
$readOn = strtotime('2026-11-29');
foreach (['5 April 2019', '5 Mei 2019', '5 Juni 2019', '5 Juli 2019', '5 Juni 2024', '5 Juni 1945', '5 Juni 1975', '17 Juli 1999', '5 Agustus 2019', '5 September 2019', '5 Jun 2019', '5 Des 2019'] as $day) {
    $read = strtotime($day, $readOn);
    $told = date_parse($day);
    echo $day, ': ', $read === false ? 'refused' : date('j F Y', $read), ', errors ', $told['error_count'], ', warnings ', $told['warning_count'], "\n";
}
PHP
LD_LIBRARY_PATH=$(find "$dir/usr/lib" "$dir/lib" -name 'lib*.so*' -printf '%h\n' 2> warnings | sort -u | paste -sd:) usr/bin/php8.2 -n seen.php > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on PHP 8.2.36"
5 April 2019: 5 April 2019, errors 0, warnings 0
5 Mei 2019: refused, errors 2, warnings 0
5 Juni 2019: 5 June 2026, errors 0, warnings 0
5 Juli 2019: 5 July 2026, errors 0, warnings 0
5 Juni 2024: 5 June 2026, errors 0, warnings 0
5 Juni 1945: 5 June 2026, errors 0, warnings 0
5 Juni 1975: 4 June 1975, errors 0, warnings 0
17 Juli 1999: 16 July 1999, errors 0, warnings 0
5 Agustus 2019: refused, errors 2, warnings 1
5 September 2019: 5 September 2019, errors 0, warnings 0
5 Jun 2019: 5 June 2019, errors 0, warnings 0
5 Des 2019: refused, errors 2, warnings 0
SEEN
