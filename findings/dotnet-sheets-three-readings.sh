#!/usr/bin/env bash
# One sheet, three libraries for .NET that work out formulas (ClosedXML 0.95.4, EPPlus 4.5.3.3, NPOI 2.4.1). An amount that is text, as registers have it, is "at most Rp1 miliar" for two
# of them and counted by COUNTIF; in a spreadsheet program text stands above every number, which only NPOI follows. An empty cell is 0 but for ClosedXML. 1.005 is rounded to 1
# but for NPOI (1.01). TEXT writes the name of a month as 00 in EPPlus: "d mmmm yyyy" is "31 00 2026" (ClosedXML is not asked: its library of formats is not the one it was built for).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>$(NoWarn);NU1603;NU1701</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ClosedXML" Version="0.95.4" /><PackageReference Include="EPPlus" Version="4.5.3.3" /><PackageReference Include="NPOI" Version="2.4.1" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using ClosedXML.Excel;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;

// A1 is a number, A2 is empty, A3 is text.
const int Number = 500_000_000;
const string Text = "1000000000";
string[] formulas =
[
    "A3<=1000000000", "COUNTIF(A1:A3,\"<=1000000000\")", "IF(A2=0,\"nol\",\"isi\")", "ROUND(1.005,2)", "TEXT(DATE(2026,8,31),\"d mmmm yyyy\")",
];

using var closed = new XLWorkbook();
var sheet = closed.AddWorksheet("a");
sheet.Cell("A1").Value = Number;
sheet.Cell("A3").SetValue(Text).SetDataType(XLDataType.Text);

using var package = new ExcelPackage();
var page = package.Workbook.Worksheets.Add("a");
page.Cells["A1"].Value = Number;
page.Cells["A3"].Value = Text;

var book = new XSSFWorkbook();
var rows = book.CreateSheet("a");
rows.CreateRow(0).CreateCell(0).SetCellValue(Number);
rows.CreateRow(1);
rows.CreateRow(2).CreateCell(0).SetCellValue(Text);
var evaluator = book.GetCreationHelper().CreateFormulaEvaluator();

foreach (var formula in formulas)
{
    sheet.Cell("C1").FormulaA1 = formula;
    page.Cells["C1"].Formula = formula;
    page.Cells["C1"].Calculate();
    var cell = rows.CreateRow(5).CreateCell(2);
    cell.SetCellFormula(formula);
    evaluator.ClearAllCachedResultValues();
    var first = formula.StartsWith("TEXT", StringComparison.Ordinal) ? "not asked" : sheet.Cell("C1").Value;
    Console.WriteLine($"{formula}: ClosedXML {first}, EPPlus {page.Cells["C1"].Value}, NPOI {evaluator.Evaluate(cell).FormatAsString()}");
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ClosedXML 0.95.4, EPPlus 4.5.3.3, NPOI 2.4.1"
A3<=1000000000: ClosedXML True, EPPlus True, NPOI FALSE
COUNTIF(A1:A3,"<=1000000000"): ClosedXML 2, EPPlus 2, NPOI 1
IF(A2=0,"nol","isi"): ClosedXML isi, EPPlus nol, NPOI "nol"
ROUND(1.005,2): ClosedXML 1, EPPlus 1, NPOI 1.01
TEXT(DATE(2026,8,31),"d mmmm yyyy"): ClosedXML not asked, EPPlus 31 00 2026, NPOI "31 August 2026"
SEEN
