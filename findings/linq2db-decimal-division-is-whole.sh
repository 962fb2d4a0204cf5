#!/usr/bin/env bash
# linq2db 6.5.1 over SQLite (Microsoft.Data.Sqlite 10.0.10): a whole number divided by a decimal is a whole number. Capital / 7m of Rp900.000.001 is 128571428 where C# and the type of the result
# (decimal) say 128571428.71, and 7 workers / 2m are not more than 3m, so that they are left out of a condition. Cast to decimal before the division likewise; over 7.0, a
# double, the fraction is there. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="linq2db" Version="6.5.1" /><PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.10" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.SQLite;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;

const string Place = "Data Source=usaha;Mode=Memory;Cache=Shared";
using var kept = new SqliteConnection(Place);
kept.Open();
using var store = new DataConnection(new DataOptions().UseSQLite(Place, SQLiteProvider.Microsoft));
store.CreateTable<Enterprise>();
var one = new Enterprise { Name = "A", Capital = 900_000_001, Workers = 7 };
store.Insert(one);
var table = store.GetTable<Enterprise>();
Console.WriteLine($"Capital / 7m: {table.Select(x => x.Capital / 7m).First()}, in C# {Math.Round(one.Capital / 7m, 2)}");
Console.WriteLine($"(decimal)Capital / 7: {table.Select(x => (decimal)x.Capital / 7).First()}");
Console.WriteLine($"Capital / 7.0: {Math.Round(table.Select(x => x.Capital / 7.0).First(), 2)}");
Console.WriteLine($"Workers / 2m > 3m: {table.Count(x => x.Workers / 2m > 3m)}, in C# {new[] { one }.Count(x => x.Workers / 2m > 3m)}");

[Table("usaha")]
internal sealed class Enterprise
{
    [Column, PrimaryKey]
    public string Name { get; set; } = "";

    [Column]
    public long Capital { get; set; }

    [Column]
    public int Workers { get; set; }
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on linq2db 6.5.1"
Capital / 7m: 128571428, in C# 128571428.71
(decimal)Capital / 7: 128571428
Capital / 7.0: 128571428.71
Workers / 2m > 3m: 0, in C# 1
SEEN
