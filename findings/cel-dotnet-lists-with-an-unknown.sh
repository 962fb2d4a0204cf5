#!/usr/bin/env bash
# Cel 0.3.3, the Common Expression Language for .NET: comparing an unknown (null) raises, as the language wants; within a list it does not. Of loans of which one amount is null, "all at
# most Rp500 juta" is neither true nor false nor an error but null, and "one above Rp500 juta" is false. "true || unknown" is true; "unknown || true" raises
# or is true by a switch that is named after the comparison of types (StrictTypeComparison).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="Cel" Version="0.3.3" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Cel;

var facts = new Dictionary<string, object?> { ["modal"] = null, ["pinjaman"] = new List<object?> { 100_000_000L, null } };
foreach (var strict in new[] { true, false })
{
    var environment = new CelEnvironment(null, null) { StrictTypeComparison = strict };
    foreach (var expression in new[]
    {
        "modal <= 1000000000", "pinjaman.all(p, p <= 500000000)", "pinjaman.exists(p, p > 500000000)", "true || modal <= 1", "modal <= 1 || true", "1 / 0 > 1 || true",
    })
    {
        Console.WriteLine($"{(strict ? "strict" : "loose")}: {expression}: {Answer(environment, expression)}");
    }
}

string Answer(CelEnvironment environment, string expression)
{
    try
    {
        return environment.Program(expression, facts!)?.ToString() ?? "null";
    }
    catch (Exception raised)
    {
        return raised.GetType().Name;
    }
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Cel 0.3.3"
strict: modal <= 1000000000: CelNoSuchOverloadException
strict: pinjaman.all(p, p <= 500000000): null
strict: pinjaman.exists(p, p > 500000000): False
strict: true || modal <= 1: True
strict: modal <= 1 || true: CelNoSuchOverloadException
strict: 1 / 0 > 1 || true: CelDivideByZeroException
loose: modal <= 1000000000: CelNoSuchOverloadException
loose: pinjaman.all(p, p <= 500000000): null
loose: pinjaman.exists(p, p > 500000000): False
loose: true || modal <= 1: True
loose: modal <= 1 || true: True
loose: 1 / 0 > 1 || true: True
SEEN
