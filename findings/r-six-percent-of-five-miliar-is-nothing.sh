#!/usr/bin/env bash
# R 4.2.2 with data.table 1.14.8 and bit64 4.0.5 (Debian 12): fread makes a column of amounts whole numbers of 64 bits as soon as one of them needs more than 32, and R carries those in the bits of a double. What does
# not know of it reads the bits: 0.06 * capital is 0 for every enterprise (capital * 0.06 is right), ifelse puts next to nothing in place of every amount, cut puts Rp5 miliar into "at most Rp1 miliar", for goes through
# amounts that are all at most any bound, tapply and sapply add up to nothing. No error and no warning. Without the one large enterprise, as in a first test, or with integer64 = "double", all of these are right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q r-base-core=4.2.2.20221110-2 r-cran-data.table=1.14.8+dfsg-1 r-cran-bit64=4.0.5-1 r-cran-bit=4.0.5-1 libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 libreadline8 libtirpc3 libicu72 libpcre2-8-0 \
  > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.R <<'R'
.libPaths("usr/lib/R/site-library")
suppressMessages(library(data.table))
options(digits = 15, warn = 2)
for (large in c("5000000000", "1100000000")) for (kind in c("integer64", "double")) {
  writeLines(c("nama,kabupaten,modal", "A,3510,900000000", paste0("B,3510,", large), "C,3573,300000000"), "usaha.csv")
  d <- fread("usaha.csv", integer64 = kind)
  cat(large, "read as", class(d$modal), "\n")
  cat("  0.06 * capital:", format(0.06 * d$modal), "  capital * 0.06:", format(d$modal * 0.06), "\n")
  cat("  by ifelse at most Rp1 miliar:", ifelse(d$modal < 0, 0, d$modal) <= 1e9, "  itself:", d$modal <= 1e9, "\n")
  cat("  by cut:", format(cut(d$modal, c(0, 1e9, 1e10), c("mikro", "kecil"))), "  by for:", {seen <- c(); for (amount in d$modal) seen <- c(seen, amount <= 1e9); seen}, "\n")
  cat("  sums by tapply above Rp1 miliar:", tapply(d$modal, d$kabupaten, sum) > 1e9, "  by data.table:", d[, .(s = sum(modal)), by = kabupaten]$s > 1e9, "\n")
}
R
libraries=$dir/usr/lib/R/lib:$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
R_HOME=$dir/usr/lib/R R_SHARE_DIR=$dir/usr/share/R/share EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 TZ=UTC LD_LIBRARY_PATH=$libraries \
  usr/lib/R/bin/exec/R --vanilla --no-echo -f seen.R 2> warnings | grep -v Renviron > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on data.table 1.14.8 and bit64 4.0.5"
5000000000 read as integer64 
  0.06 * capital: 0 0 0   capital * 0.06:  54000000 300000000  18000000 
  by ifelse at most Rp1 miliar: TRUE TRUE TRUE   itself: TRUE FALSE TRUE 
  by cut: mikro mikro mikro   by for: TRUE TRUE TRUE 
  sums by tapply above Rp1 miliar: FALSE FALSE   by data.table: TRUE FALSE 
5000000000 read as numeric 
  0.06 * capital: 5.4e+07 3.0e+08 1.8e+07   capital * 0.06: 5.4e+07 3.0e+08 1.8e+07 
  by ifelse at most Rp1 miliar: TRUE FALSE TRUE   itself: TRUE FALSE TRUE 
  by cut: mikro kecil mikro   by for: TRUE FALSE TRUE 
  sums by tapply above Rp1 miliar: TRUE FALSE   by data.table: TRUE FALSE 
1100000000 read as integer 
  0.06 * capital: 5.4e+07 6.6e+07 1.8e+07   capital * 0.06: 5.4e+07 6.6e+07 1.8e+07 
  by ifelse at most Rp1 miliar: TRUE FALSE TRUE   itself: TRUE FALSE TRUE 
  by cut: mikro kecil mikro   by for: TRUE FALSE TRUE 
  sums by tapply above Rp1 miliar: TRUE FALSE   by data.table: TRUE FALSE 
1100000000 read as integer 
  0.06 * capital: 5.4e+07 6.6e+07 1.8e+07   capital * 0.06: 5.4e+07 6.6e+07 1.8e+07 
  by ifelse at most Rp1 miliar: TRUE FALSE TRUE   itself: TRUE FALSE TRUE 
  by cut: mikro kecil mikro   by for: TRUE FALSE TRUE 
  sums by tapply above Rp1 miliar: TRUE FALSE   by data.table: TRUE FALSE 
SEEN
