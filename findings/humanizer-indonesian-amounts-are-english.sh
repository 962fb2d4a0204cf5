#!/usr/bin/env bash
# Humanizer 3.0.10 with its Indonesian package says how long ago something was in Indonesian, but amounts in words in English, without an error: the culture that is asked for
# is answered by another language's words ("one million five hundred thousand", where a receipt wants "satu juta lima ratus ribu"). Its spans of time are no calendar's:
# 365 days are 11 months and 30 days, and 30 days are 4 weeks.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Humanizer.Core.id" Version="3.0.10" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Globalization;
using Humanizer;

var indonesian = CultureInfo.GetCultureInfo("id-ID");
Console.WriteLine(new DateTime(2025, 8, 31).Humanize(dateToCompareAgainst: new DateTime(2026, 2, 28), culture: indonesian));
Console.WriteLine(1_500_000L.ToWords(indonesian));
Console.WriteLine(TimeSpan.FromDays(365).Humanize(2, maxUnit: TimeUnit.Year, culture: indonesian));
Console.WriteLine(TimeSpan.FromDays(30).Humanize(maxUnit: TimeUnit.Month, culture: indonesian));
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Humanizer 3.0.10"
6 bulan yang lalu
one million five hundred thousand
11 bulan, 30 hari
4 minggu
SEEN
