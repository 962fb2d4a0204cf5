#!/usr/bin/env bash
# A register that a portal hands out as ".xls" and that is a table of HTML. pandas 1.5.3 (read_html) and SheetJS (npm xlsx 0.18.5) take the comma of 1,5 percent for one that groups: the rate is 15, and 12,25 is 1225. LibreOffice 7.4 under
# English settings makes 900 of Rp900.000, while Rp1.500.000 below it stays text; under Indonesian ones it reads amounts and rates as written. SheetJS does the former too, and reads 05/06/2024 as 6 May (45418) and leaves 31/12/2026 text.
# All of them, and R's rvest 1.0.3 (Debian 12 but for SheetJS), lose the zero of NIBs and KBLI codes, and all but the Indonesian settings make 35.1 of region 35.10. No error and no warning.
set -euo pipefail
command -v soffice > /dev/null || { echo "LibreOffice (Debian: libreoffice-calc) is needed."; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-numpy python3-dateutil python3-tz python3-six python3-lxml python3-bs4 python3-html5lib python3-soupsieve python3-webencodings libxml2 libxslt1.1 \
  libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 libreadline8 libtirpc3 libicu72 libpcre2-8-0 r-base-core=4.2.2.20221110-2 r-cran-rvest=1.0.3-1 r-cran-xml2 r-cran-rlang r-cran-cli r-cran-glue r-cran-lifecycle r-cran-magrittr \
  r-cran-tibble r-cran-pillar r-cran-vctrs r-cran-fansi r-cran-utf8 r-cran-pkgconfig r-cran-httr r-cran-selectr r-cran-stringr r-cran-stringi r-cran-r6 r-cran-withr r-cran-curl r-cran-jsonlite r-cran-mime r-cran-openssl r-cran-askpass r-cran-sys \
  > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
npm init -y > npm.log; npm install --silent --no-audit --no-fund xlsx@0.18.5 >> npm.log
cat > register.xls <<'HTML'
<html><head><meta charset="utf-8"></head><body><table border="1">
<tr><th>Usaha</th><th>NIB</th><th>Wilayah</th><th>Modal</th><th>Bunga</th><th>Berlaku</th><th>KBLI</th></tr>
<tr><td>Warung</td><td>0812345678901</td><td>35.10</td><td>900.000</td><td>1,5</td><td>05/06/2024</td><td>01122</td></tr>
<tr><td>Toko</td><td>0712345670101</td><td>35.73</td><td>1.500.000</td><td>12,25</td><td>31/12/2026</td><td>47111</td></tr>
</table></body></html>
HTML
libraries=$dir/usr/lib/R/lib:$(find "$dir/usr/lib" -name 'lib*.so*' -printf '%h\n' | sort -u | grep -v 'dist-packages\|site-library' | paste -sd:)
echo 'import pandas; [print("pandas:", *row, sep=" | ") for row in pandas.read_html("register.xls")[0].values.tolist()]' > read.py
echo 'const { readFile, utils } = require("xlsx"); for (const row of utils.sheet_to_json(Object.values(readFile("register.xls").Sheets)[0], { header: 1 }).slice(1)) console.log(["SheetJS:", ...row].join(" | "));' > read.cjs
echo '.libPaths("usr/lib/R/site-library"); d <- rvest::html_table(rvest::read_html("register.xls"))[[1]]; for (i in 1:2) cat(paste(c("rvest:", sapply(d, function(x) format(x[i], digits = 15))), collapse = " | "), "\n", sep = "")' > read.R
{
  PYTHONPATH=usr/lib/python3/dist-packages LD_LIBRARY_PATH=$libraries /usr/bin/python3 read.py
  node read.cjs
  for locale in en-US id-ID; do
    mkdir -p "$locale/user"
    echo '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>'$locale'</value></prop></item></oor:items>' \
      > "$locale/user/registrymodifications.xcu"
    soffice -env:UserInstallation="file://$dir/$locale" --headless --convert-to csv:'Text - txt - csv (StarCalc)':124,34,76,1,,0,false,false --outdir "csv-$locale" register.xls > /dev/null 2>&1
    sed -n "2,\$s/^/LibreOffice, $locale: | /p" "csv-$locale/register.csv" | sed 's/\([^ ]\)|/\1 | /g'
  done
  R_HOME=$dir/usr/lib/R R_SHARE_DIR=$dir/usr/share/R/share EDITOR=vi PAGER=cat LC_ALL=C.UTF-8 TZ=UTC LD_LIBRARY_PATH=$libraries usr/lib/R/bin/exec/R --vanilla --no-echo -f read.R 2> warnings | grep -v Renviron
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on pandas 1.5.3, SheetJS 0.18.5, LibreOffice 7.4 and rvest 1.0.3"
pandas: | Warung | 812345678901 | 35.1 | 900.000 | 15 | 05/06/2024 | 1122
pandas: | Toko | 712345670101 | 35.73 | 1.500.000 | 1225 | 31/12/2026 | 47111
SheetJS: | Warung | 812345678901 | 35.1 | 900 | 15 | 45418 | 1122
SheetJS: | Toko | 712345670101 | 35.73 | 1.500.000 | 1225 | 31/12/2026 | 47111
LibreOffice, en-US: | Warung | 812345678901 | 35.1 | 900 | 1,5 | 05/06/2024 | 1122
LibreOffice, en-US: | Toko | 712345670101 | 35.73 | 1.500.000 | 12,25 | 31/12/2026 | 47111
LibreOffice, id-ID: | Warung | 812345678901 | 35.10 | 900000 | 1,5 | 05/06/2024 | 1122
LibreOffice, id-ID: | Toko | 712345670101 | 35.73 | 1500000 | 12,25 | 31/12/2026 | 47111
rvest: | Warung | 812345678901 | 35.1 | 900.000 | 1,5 | 05/06/2024 | 1122
rvest: | Toko | 712345670101 | 35.73 | 1.500.000 | 12,25 | 31/12/2026 | 47111
SEEN
