#!/usr/bin/env bash
# dateutils 0.4.10 (Debian 12): a duration told as months and days (`ddiff -f '%m %d'`) can have more days than any month. From 31 January to 1 March
# 2026 it is "1 62", from 30 January "1 63", from 29 January "1 0"; by days alone (29, 30, 31) and by whole months (`dadd 1mo` gives 28 February for
# all three) the tool knows better. Exit status 0. An age or a term of a paper counted so from the end of a month is two months too long.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q dateutils=0.4.10-1 > /dev/null 2>&1 && dpkg -x dateutils_*.deb .
{
  for from in 2026-01-28 2026-01-29 2026-01-30 2026-01-31 2025-12-31; do
    echo "$from to 2026-03-01: $(usr/bin/dateutils.ddiff "$from" 2026-03-01 -f '%m months %d days'), $(usr/bin/dateutils.ddiff "$from" 2026-03-01 -f '%d') days"
  done
  echo "2026-08-31 to 2027-03-01: $(usr/bin/dateutils.ddiff 2026-08-31 2027-03-01 -f '%m months %d days')"
  echo "2026-01-31 and a month: $(usr/bin/dateutils.dadd 2026-01-31 1mo)"
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on dateutils 0.4.10"
2026-01-28 to 2026-03-01: 1 months 1 days, 32 days
2026-01-29 to 2026-03-01: 1 months 0 days, 31 days
2026-01-30 to 2026-03-01: 1 months 63 days, 30 days
2026-01-31 to 2026-03-01: 1 months 62 days, 29 days
2025-12-31 to 2026-03-01: 2 months 62 days, 60 days
2026-08-31 to 2027-03-01: 6 months 62 days
2026-01-31 and a month: 2026-02-28
SEEN
