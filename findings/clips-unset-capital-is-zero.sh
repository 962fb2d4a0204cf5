#!/usr/bin/env bash
# CLIPS 6.30 (Debian 12): a slot of a fact that nobody filled is not empty but is given the first value that its type or list allows. An enterprise of which only the name is
# known has a capital of 0 and the size class that stands first in the list, so the rules "at most Rp1 miliar" and "mikro" fire for it. Only a slot without a type is nil. A slot
# of type NUMBER that holds 5000000000.0 is not matched by 5000000000, though (= …) says they are equal.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q clips=6.30-4.1 libclips=6.30-4.1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > usaha.clp <<'CLP'
(deftemplate usaha
  (slot nama) (slot modal (type INTEGER)) (slot omzet (type NUMBER)) (slot skala (allowed-values mikro kecil menengah)) (slot nib (type STRING)) (slot lain))
(defrule paling-banyak (usaha (nama ?nama) (modal ?modal&:(<= ?modal 1000000000))) => (printout t ?nama " is at most Rp1 miliar" crlf))
(defrule mikro (usaha (nama ?nama) (skala mikro)) => (printout t ?nama " is mikro" crlf))
(defrule lima (usaha (nama ?nama) (omzet 5000000000)) => (printout t ?nama " sells exactly Rp5 miliar" crlf))
CLP
cat > run.clp <<'CLP'
(load usaha.clp)
(reset)
(assert (usaha (nama A)))
(assert (usaha (nama B) (modal 2000000000) (omzet 5000000000) (skala kecil)))
(assert (usaha (nama C) (modal 2000000000) (omzet 5000000000.0) (skala kecil)))
(do-for-all-facts ((?u usaha)) TRUE (printout t ?u:nama " " ?u:modal " " ?u:omzet " " ?u:skala " [" ?u:nib "] " ?u:lain crlf))
(run)
(printout t (= 5000000000 5000000000.0) crlf)
(exit)
CLP
LD_LIBRARY_PATH=$(dirname "$(find usr/lib -name 'libclips.so.6')") usr/bin/clips -f2 run.clp | grep -v '^Defining' | sed '/^$/d' > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on CLIPS 6.30"
A 0 0 mikro [] nil
B 2000000000 5000000000 kecil [] nil
C 2000000000 5000000000.0 kecil [] nil
B sells exactly Rp5 miliar
A is at most Rp1 miliar
A is mikro
TRUE
SEEN
