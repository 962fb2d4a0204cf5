#!/usr/bin/env bash
# DBD::CSV 0.60 with SQL::Statement 1.414 (Debian 12), SQL over CSV files: "a AND b OR c" is read as SQL reads it, "a and b or c" as a and (b or c). So the enterprise that c allows is in or out
# by the size of the letters, of which SQL says that they do not matter; one "or" in small letters is enough. An empty capital is NULL and is "at most Rp1 miliar" all the same, as is
# one written 1.500.000.000; COUNT counts the empty one, and AVG divides by it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q libdbd-csv-perl=0.6000-1+deb12u1 libsql-statement-perl=1.414-1 libdbi-perl libtext-csv-xs-perl libclone-perl libmodule-runtime-perl libparams-util-perl \
  > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > usaha.csv <<'CSV'
nama,modal,skala,nib
A,900000000,mikro,ada
B,2000000000,kecil,ada
C,,mikro,tidak
D,1.500.000.000,mikro,tidak
CSV
cat > seen.pl <<'PERL'
use strict; use warnings; use DBI;
my $store = DBI->connect('dbi:CSV:', undef, undef, { f_dir => '.', f_ext => '.csv/r', RaiseError => 1 });
sub show { my ($what, $where) = @_; my $rows = $store->selectall_arrayref("SELECT $what FROM usaha" . ($where ? " WHERE $where" : ''));
  print "$what, ", $where // 'all', ': ', join(' ', map { join ', ', map { $_ // 'NULL' } @$_ } @$rows), "\n"; }
show('nama', "skala = 'mikro' AND nib = 'ada' OR nama = 'B'");
show('nama', "skala = 'mikro' and nib = 'ada' or nama = 'B'");
show('nama', "skala = 'mikro' AND nib = 'ada' or nama = 'B'");
show('nama', "(skala = 'mikro' and nib = 'ada') or nama = 'B'");
show('nama', 'modal IS NULL');
show('nama', 'modal <= 1000000000');
show('nama', 'NOT (modal > 1000000000)');
show('nama', 'modal < 5');
show('COUNT(modal), SUM(modal), AVG(modal)', "nama = 'A' OR nama = 'C'");
PERL
PERL5LIB=usr/share/perl5:$(find usr/lib -type d -path '*/perl5/5.*' -prune) perl seen.pl > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on DBD::CSV 0.60 and SQL::Statement 1.414"
nama, skala = 'mikro' AND nib = 'ada' OR nama = 'B': A B
nama, skala = 'mikro' and nib = 'ada' or nama = 'B': A
nama, skala = 'mikro' AND nib = 'ada' or nama = 'B': A
nama, (skala = 'mikro' and nib = 'ada') or nama = 'B': A B
nama, modal IS NULL: C
nama, modal <= 1000000000: A C D
nama, NOT (modal > 1000000000): A C D
nama, modal < 5: C D
COUNT(modal), SUM(modal), AVG(modal), nama = 'A' OR nama = 'C': 2, 900000000, 450000000
SEEN
