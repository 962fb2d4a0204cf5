#!/usr/bin/env bash
# System.Data of .NET 10, tables in memory that are asked in words (DataTable.Select and Compute, the filter of a DataView): the average of whole numbers is a whole number, cut off. One, two and two workers are 1 on average, and so
# "at most 1", while SUM / COUNT of the same column is 1.67. Text is compared without the size of its letters and without blanks at its end: the id "ab1 " is "AB1", so that two enterprises are one. An unknown capital is neither "at
# most" nor "above" the bound nor "not above" it, as in SQL, but IIF takes the last branch for it. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit></PropertyGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Data;
using System.Globalization;

var table = new DataTable { Columns = { { "id", typeof(string) }, { "modal", typeof(long) }, { "pekerja", typeof(int) } } };
table.Rows.Add("AB1", 900000000L, 1);
table.Rows.Add("ab1 ", 5000000000L, 2);
table.Rows.Add("X", null, 2);
foreach (var asked in new[] { "AVG(pekerja)", "SUM(pekerja) / COUNT(pekerja)", "AVG(pekerja) <= 1" })
{
    Console.WriteLine($"{asked}: {Convert.ToString(table.Compute(asked, ""), CultureInfo.InvariantCulture)}");
}
foreach (var asked in new[] { "id = 'AB1'", "modal <= 1000000000", "modal > 1000000000", "NOT (modal > 1000000000)", "IIF(modal <= 1000000000, 'mikro', 'kecil') = 'kecil'" })
{
    Console.WriteLine($"{asked}: {string.Join(", ", table.Select(asked).Select(row => $"\"{row["id"]}\""))}");
}
CS
dotnet run < /dev/null > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on .NET 10"
AVG(pekerja): 1
SUM(pekerja) / COUNT(pekerja): 1.6666666666666667
AVG(pekerja) <= 1: True
id = 'AB1': "AB1", "ab1 "
modal <= 1000000000: "AB1"
modal > 1000000000: "ab1 "
NOT (modal > 1000000000): "AB1"
IIF(modal <= 1000000000, 'mikro', 'kecil') = 'kecil': "ab1 ", "X"
SEEN
