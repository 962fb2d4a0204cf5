#!/usr/bin/env bash
# Miller 6.6.0 (Debian 12): a count that somebody wrote with a zero in front ("05" workers) is text, and each verb does something else with it, without a word: the sum leaves it out,
# the count takes it in, the mean is that of the others (sum divided by count is not the mean), the largest of 05, 9 and 3 is 05 and their median 9; sorted by number it comes
# last, a filter compares it as text, and one more is (error) in a file that is written all the same. With -O it is a number, read as octal: 010 is 8 and the sum of a column changes.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q miller=6.6.0-2+b3 > /dev/null 2>&1 && dpkg -x miller_*.deb .
mlr() { usr/bin/mlr --icsv --ocsv "$@" usaha.csv; }
printf 'id,tenaga\nA,05\nB,9\nC,3\n' > usaha.csv
{
  usr/bin/mlr --version
  mlr stats1 -a sum,count,mean,max,median -f tenaga
  mlr sort -nf tenaga then cut -f id then nest --implode --values --across-records -f id --nested-fs ' '
  mlr filter '$tenaga >= 5' then cut -f id then nest --implode --values --across-records -f id --nested-fs ' '
  mlr put '$lagi = $tenaga + 1' then cut -f lagi
  printf 'id,tenaga\nA,010\nB,9\nC,3\n' > usaha.csv
  mlr -O stats1 -a sum,count,mean -f tenaga
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Miller 6.6.0"
mlr 6.6.0
tenaga_sum,tenaga_count,tenaga_mean,tenaga_max,tenaga_median
12,3,6,05,9
id
C B A
id
B
lagi
(error)
10
4
tenaga_sum,tenaga_count,tenaga_mean
20,3,6.666666666666667
SEEN
