#!/usr/bin/env bash
# Liquid, the language of templates for letters, by three readers (liquidjs 10.30.1, DotLiquid 2.3.260, Fluid.Core 2.41.1): an unknown capital is "at most Rp1 miliar" in liquidjs and not in the
# other two; a capital that is text, as registers have it, is compared as text by the two for .NET ("1000000000" < 5); "1.500.000" plus 1 is "1.500.0001" in DotLiquid and 1 in Fluid,
# "1,5" plus 1 is 1, "1,51" and 16; Rp1 miliar times 5 is an error message within the letter in DotLiquid; the two for .NET round 2.5 to 2, liquidjs to 3.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null && npm install --silent --no-audit --no-fund liquidjs@10.30.1
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup><PackageReference Include="DotLiquid" Version="2.3.260" /><PackageReference Include="Fluid.Core" Version="2.41.1" /></ItemGroup>
</Project>
XML
cat > letters <<'LIQUID'
{% if kosong <= 1000000000 %}ya{% else %}tidak{% endif %}
{% if teks < 5 %}ya{% else %}tidak{% endif %}
{{ "1.500.000" | plus: 1 }}
{{ "1,5" | plus: 1 }}
{{ 1000000000 | times: 5 }}
{{ 2.5 | round }}
LIQUID
cat > seen.js <<'JS'
const { Liquid } = require("liquidjs");
const reader = new Liquid();
for (const letter of require("fs").readFileSync("letters", "utf8").trim().split("\n")) {
  console.log(`liquidjs ${letter} => ${reader.parseAndRenderSync(letter, { kosong: null, teks: "1000000000" })}`);
}
JS
cat > Program.cs <<'CS'
using Fluid;

foreach (var letter in File.ReadLines("letters"))
{
    var facts = new Dictionary<string, object> { ["kosong"] = null!, ["teks"] = "1000000000" };
    Console.WriteLine($"DotLiquid {letter} => {DotLiquid.Template.Parse(letter).Render(DotLiquid.Hash.FromDictionary(facts))}");
}

foreach (var letter in File.ReadLines("letters"))
{
    var context = new TemplateContext();
    context.SetValue("kosong", (object?)null);
    context.SetValue("teks", "1000000000");
    Console.WriteLine($"Fluid {letter} => {new FluidParser().Parse(letter).Render(context)}");
}
CS
node seen.js > seen
dotnet run >> seen
cat seen
diff seen - <<'SEEN' && echo "as seen on liquidjs 10.30.1, DotLiquid 2.3.260, Fluid.Core 2.41.1"
liquidjs {% if kosong <= 1000000000 %}ya{% else %}tidak{% endif %} => ya
liquidjs {% if teks < 5 %}ya{% else %}tidak{% endif %} => tidak
liquidjs {{ "1.500.000" | plus: 1 }} => 1
liquidjs {{ "1,5" | plus: 1 }} => 1
liquidjs {{ 1000000000 | times: 5 }} => 5000000000
liquidjs {{ 2.5 | round }} => 3
DotLiquid {% if kosong <= 1000000000 %}ya{% else %}tidak{% endif %} => tidak
DotLiquid {% if teks < 5 %}ya{% else %}tidak{% endif %} => ya
DotLiquid {{ "1.500.000" | plus: 1 }} => 1.500.0001
DotLiquid {{ "1,5" | plus: 1 }} => 1,51
DotLiquid {{ 1000000000 | times: 5 }} => Liquid error: Arithmetic operation resulted in an overflow.
DotLiquid {{ 2.5 | round }} => 2
Fluid {% if kosong <= 1000000000 %}ya{% else %}tidak{% endif %} => tidak
Fluid {% if teks < 5 %}ya{% else %}tidak{% endif %} => ya
Fluid {{ "1.500.000" | plus: 1 }} => 1
Fluid {{ "1,5" | plus: 1 }} => 16
Fluid {{ 1000000000 | times: 5 }} => 5000000000
Fluid {{ 2.5 | round }} => 2
SEEN
