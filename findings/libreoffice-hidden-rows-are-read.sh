#!/usr/bin/env bash
# A workbook as LibreOffice 7.4 writes it again tells ExcelDataReader 3.6.0 of no hidden row and no hidden column. The reader takes hidden="1" for hidden (a height or width of 0), LibreOffice writes
# hidden="true", which XML Schema allows as well. A program that leaves out rows of height 0 reads what an office has hidden,
# once the workbook was saved there.
set -euo pipefail
command -v soffice > /dev/null || { echo "LibreOffice (Debian: libreoffice-calc) is needed."; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>$(NoWarn);NU1603;NU1701</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="ClosedXML" Version="0.95.4" /><PackageReference Include="ExcelDataReader" Version="3.6.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text;
using ClosedXML.Excel;
using ExcelDataReader;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
if (args is ["write"])
{
    using var book = new XLWorkbook();
    var sheet = book.AddWorksheet("usaha");
    (string Name, int Capital, string Note)[] rows = [("Usaha", 0, "Catatan"), ("A", 75, "x"), ("B", 900, "y"), ("C", 80, "z")];
    for (var i = 0; i < rows.Length; i++)
    {
        sheet.Cell(i + 1, 1).Value = rows[i].Name;
        sheet.Cell(i + 1, 2).Value = rows[i].Capital;
        sheet.Cell(i + 1, 3).Value = rows[i].Note;
    }
    sheet.Row(3).Hide();
    sheet.Column(3).Hide();
    book.SaveAs("usaha.xlsx");
    return;
}
foreach (var file in args)
{
    using var stream = File.OpenRead(file);
    using var reader = ExcelReaderFactory.CreateReader(stream);
    var hidden = new List<string>();
    while (reader.Read())
    {
        if (reader.RowHeight == 0)
        {
            hidden.Add($"row {reader.GetString(0)}");
        }
    }
    reader.Reset();
    reader.Read();
    hidden.AddRange(Enumerable.Range(0, reader.FieldCount).Where(c => reader.GetColumnWidth(c) == 0).Select(c => $"column {c + 1}"));
    Console.WriteLine($"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)))}: hidden {(hidden.Count > 0 ? string.Join(", ", hidden) : "nothing")}");
}
CS
dotnet run -- write
mkdir closedxml libreoffice
cp usaha.xlsx closedxml/
soffice -env:UserInstallation="file://$dir/profile" --headless --convert-to xlsx --outdir libreoffice usaha.xlsx > /dev/null 2>&1
dotnet run --no-build -- closedxml/usaha.xlsx libreoffice/usaha.xlsx > seen
for from in closedxml libreoffice; do
  unzip -p $from/usaha.xlsx xl/worksheets/sheet1.xml | grep -oE '<(x:)?(row|col) [^>]*hidden="(1|true)"' | grep -oE '(row|col) |hidden="(1|true)"' | paste -sd' ' | sed "s/^/$from writes /; s/  */ /g"
done >> seen
cat seen
diff seen - <<'SEEN' && echo "as seen on LibreOffice 7.4, ClosedXML 0.95.4, ExcelDataReader 3.6.0"
closedxml: hidden row B, column 3
libreoffice: hidden nothing
closedxml writes col hidden="1" row hidden="1"
libreoffice writes col hidden="true" row hidden="true"
SEEN
