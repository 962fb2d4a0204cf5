#!/usr/bin/env bash
# GNU recutils 1.9 (Debian 12): expressions count whole numbers in 32 bits. A field declared `int` takes Rp2.500.000.000 and recfix finds nothing wrong,
# but `recsel -e` compares what is left of it: enterprises of Rp2,5, Rp5 and Rp7 miliar are all "at most Rp1 miliar", and of four those of Rp900 juta and
# Rp5 miliar are "above Rp4.999.999.999" while that of Rp7 miliar is not. No word, exit status 0. A bound with a decimal point (1000000000.0) compares rightly.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q recutils=1.9-2 librec1=1.9-2 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
LD_LIBRARY_PATH=$(dirname "$(find "$PWD" -name 'librec.so.1')"); export LD_LIBRARY_PATH
cat > usaha.rec <<'R'
%rec: Usaha
%type: Modal int

Nama: A
Modal: 900000000

Nama: B
Modal: 2500000000

Nama: C
Modal: 5000000000

Nama: D
Modal: 7000000000
R
ask() { usr/bin/recsel -t Usaha -e "$1" -P Nama usaha.rec | xargs; }
{
  usr/bin/recfix usaha.rec && echo "recfix: no error"
  for e in 'Modal <= 1000000000' 'Modal > 4999999999' 'Modal * 2 > 3000000000' 'Modal <= 1000000000.0' 'Modal > 4999999999.0'; do echo "$e: $(ask "$e")"; done
} > seen 2>&1
cat seen
diff seen - <<'SEEN' && echo "as seen on recutils 1.9"
recfix: no error
Modal <= 1000000000: A B C D
Modal > 4999999999: A C
Modal * 2 > 3000000000: A B C D
Modal <= 1000000000.0: A
Modal > 4999999999.0: C D
SEEN
