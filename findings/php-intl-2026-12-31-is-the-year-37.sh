#!/usr/bin/env bash
# PHP 8.2.36 with intl (ICU 72.1, Debian 12), the formatters of days and numbers for id_ID, as Indonesian sites use them to read. IntlDateFormatter under dd/MM/yyyy takes a day of the form 2026-12-31 and makes 15 June of the year 37
# of it: the 2026 is a day of the month. 31/02/2026 is 3 March, 99/99/2026 is in 2034 and 5/6/24 in the year 24; what stands behind a day is passed over. setLenient(false) refuses all but the last. NumberFormatter reads 1,5 jt as
# one and a half, 5 miliar as 5 and 1,500,000.50 of an English sheet as one and a half rupiah; amounts in words come back right up to a triliun, and "satu kuadriliun", which it writes for 10^15 itself, is 1, as is "satu setengah
# juta". No error and no warning for any of these; 1500000.50 and "Rp1.500.000" are refused.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q php8.2-cli=8.2.36-1~deb12u1 php8.2-intl=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 libonig5 libxml2 libicu72=72.1-3+deb12u1 libsodium23 libargon2-1 libpcre2-8-0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.php <<'PHP'
<?php
foreach ([true, false] as $lenient) {
    $days = new IntlDateFormatter('id_ID', IntlDateFormatter::NONE, IntlDateFormatter::NONE, 'UTC', null, 'dd/MM/yyyy');
    $days->setLenient($lenient);
    foreach (['31/12/2026', '2026-12-31', '31/02/2026', '99/99/2026', '5/6/24', '31/12/2026 s.d. 2027', '31 Desember 2026'] as $text) {
        $read = $days->parse($text);
        echo $lenient ? 'as it starts' : 'not lenient', ", $text: ", $read === false ? 'refused' : gmdate('Y-m-d', $read), "\n";
    }
}
$numbers = new NumberFormatter('id_ID', NumberFormatter::DECIMAL);
foreach (['1.500.000,50', '1,5 jt', '5 miliar', '1,500,000.50', '1500000.50', 'Rp1.500.000'] as $text) {
    echo "$text: ", json_encode($numbers->parse($text)), "\n";
}
$words = new NumberFormatter('id_ID', NumberFormatter::SPELLOUT);
foreach ([1500000000, 1e12, 1e15] as $amount) {
    echo $words->format($amount), ': ', json_encode($words->parse($words->format($amount))), "\n";
}
echo 'satu setengah juta: ', json_encode($words->parse('satu setengah juta')), "\n";
PHP
TZ=UTC LD_LIBRARY_PATH=$(find "$dir/usr/lib" "$dir/lib" -name 'lib*.so*' -printf '%h\n' 2> warnings | sort -u | paste -sd:) usr/bin/php8.2 -n -d extension_dir="$(dirname "$dir"/usr/lib/php/*/intl.so)" -d extension=intl -d display_errors=stderr seen.php > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on PHP 8.2.36 with ICU 72.1"
as it starts, 31/12/2026: 2026-12-31
as it starts, 2026-12-31: 0037-06-15
as it starts, 31/02/2026: 2026-03-03
as it starts, 99/99/2026: 2034-06-07
as it starts, 5/6/24: 0024-06-03
as it starts, 31/12/2026 s.d. 2027: 2026-12-31
as it starts, 31 Desember 2026: 2026-12-31
not lenient, 31/12/2026: 2026-12-31
not lenient, 2026-12-31: refused
not lenient, 31/02/2026: refused
not lenient, 99/99/2026: refused
not lenient, 5/6/24: refused
not lenient, 31/12/2026 s.d. 2027: 2026-12-31
not lenient, 31 Desember 2026: refused
1.500.000,50: 1500000.5
1,5 jt: 1.5
5 miliar: 5
1,500,000.50: 1.5
1500000.50: false
Rp1.500.000: false
satu miliar lima ratus juta: 1500000000
satu triliun: 1000000000000
satu kuadriliun: 1
satu setengah juta: 1
SEEN
