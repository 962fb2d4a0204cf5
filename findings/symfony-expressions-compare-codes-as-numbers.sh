#!/usr/bin/env bash
# Symfony's ExpressionLanguage 5.4.53 on PHP 8.2.36 (Debian 12), for rules kept as text: two texts that look like numbers are compared as numbers, also by == and in a list. The region "35.1" is "35.10", the
# KBLI code "1122" is "01122", a NIB without its zero is the one with it, and block "1E5" is "100000"; === tells them apart, and so does `in` only where no side looks so. An unknown capital is at most any
# bound, is 0 and is in 0..5; true is in every list of words. An amount as Indonesians write it is compared as text: "1.500.000.000" is at most Rp1 miliar, "Rp 500.000" is above it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q php-symfony-expression-language=5.4.53+dfsg-0+deb12u1 php-symfony-cache php-symfony-cache-contracts php-symfony-service-contracts php-symfony-deprecation-contracts php-symfony-var-exporter \
  php-psr-cache php-psr-container php-psr-log php8.2-cli=8.2.36-1~deb12u1 libxml2 libicu72 libsodium23 libargon2-1 libpcre2-8-0 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.php <<'PHP'
<?php
require __DIR__ . '/usr/share/php/Symfony/Component/ExpressionLanguage/autoload.php';
$language = new Symfony\Component\ExpressionLanguage\ExpressionLanguage();
$facts = ['modal' => null, 'wilayah' => '35.10', 'kbli' => '01122', 'nib' => '0220001234567', 'blok' => '1E5', 'nama' => 'Maju', 'mikro' => true, 'teks' => '1.500.000.000', 'rupiah' => 'Rp 500.000'];
foreach ([
    'wilayah == "35.1"', 'wilayah === "35.1"', 'wilayah in ["35.1"]', 'kbli == "1122"', 'kbli in ["1122", "47111"]', 'nib == "220001234567"', 'blok == "100000"', 'nama == "maju"',
    'modal <= 1000000000', 'not (modal > 1000000000)', 'modal == 0', 'modal in 0..5', 'mikro in ["kecil", "menengah"]', 'teks <= 1000000000', 'rupiah > 1000000000',
] as $rule) {
    echo $rule, ': ', var_export($language->evaluate($rule, $facts), true), "\n";
}
PHP
LD_LIBRARY_PATH=$(find "$dir/usr/lib" "$dir/lib" -name 'lib*.so*' -printf '%h\n' 2> warnings | sort -u | paste -sd:) usr/bin/php8.2 -n -d include_path="$dir/usr/share/php" seen.php > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Symfony ExpressionLanguage 5.4.53 and PHP 8.2.36"
wilayah == "35.1": true
wilayah === "35.1": false
wilayah in ["35.1"]: true
kbli == "1122": true
kbli in ["1122", "47111"]: true
nib == "220001234567": true
blok == "100000": true
nama == "maju": false
modal <= 1000000000: true
not (modal > 1000000000): true
modal == 0: true
modal in 0..5: true
mikro in ["kecil", "menengah"]: true
teks <= 1000000000: true
rupiah > 1000000000: true
SEEN
