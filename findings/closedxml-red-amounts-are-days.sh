#!/usr/bin/env bash
# ClosedXML 0.95.4 takes a number for a day by the letters of its format. An amount under [Red]#,##0 is a DateTime when read, by the d of "Red": Rp46.387 are 31 December 2026, Rp1.500.000 a day of
# the year 6006; those that no calendar has, as Rp1 miliar, stay numbers in the same column. A real day under the "long date" of Excel ([$-F800]dddd, mmmm dd, yyyy) or of Indonesia's
# English ([$-3809]) is a number, under [$-421] a day. ExcelDataReader 3.6.0 and MiniExcel 1.46.0 read the same file (written by EPPlus 4.5.3.3) right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>$(NoWarn);NU1603;NU1701</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ClosedXML" Version="0.95.4" /><PackageReference Include="EPPlus" Version="4.5.3.3" />
    <PackageReference Include="ExcelDataReader" Version="3.6.0" /><PackageReference Include="MiniExcel" Version="1.46.0" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text;
using ClosedXML.Excel;
using ExcelDataReader;
using OfficeOpenXml;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
(string Format, double Value)[] cells =
[
    ("#,##0", 46387), ("[Red]#,##0", 46387), ("[Red]#,##0", 1500000), ("[Red]#,##0", 1000000000), ("#,##0;[Red]-#,##0", 46387),
    ("dd/mm/yyyy", 46387), ("[$-421]d mmmm yyyy", 46387), ("[$-F800]dddd, mmmm dd, yyyy", 46387), ("[$-3809]dd mmmm yyyy;@", 46387),
];
using (var book = new ExcelPackage())
{
    var sheet = book.Workbook.Worksheets.Add("usaha");
    for (var i = 0; i < cells.Length; i++)
    {
        sheet.Cells[i + 1, 1].Value = cells[i].Value;
        sheet.Cells[i + 1, 1].Style.Numberformat.Format = cells[i].Format;
    }

    book.SaveAs(new FileInfo("usaha.xlsx"));
}

using var closed = new XLWorkbook("usaha.xlsx");
using var stream = File.OpenRead("usaha.xlsx");
using var reader = ExcelReaderFactory.CreateReader(stream);
var rows = MiniExcelLibs.MiniExcel.Query("usaha.xlsx").Cast<IDictionary<string, object>>().ToList();
for (var i = 0; i < cells.Length; i++)
{
    reader.Read();
    Console.WriteLine($"{cells[i].Value} {cells[i].Format}: ClosedXML {Told(closed.Worksheet(1).Cell(i + 1, 1).Value)}, ExcelDataReader {Told(reader.GetValue(0))}, MiniExcel {Told(rows[i]["A"])}");
}

static string Told(object value) => value is DateTime day ? day.ToString("d MMMM yyyy") : value.ToString()!;
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ClosedXML 0.95.4, ExcelDataReader 3.6.0, MiniExcel 1.46.0"
46387 #,##0: ClosedXML 46387, ExcelDataReader 46387, MiniExcel 46387
46387 [Red]#,##0: ClosedXML 31 December 2026, ExcelDataReader 46387, MiniExcel 46387
1500000 [Red]#,##0: ClosedXML 9 November 6006, ExcelDataReader 1500000, MiniExcel 1500000
1000000000 [Red]#,##0: ClosedXML 1000000000, ExcelDataReader 1000000000, MiniExcel 1000000000
46387 #,##0;[Red]-#,##0: ClosedXML 46387, ExcelDataReader 46387, MiniExcel 46387
46387 dd/mm/yyyy: ClosedXML 31 December 2026, ExcelDataReader 31 December 2026, MiniExcel 31 December 2026
46387 [$-421]d mmmm yyyy: ClosedXML 31 December 2026, ExcelDataReader 31 December 2026, MiniExcel 31 December 2026
46387 [$-F800]dddd, mmmm dd, yyyy: ClosedXML 46387, ExcelDataReader 31 December 2026, MiniExcel 31 December 2026
46387 [$-3809]dd mmmm yyyy;@: ClosedXML 46387, ExcelDataReader 31 December 2026, MiniExcel 31 December 2026
SEEN
