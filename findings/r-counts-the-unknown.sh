#!/usr/bin/env bash
# R 4.2.2 (Debian 12): usaha[usaha$modal <= 1e9, ] holds a row of nothing for each enterprise of which no capital is known, so its number of rows counts them as "at most Rp1
# miliar", and as "above" too: of four enterprises three are small and two large. subset() and which() leave them out. as.Date("06/05/2024") is the 20th of May of the year 6,
# without a word, and 31/12/2026 the 20th of December of the year 31, since the first form tried that fits, year/month/day, is kept; a month after 31 January is 3 March.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q r-base-core=4.2.2.20221110-2 libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 libreadline8 libtirpc3 libicu72 libpcre2-8-0 \
  > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.R <<'R'
usaha <- data.frame(nama = c("A", "B", "C", "D"), modal = c(900000000, NA, 100000000, 5000000001))
tell <- function(text) cat(text, ": ", paste(format(eval(parse(text = text))), collapse = " "), "\n", sep = "")
tell("nrow(usaha[usaha$modal <= 1e9, ])")
tell("nrow(usaha[usaha$modal > 1e9, ])")
tell("usaha[usaha$modal <= 1e9, ]$nama")
tell("nrow(subset(usaha, modal <= 1e9))")
tell("length(which(usaha$modal <= 1e9))")
berlaku <- as.Date(c("06/05/2024", "31/12/2026"))
tell("as.POSIXlt(berlaku)$year + 1900")
tell("months(berlaku)")
tell("berlaku < as.Date('2026-11-22')")
tell("seq(as.Date('2026-01-31'), by = 'month', length.out = 3)")
R
libraries=$dir/usr/lib/R/lib:$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
R_HOME=$dir/usr/lib/R R_SHARE_DIR=$dir/usr/share/R/share EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$libraries \
  usr/lib/R/bin/exec/R --vanilla --no-echo -f seen.R 2> warnings | grep -v Renviron > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on R 4.2.2"
nrow(usaha[usaha$modal <= 1e9, ]): 3
nrow(usaha[usaha$modal > 1e9, ]): 2
usaha[usaha$modal <= 1e9, ]$nama: A  NA C 
nrow(subset(usaha, modal <= 1e9)): 2
length(which(usaha$modal <= 1e9)): 2
as.POSIXlt(berlaku)$year + 1900:  6 31
months(berlaku): May      December
berlaku < as.Date('2026-11-22'): TRUE TRUE
seq(as.Date('2026-01-31'), by = 'month', length.out = 3): 2026-01-31 2026-03-03 2026-03-31
SEEN
