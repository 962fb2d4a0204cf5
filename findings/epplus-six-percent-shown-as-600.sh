#!/usr/bin/env bash
# What a cell shows, by two libraries for .NET that can say it (EPPlus 4.5.3.3 as Text, NPOI 2.4.1 as DataFormatter), which many take to CSV or to a letter. What stands in quotes is to be shown
# as it is; both take the "%" of 0.0 "%" for a share and show 6 as 600.0 %, and letters of "Malang, "d mmmm yyyy for the hour, the month and the era. Rp1,5 miliar under the usual format in
# M and jt is "1500000000.0 M" in EPPlus and "[>=1150000000]0.0 M" in NPOI; a colour is told as a word by EPPlus. The values themselves are right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>$(NoWarn);NU1603;NU1701</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="EPPlus" Version="4.5.3.3" /><PackageReference Include="NPOI" Version="2.4.1" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;

(string Format, double Value)[] cells =
[
    ("0.0 \"orang\"", 6), ("0.0 \"%\"", 6), ("[>=1000000000]0.0,,,\" M\";[>=1000000]0.0,,\" jt\";0", 1500000000), ("[>=1000000000]0.0,,,\" M\";[>=1000000]0.0,,\" jt\";0", 2500000),
    ("[Red]#,##0", 1500000), ("d mmmm yyyy", 46387), ("\"Malang, \"d mmmm yyyy", 46387), ("\"berlaku s.d. \"dd/mm/yyyy", 46387),
];
using var book = new ExcelPackage();
var sheet = book.Workbook.Worksheets.Add("usaha");
var other = new XSSFWorkbook();
var rows = other.CreateSheet("usaha");
for (var i = 0; i < cells.Length; i++)
{
    sheet.Cells[i + 1, 1].Value = cells[i].Value;
    sheet.Cells[i + 1, 1].Style.Numberformat.Format = cells[i].Format;
    var cell = rows.CreateRow(i).CreateCell(0);
    cell.SetCellValue(cells[i].Value);
    cell.CellStyle = other.CreateCellStyle();
    cell.CellStyle.DataFormat = other.CreateDataFormat().GetFormat(cells[i].Format);
    string shown;
    try
    {
        shown = new DataFormatter(System.Globalization.CultureInfo.InvariantCulture).FormatCellValue(cell);
    }
    catch (NullReferenceException)
    {
        shown = "(raises)";
    }

    Console.WriteLine($"{cells[i].Value} under {cells[i].Format}: EPPlus {sheet.Cells[i + 1, 1].Text}, NPOI {shown}");
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on EPPlus 4.5.3.3 and NPOI 2.4.1"
6 under 0.0 "orang": EPPlus 6.0 orang, NPOI 6.0 orang
6 under 0.0 "%": EPPlus 600.0 %, NPOI 600.0 %
1500000000 under [>=1000000000]0.0,,," M";[>=1000000]0.0,," jt";0: EPPlus 1500000000.0 M, NPOI [>=1150000000]0.0 M
2500000 under [>=1000000000]0.0,,," M";[>=1000000]0.0,," jt";0: EPPlus 2500000.0 M, NPOI [>=1000250000]0.0 M
1500000 under [Red]#,##0: EPPlus Red1,500,000, NPOI 1,500,000
46387 under d mmmm yyyy: EPPlus 31 December 2026, NPOI 31 December 2026
46387 under "Malang, "d mmmm yyyy: EPPlus 12alanA.D., 31 December 2026, NPOI "12alanA.D., "31 December 2026
46387 under "berlaku s.d. "dd/mm/yyyy: EPPlus berlaku 0.31. 31/12/2026, NPOI "berlaku 0.31. "31/12/2026
SEEN
