#!/usr/bin/env bash
# GNU datamash 1.7 (Debian 12): results are printed with fourteen digits unless told otherwise, with exit status 0. Sums from Rp100 triliun on (a province's totals in whole rupiah) come
# as 1.0000000025e+14, and from the fifteenth digit on the last ones are lost; even the largest of one number of 15 digits (an NPWP of the old form) is not the number that stands
# there, while `first` and `unique`, which take the same column as text, keep it. --format '%.0f' keeps the digits of sums.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q datamash=1.7-2 > /dev/null 2>&1 && dpkg -x datamash_*.deb .
{
  usr/bin/datamash --version | head -1
  echo "sum: $(printf '100000000000000\n250000\n' | usr/bin/datamash sum 1)"
  echo "max of one number: $(printf '123456789012345\n' | usr/bin/datamash max 1)"
  echo "first and unique of it: $(printf '123456789012345\n' | usr/bin/datamash first 1 unique 1 | tr '\t' ' ')"
  echo "max of 123456789012349: $(printf '123456789012349\n' | usr/bin/datamash max 1)"
  echo "sum with a format: $(printf '100000000000000\n250000\n' | usr/bin/datamash --format '%.0f' sum 1)"
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on datamash 1.7"
datamash (GNU datamash) 1.7
sum: 1.0000000025e+14
max of one number: 1.2345678901234e+14
first and unique of it: 123456789012345 123456789012345
max of 123456789012349: 1.2345678901235e+14
sum with a format: 100000000250000
SEEN
