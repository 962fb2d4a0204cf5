#!/usr/bin/env bash
# Deedle 8.1.0, data frames for .NET, guesses the type of a column from what stands in it: a column of workers in which micro enterprises have 0 or 1 becomes true and false, one of 0, 1
# and 2 stays numbers. Days written 06/05/2024 become days (of June) until one row has a day above 12, then all are text. An NPWP loses its leading zero; a region 35.10 keeps its own.
# A capital that is not given is left out of the mean, and raises in a filter over rows.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NoWarn>NU1603</NoWarn><InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Deedle" Version="8.1.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Globalization;
using Deedle;

Tell("pekerja", "0", "1", "1");
Tell("pekerja", "0", "1", "2");
Tell("tanggal", "06/05/2024", "07/08/2024");
Tell("tanggal", "06/05/2024", "31/08/2024");
Tell("npwp", "0123", "0456");
Tell("wilayah", "35.10", "35.73");
var modal = Read("usaha,modal", "A,1500000", "B,", "C,1000000000");
Console.WriteLine($"mean of 1500000, nothing and 1000000000: {modal.GetColumn<double>("modal").Mean()}");
try
{
    Console.WriteLine(modal.Where(row => row.Value.GetAs<double>("modal") <= 1e9).RowCount);
}
catch (MissingValueException raised)
{
    Console.WriteLine($"rows at most 1000000000: {raised.GetType().Name}");
}

static void Tell(string heading, params string[] cells)
{
    var values = Read([heading, .. cells]).GetColumn<object>(heading).Values.Select(value =>
        $"{(value is DateTime day ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : value)} ({value.GetType().Name})");
    Console.WriteLine($"{heading} of {string.Join(", ", cells)}: {string.Join(", ", values)}");
}

static Frame<int, string> Read(params string[] lines)
{
    File.WriteAllLines("register.csv", lines);
    return Frame.ReadCsv("register.csv");
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Deedle 8.1.0"
pekerja of 0, 1, 1: False (Boolean), True (Boolean), True (Boolean)
pekerja of 0, 1, 2: 0 (Int32), 1 (Int32), 2 (Int32)
tanggal of 06/05/2024, 07/08/2024: 5 June 2024 (DateTime), 8 July 2024 (DateTime)
tanggal of 06/05/2024, 31/08/2024: 06/05/2024 (String), 31/08/2024 (String)
npwp of 0123, 0456: 123 (Int32), 456 (Int32)
wilayah of 35.10, 35.73: 35.10 (Decimal), 35.73 (Decimal)
mean of 1500000, nothing and 1000000000: 500750000
rows at most 1000000000: MissingValueException
SEEN
