#!/usr/bin/env bash
# Scriban 7.5.3 (as Scriban.Signed), templates of letters for .NET, on the values of a register, which are text. date.parse of 31/12/2026 is not an error but 1 January of the year 1, so that the letter tells that day and a paper has
# run out before any other; 05/06/2024 beside it is 6 May; 31/02/2026 is of the year 1 also where the pattern is given. An amount that is text times 12 is its digits twelve times over, plus 1 is a digit more, while less 1 raises;
# Rp900 juta as text is "above Rp1 miliar", by their first digits, and a number is not at most a text either. 35.10 == '35.1' is true and '35.10' == 35.1 false, "1,5" is 15 by to_double, "1.500.000" is empty, and an unknown
# capital is neither at most nor above but "not above".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="Scriban.Signed" Version="7.5.3" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Scriban;
using Scriban.Runtime;

var usaha = new ScriptObject { ["modal"] = "900000000", ["bulan"] = "12500000", ["batas"] = 1000000000L, ["angka"] = 900000000L, ["tidak_tahu"] = null, ["sampai"] = "31/12/2026" };
foreach (var asked in new[]
{
    "sampai | date.parse", "(sampai | date.parse) < ('1945-08-17' | date.parse)", "'05/06/2024' | date.parse", "sampai | date.parse '%d/%m/%Y'", "'31/02/2026' | date.parse '%d/%m/%Y'", "'2026-12-31' | date.parse",
    "bulan * 12", "bulan + 1", "bulan - 1", "modal <= batas", "modal > batas", "angka <= '1000000000'", "angka <= batas", "35.10 == '35.1'", "'35.10' == 35.1", "'1,5' | string.to_double", "'1.500.000' | string.to_double",
    "tidak_tahu <= batas", "tidak_tahu > batas", "!(tidak_tahu > batas)",
})
{
    var context = new TemplateContext();
    context.PushGlobal(usaha);
    try { Console.WriteLine($"{asked}: {Template.Parse("{{ " + asked + " }}").Render(context)}".TrimEnd()); }
    catch (Scriban.Syntax.ScriptRuntimeException) { Console.WriteLine($"{asked}: raises"); }
}
CS
dotnet run < /dev/null > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Scriban 7.5.3"
sampai | date.parse: 01 Jan 0001
(sampai | date.parse) < ('1945-08-17' | date.parse): true
'05/06/2024' | date.parse: 06 May 2024
sampai | date.parse '%d/%m/%Y': 31 Dec 2026
'31/02/2026' | date.parse '%d/%m/%Y': 01 Jan 0001
'2026-12-31' | date.parse: 31 Dec 2026
bulan * 12: 125000001250000012500000125000001250000012500000125000001250000012500000125000001250000012500000
bulan + 1: 125000001
bulan - 1: raises
modal <= batas: false
modal > batas: true
angka <= '1000000000': false
angka <= batas: true
35.10 == '35.1': true
'35.10' == 35.1: false
'1,5' | string.to_double: 15
'1.500.000' | string.to_double:
tidak_tahu <= batas: false
tidak_tahu > batas: false
!(tidak_tahu > batas): true
SEEN
