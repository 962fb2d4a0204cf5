#!/usr/bin/env bash
# Microsoft.Data.Analysis 0.23.1: the mean of a column of capital with one unknown is Rp1 miliar by Mean and Rp750 juta by Description; the unknown one passes "at most Rp1 miliar" (it is
# counted as 0 there); and a register of CSV is read into 32-bit floats, so that Rp1.000.000.001 is "at most Rp1 miliar" and a region 35.10 is 35.1.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Data.Analysis" Version="0.23.1" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Microsoft.Data.Analysis;

var capital = new Int64DataFrameColumn("modal", new long?[] { 1_000_000_000, null, 2_000_000_000, 0 });
Console.WriteLine($"Mean {capital.Mean():0}");
Console.WriteLine($"Description {new DataFrame(capital).Description().Columns["modal"][3]:0}");
Console.WriteLine($"<= 1000000000: {string.Join(' ', capital.ElementwiseLessThanOrEqual(1_000_000_000L))}");
Console.WriteLine($"< 1: {string.Join(' ', capital.ElementwiseLessThan(1L))}");

var register = new MemoryStream("modal,wilayah\n1000000000,35.07\n1000000001,35.10\n"u8.ToArray());
DataFrame read = DataFrame.LoadCsv(register);
Console.WriteLine($"CSV {read.Columns["modal"].DataType.Name}: <= 1000000000: {string.Join(' ', read.Columns["modal"].ElementwiseLessThanOrEqual(1_000_000_000L))}");
Console.WriteLine($"CSV wilayah {FormattableString.Invariant($"{read.Columns["wilayah"][1]}")}");
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Microsoft.Data.Analysis 0.23.1"
Mean 1000000000
Description 750000000
<= 1000000000: True True False True
< 1: False True False True
CSV Single: <= 1000000000: True True
CSV wilayah 35.1
SEEN
