#!/usr/bin/env bash
# A workbook that a program made, in which capital is a formula (assets less debts, Rp8 miliar) and the size class another. XlsxWriter 3.0.2 (Python) and Excel::Writer::XLSX 1.10 (Perl, both Debian 12) write 0 as the result of both, as if
# they had been worked out, and ExcelDataReader 3.6.0, MiniExcel 1.46.0, SheetJS (npm xlsx 0.18.5) and LibreOffice 7.4, when it makes CSV of the workbook, give that 0: the smallest enterprise there is, of the size class "0". No error.
# openpyxl 3.0.9, NPOI 2.4.1, EPPlus 4.5.3.3 and ClosedXML 0.95.4 write no result: LibreOffice works it out and the other three read nothing. Of the two with 0 LibreOffice works nothing out by itself.
set -euo pipefail
command -v soffice > /dev/null || { echo "LibreOffice (Debian: libreoffice-calc) is needed."; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q python3-xlsxwriter=3.0.2-2 python3-openpyxl=3.0.9-1 python3-et-xmlfile libexcel-writer-xlsx-perl=1.10-1 > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
npm init -y > npm.log; npm install --silent --no-audit --no-fund xlsx@0.18.5 >> npm.log
cat > write.py <<'PY'
import openpyxl
import xlsxwriter

book = xlsxwriter.Workbook("XlsxWriter.xlsx")
sheet = book.add_worksheet()
sheet.write_row(0, 0, [9000000000, 1000000000])
sheet.write_formula("C1", "=A1-B1")
sheet.write_formula("D1", '=IF(C1<=1000000000,"mikro","menengah")')
book.close()
book = openpyxl.Workbook()
book.active.append([9000000000, 1000000000, "=A1-B1", '=IF(C1<=1000000000,"mikro","menengah")'])
book.save("openpyxl.xlsx")
PY
PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 write.py
cat > write.pl <<'PL'
use Excel::Writer::XLSX;
my $book = Excel::Writer::XLSX->new('Excel-Writer-XLSX.xlsx');
my $sheet = $book->add_worksheet;
$sheet->write_row(0, 0, [9000000000, 1000000000]);
$sheet->write_formula('C1', '=A1-B1');
$sheet->write_formula('D1', '=IF(C1<=1000000000,"mikro","menengah")');
$book->close;
PL
perl -Iusr/share/perl5 write.pl
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603;NU1701</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="NPOI" Version="2.4.1" /><PackageReference Include="EPPlus" Version="4.5.3.3" /><PackageReference Include="ClosedXML" Version="0.95.4" />
    <PackageReference Include="ExcelDataReader" Version="3.6.0" /><PackageReference Include="MiniExcel" Version="1.46.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using ClosedXML.Excel;
using ExcelDataReader;
using MiniExcelLibs;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;

const string Capital = "A1-B1", Size = "IF(C1<=1000000000,\"mikro\",\"menengah\")";
var npoi = new XSSFWorkbook();
var row = npoi.CreateSheet("usaha").CreateRow(0);
row.CreateCell(0).SetCellValue(9000000000);
row.CreateCell(1).SetCellValue(1000000000);
row.CreateCell(2).SetCellFormula(Capital);
row.CreateCell(3).SetCellFormula(Size);
using (var file = File.Create("NPOI.xlsx")) npoi.Write(file);
using (var package = new ExcelPackage(new FileInfo("EPPlus.xlsx")))
{
    var sheet = package.Workbook.Worksheets.Add("usaha");
    (sheet.Cells["A1"].Value, sheet.Cells["B1"].Value, sheet.Cells["C1"].Formula, sheet.Cells["D1"].Formula) = (9000000000, 1000000000, Capital, Size);
    package.Save();
}
using (var closed = new XLWorkbook())
{
    var sheet = closed.AddWorksheet("usaha");
    (sheet.Cell("A1").Value, sheet.Cell("B1").Value, sheet.Cell("C1").FormulaA1, sheet.Cell("D1").FormulaA1) = (9000000000, 1000000000, Capital, Size);
    closed.SaveAs("ClosedXML.xlsx");
}
System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
foreach (var path in Directory.GetFiles(".", "*.xlsx").Order(StringComparer.Ordinal))
{
    using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(path));
    reader.Read();
    var mini = ((IDictionary<string, object?>)MiniExcel.Query(path).First()).Values.ToList();
    Console.WriteLine($"{Path.GetFileNameWithoutExtension(path)}: ExcelDataReader {Told(reader.GetValue(2))}, {Told(reader.GetValue(3))}; MiniExcel {Told(mini[2])}, {Told(mini[3])}");
}

static string Told(object? value) => value is null or "" ? "nothing" : $"{value}";
CS
dotnet run < /dev/null > read.net
cat > read.cjs <<'JS'
const { readFile, utils } = require('xlsx');
for (const path of process.argv.slice(2)) {
  const [row] = utils.sheet_to_json(Object.values(readFile(path).Sheets)[0], { header: 1 });
  console.log(`${path}: SheetJS ${row[2] ?? 'nothing'}, ${row[3] ?? 'nothing'}`);
}
JS
{
  cat read.net
  node read.cjs *.xlsx
  soffice -env:UserInstallation="file://$dir/profile" --headless --convert-to csv --outdir csv *.xlsx > /dev/null 2>&1
  for csv in csv/*.csv; do echo "$(basename "$csv" .csv): LibreOffice $(cut -d, -f 3,4 "$csv")"; done
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on the writers and readers named above"
ClosedXML: ExcelDataReader nothing, nothing; MiniExcel nothing, nothing
EPPlus: ExcelDataReader nothing, nothing; MiniExcel nothing, nothing
Excel-Writer-XLSX: ExcelDataReader 0, 0; MiniExcel 0, 0
NPOI: ExcelDataReader nothing, nothing; MiniExcel nothing, nothing
XlsxWriter: ExcelDataReader 0, 0; MiniExcel 0, 0
openpyxl: ExcelDataReader nothing, nothing; MiniExcel nothing, nothing
ClosedXML.xlsx: SheetJS nothing, nothing
EPPlus.xlsx: SheetJS nothing, nothing
Excel-Writer-XLSX.xlsx: SheetJS 0, 0
NPOI.xlsx: SheetJS nothing, nothing
XlsxWriter.xlsx: SheetJS 0, 0
openpyxl.xlsx: SheetJS nothing, nothing
ClosedXML: LibreOffice 8000000000,menengah
EPPlus: LibreOffice 8000000000,menengah
Excel-Writer-XLSX: LibreOffice 0,0
NPOI: LibreOffice 8000000000,menengah
XlsxWriter: LibreOffice 0,0
openpyxl: LibreOffice 8000000000,menengah
SEEN
