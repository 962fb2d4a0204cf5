#!/usr/bin/env bash
# hledger 1.25 (Debian 12): in one journal in rupiah "Rp 1.000" is one rupiah with three decimals and "Rp 2.500.000" two and a half million, since one dot is a decimal point and two are not. The
# balance is Rp 2.500.001,000 and no error. Ledger 3.3.0 refuses the second amount, so that a journal of small amounts alone passes there as a thousandth
# of what it says. `commodity Rp 1.000,00` at the head makes hledger read both.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q hledger=1.25-2+b5 ledger=3.3.0-3 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > kas.journal <<'J'
2026-11-01 Jual keripik
    kas  Rp 1.000
    omzet

2026-11-02 Jual keripik
    kas  Rp 2.500.000
    omzet
J
head -3 kas.journal | sed 's/-/\//g' > kecil.dat
{
  echo "hledger: $(usr/bin/hledger -f kas.journal balance kas --no-total | xargs)"
  { echo 'commodity Rp 1.000,00'; cat kas.journal; } > tegas.journal
  echo "hledger with a commodity line: $(usr/bin/hledger -f tegas.journal balance kas --no-total | xargs)"
  echo "ledger, the small amount alone: $(usr/bin/ledger -f kecil.dat --format '%(quantity(scrub(display_total)))\n' balance kas | xargs)"
  echo "ledger, both: $(sed 's/-/\//g' kas.journal | usr/bin/ledger -f - balance kas 2>&1 | tail -1)"
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on hledger 1.25 and Ledger 3.3.0"
hledger: Rp 2.500.001,000 kas
hledger with a commodity line: Rp 2.501.000,00 kas
ledger, the small amount alone: 1
ledger, both: Error: Too many periods in amount
SEEN
