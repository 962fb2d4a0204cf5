#!/usr/bin/env bash
# Number::Format 1.75 (Debian 12, Perl) set to Indonesian signs reads amounts back from text: an M behind the number is 1048576, as in memory. "1,5 M", one and a half miliar to an Indonesian, is 1.572.864; "900 K"
# is 921.600 and "2 G" 2.147.483.648. A small m, "jt", "T" or "miliar" counts as nothing ("2 miliar" is 2 rupiah), "(500)", a loss, is a profit of 500, and "1.5 jt" is 15. "1.500.000,50" and
# "Rp 1.500.000,-" are right. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libnumber-format-perl=1.75-3 > /dev/null 2>&1 && dpkg -x libnumber-format-perl_*.deb .
cat > seen.pl <<'PERL'
use strict;
use warnings;
use Number::Format;

my $indonesian = Number::Format->new(-thousands_sep => '.', -decimal_point => ',', -int_curr_symbol => 'Rp');
for my $text ('1.500.000,50', 'Rp 1.500.000,-', '1,5 M', '1,5 m', '900 K', '2 G', '1 T', '1,5 jt', '1.5 jt', '2 miliar', '(500)', '-500') {
    my $amount = $indonesian->unformat_number($text);
    print "$text: $amount, at most Rp1 miliar: ", ($amount <= 1e9 ? 'yes' : 'no'), "\n";
}
PERL
perl -Iusr/share/perl5 seen.pl > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Number::Format 1.75"
1.500.000,50: 1500000.5, at most Rp1 miliar: yes
Rp 1.500.000,-: 1500000, at most Rp1 miliar: yes
1,5 M: 1572864, at most Rp1 miliar: yes
1,5 m: 1.5, at most Rp1 miliar: yes
900 K: 921600, at most Rp1 miliar: yes
2 G: 2147483648, at most Rp1 miliar: no
1 T: 1, at most Rp1 miliar: yes
1,5 jt: 1.5, at most Rp1 miliar: yes
1.5 jt: 15, at most Rp1 miliar: yes
2 miliar: 2, at most Rp1 miliar: yes
(500): 500, at most Rp1 miliar: yes
-500: -500, at most Rp1 miliar: yes
SEEN
