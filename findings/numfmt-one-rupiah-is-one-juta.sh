#!/usr/bin/env bash
# GNU numfmt 9.1 (coreutils of Debian 12) rounds away from zero unless told otherwise: Rp1.000.001 is "2" in millions, Rp1.000.000.001 is "2" in miliar and "1.1G" under
# --to=si, so one rupiah above the bound is shown as a whole miliar above it. --round=nearest gives 1 and 1.0G.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q coreutils=9.1-1 > /dev/null 2>&1 && dpkg -x coreutils_*.deb .
{
  for amount in 1000001 999999999 1000000001 -1000000001; do
    echo "$amount:" "$(usr/bin/numfmt --to-unit=1000000 -- "$amount")" juta, "$(usr/bin/numfmt --to-unit=1000000000 -- "$amount")" miliar, \
      "$(usr/bin/numfmt --to=si -- "$amount")", nearest "$(usr/bin/numfmt --round=nearest --to-unit=1000000000 -- "$amount")" "$(usr/bin/numfmt --round=nearest --to=si -- "$amount")"
  done
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on numfmt 9.1"
1000001: 2 juta, 1 miliar, 1.1M, nearest 0 1.0M
999999999: 1000 juta, 1 miliar, 1.0G, nearest 1 1.0G
1000000001: 1001 juta, 2 miliar, 1.1G, nearest 1 1.0G
-1000000001: -1001 juta, -2 miliar, -1.1G, nearest -1 -1.0G
SEEN
