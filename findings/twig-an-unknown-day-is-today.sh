#!/usr/bin/env bash
# Twig 3.5.1 on PHP 8.2.36 (Debian 12), the templates of many offices' letters, with strict_variables on. The filter date tells an unknown day (null) as today's, so a paper of which nobody knows until when it is valid is valid until the day
# on which the letter is made; a year, 2026, and a day as a workbook counts it, 46387, are of 1970; 05/06/2024, which is in Indonesian order and asked for in it, comes out as 06/05/2024. number_format of 1.500.000 is 2 and of an unknown amount 0,
# an unknown capital is "at most Rp1 miliar", and the KBLI code 1122 is in a list of "01122". No error and no warning.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q php-twig=3.5.1-1+deb12u3 php8.2-cli=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 libonig5 libxml2 libicu72 libsodium23 libargon2-1 libpcre2-8-0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.php <<'PHP'
<?php
require __DIR__ . '/usr/share/php/Twig/autoload.php';
set_error_handler(function ($number, $text) { echo "warning: $text\n"; return true; });
$twig = new Twig\Environment(new Twig\Loader\ArrayLoader([]), ['strict_variables' => true]);
$tell = function ($template, $value) use ($twig) {
    $told = $twig->createTemplate($template)->render(['x' => $value]);
    echo $template, ' of ', json_encode($value, JSON_UNESCAPED_SLASHES), ': ', $told === date('d/m/Y') ? 'today' : $told, "\n";
};
foreach ([null, '2026-12-31', '05/06/2024', '2026', 46387, '31-12-26'] as $value) $tell('{{ x|date("d/m/Y") }}', $value);
foreach ([null, '1500000', '1.500.000', 'Rp900.000'] as $value) $tell('{{ x|number_format(0, ",", ".") }}', $value);
foreach ([null, '5.000.000.000', 5000000000] as $value) $tell('{{ x <= 1000000000 ? "mikro" : "bukan mikro" }}', $value);
foreach (['1122', 1122, '11222'] as $value) $tell('{{ x in ["01122", "47111"] ? "ada" : "tidak ada" }}', $value);
PHP
TZ=UTC LD_LIBRARY_PATH=$(find "$dir/usr/lib" "$dir/lib" -name 'lib*.so*' -printf '%h\n' 2> warnings | sort -u | paste -sd:) usr/bin/php8.2 -n -d extension_dir="$(dirname "$dir"/usr/lib/php/*/mbstring.so)" -d extension=mbstring -d extension=ctype -d display_errors=stderr -d include_path="$dir/usr/share/php" seen.php > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Twig 3.5.1"
{{ x|date("d/m/Y") }} of null: today
{{ x|date("d/m/Y") }} of "2026-12-31": 31/12/2026
{{ x|date("d/m/Y") }} of "05/06/2024": 06/05/2024
{{ x|date("d/m/Y") }} of "2026": 01/01/1970
{{ x|date("d/m/Y") }} of 46387: 01/01/1970
{{ x|date("d/m/Y") }} of "31-12-26": 26/12/2031
{{ x|number_format(0, ",", ".") }} of null: 0
{{ x|number_format(0, ",", ".") }} of "1500000": 1.500.000
{{ x|number_format(0, ",", ".") }} of "1.500.000": 2
{{ x|number_format(0, ",", ".") }} of "Rp900.000": 0
{{ x <= 1000000000 ? "mikro" : "bukan mikro" }} of null: mikro
{{ x <= 1000000000 ? "mikro" : "bukan mikro" }} of "5.000.000.000": bukan mikro
{{ x <= 1000000000 ? "mikro" : "bukan mikro" }} of 5000000000: bukan mikro
{{ x in ["01122", "47111"] ? "ada" : "tidak ada" }} of "1122": ada
{{ x in ["01122", "47111"] ? "ada" : "tidak ada" }} of 1122: ada
{{ x in ["01122", "47111"] ? "ada" : "tidak ada" }} of "11222": tidak ada
SEEN
