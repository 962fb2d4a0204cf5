#!/usr/bin/env bash
# xls2csv of catdoc 0.95 (Debian 12) on .xls workbooks of Spreadsheet::WriteExcel 2.40 (Perl) and of SheetJS (npm xlsx 0.18.5): a day under the formats of days that Excel has by itself is written four years
# and a day late, as if the book counted from 1904. A paper valid until 31 December 2026 is valid until 1 January 2031, written 01-01-31, or 2031-01-01 when -f asks for it. The same day under a format that was made, dd/mm/yyyy, is
# the number 46387, which means 2026 to every other program, so one column may have both. A number of 16 digits (a NIK, here an invented one) is 3.51004120305e+15, without its last digits; KBLI codes that are text are
# right. gnumeric and SheetJS read the days of both books as written. Exit status 0 and no word.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q catdoc=1:0.95-6~deb12u1 libspreadsheet-writeexcel-perl=2.40-4 libparse-recdescent-perl libole-storage-lite-perl > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
npm init -y > npm.log; npm install --silent --no-audit --no-fund xlsx@0.18.5 >> npm.log
cat > make.pl <<'PL'
use Spreadsheet::WriteExcel;
my $book = Spreadsheet::WriteExcel->new('perl.xls');
my $sheet = $book->add_worksheet('usaha');
$sheet->write_number(0, 0, 46387, $book->add_format(num_format => 14));
$sheet->write_number(0, 1, 46387, $book->add_format(num_format => 15));
$sheet->write_number(0, 2, 46387, $book->add_format(num_format => 'dd/mm/yyyy'));
$sheet->write_number(0, 3, 1500000000);
$sheet->write_number(0, 4, 3510041203050001);
$sheet->write_string(0, 5, '01122');
PL
cat > make.cjs <<'JS'
const XLSX = require('xlsx');
const day = z => ({ t: 'n', v: 46387, z });
const sheet = { '!ref': 'A1:F1', A1: day('m/d/yy'), B1: day('d-mmm-yy'), C1: day('dd/mm/yyyy'), D1: { t: 'n', v: 1500000000 }, E1: { t: 'n', v: 3510041203050001 }, F1: { t: 's', v: '01122' } };
XLSX.writeFile({ SheetNames: ['usaha'], Sheets: { usaha: sheet } }, 'sheetjs.xls', { bookType: 'biff8' });
JS
cat > read.cjs <<'JS'
const XLSX = require('xlsx');
for (const file of ['perl.xls', 'sheetjs.xls']) {
  const sheet = XLSX.readFile(file).Sheets.usaha;
  console.log(`${file}, SheetJS: ${['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map(at => sheet[at].w).join(',')}`);
}
JS
PERL5LIB=usr/share/perl5 perl make.pl
node make.cjs
printf 'charset_path=%s/usr/share/catdoc\nmap_path=%s/usr/share/catdoc\nsource_charset=cp1252\ntarget_charset=utf-8\n' "$dir" "$dir" > .catdocrc
for file in perl.xls sheetjs.xls; do
  echo "$file, xls2csv: $(HOME=$dir usr/bin/xls2csv $file | head -1)"
  echo "$file, xls2csv -f: $(HOME=$dir usr/bin/xls2csv -f %Y-%m-%d $file | head -1)"
done > seen
node read.cjs >> seen
cat seen
diff seen - <<'SEEN' && echo "as seen on catdoc 0.95, Spreadsheet::WriteExcel 2.40 and SheetJS 0.18.5"
perl.xls, xls2csv: "01-01-31","01-Jan-31","46387","1500000000","3.51004120305e+15","01122"
perl.xls, xls2csv -f: "2031-01-01","2031-01-01","46387","1500000000","3.51004120305e+15","01122"
sheetjs.xls, xls2csv: "01-01-31","01-Jan-31","46387","1500000000","3.51004120305e+15","01122"
sheetjs.xls, xls2csv -f: "2031-01-01","2031-01-01","46387","1500000000","3.51004120305e+15","01122"
perl.xls, SheetJS: 12/31/26,31-Dec-26,31/12/2026,1500000000,3.51004E+15,01122
sheetjs.xls, SheetJS: 12/31/26,31-Dec-26,31/12/2026,1500000000,3.51004E+15,01122
SEEN
