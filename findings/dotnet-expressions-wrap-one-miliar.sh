#!/usr/bin/env bash
# Three evaluators of expressions for .NET take a whole number without a point for 32 bits and let it wrap round without an error: Rp1 miliar times 5 is 705.032.704 in NCalcSync 7.4.0,
# DynamicExpresso 2.19.6 and System.Linq.Dynamic.Core 1.7.4, where the compiler of C# refuses the same line. So Rp3 miliar is not "at most 1 miliar * 5" and twelve months of
# Rp400 juta are "at most Rp2 miliar". MS RulesEngine 6.0.1 answers likewise, without a message; written out as 5000000000 the same bound is right.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="NCalcSync" Version="7.4.0" />
    <PackageReference Include="DynamicExpresso.Core" Version="2.19.6" />
    <PackageReference Include="System.Linq.Dynamic.Core" Version="1.7.4" />
    <PackageReference Include="RulesEngine" Version="6.0.1" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Linq.Dynamic.Core;
using DynamicExpresso;
using RulesEngine.Models;

var usaha = new { Modal = 3_000_000_000L, OmzetBulan = 400_000_000 };
const string Capital = "Modal <= 1000000000 * 5", Written = "Modal <= 5000000000", Sales = "OmzetBulan * 12 <= 2000000000";

Console.WriteLine($"NCalc: {new NCalc.Expression("1000000000 * 5").Evaluate()}");
Console.WriteLine($"DynamicExpresso: {new Interpreter().Eval("1000000000 * 5")}");
Console.WriteLine($"System.Linq.Dynamic.Core: {new[] { usaha }.AsQueryable().Select("(1000000000 * 5)").Cast<int>().Single()}");
foreach (var rule in new[] { Capital, Written, Sales })
{
    var expression = new NCalc.Expression(rule);
    expression.Parameters["Modal"] = usaha.Modal;
    expression.Parameters["OmzetBulan"] = usaha.OmzetBulan;
    var parameters = new[] { new Parameter("Modal", usaha.Modal), new Parameter("OmzetBulan", usaha.OmzetBulan) };
    var workflow = new Workflow { WorkflowName = "w", Rules = [new() { RuleName = "r", Expression = "usaha." + rule }] };
    var engine = (await new RulesEngine.RulesEngine([workflow]).ExecuteAllRulesAsync("w", new RuleParameter("usaha", usaha))).Single();
    Console.WriteLine($"{rule}: NCalc {expression.Evaluate()}, DynamicExpresso {new Interpreter().Eval(rule, parameters)}, "
        + $"System.Linq.Dynamic.Core {new[] { usaha }.AsQueryable().Any(rule)}, RulesEngine {engine.IsSuccess} \"{engine.ExceptionMessage}\"");
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on NCalcSync 7.4.0, DynamicExpresso.Core 2.19.6, System.Linq.Dynamic.Core 1.7.4, RulesEngine 6.0.1"
NCalc: 705032704
DynamicExpresso: 705032704
System.Linq.Dynamic.Core: 705032704
Modal <= 1000000000 * 5: NCalc False, DynamicExpresso False, System.Linq.Dynamic.Core False, RulesEngine False ""
Modal <= 5000000000: NCalc True, DynamicExpresso True, System.Linq.Dynamic.Core True, RulesEngine True ""
OmzetBulan * 12 <= 2000000000: NCalc True, DynamicExpresso True, System.Linq.Dynamic.Core True, RulesEngine True ""
SEEN
