#!/usr/bin/env bash
# sqlite-net-pcl 1.11.285, the small mapper for SQLite in .NET (telephones, field surveys), on a database that another program made. It takes a day for a number of ticks unless told otherwise (storeDateTimeAsTicks): a
# paper valid until 2026-12-31, text as registers hold it, is one of 1 January of the year 1, run out two thousand years ago. What does not fit an int is cut to 32 bits: a capital or a sum of Rp5 miliar is
# 705032704, one of Rp3 miliar is below nothing; an amount written 1.500.000 is 1, and the last paper of nobody is valid until the year 1. No error. Dapper 2.1.86 reads the day, raises for the amounts and
# tells no day of nobody.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="sqlite-net-pcl" Version="1.11.285" /><PackageReference Include="Dapper" Version="2.1.86" /><PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.10" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Dapper;
using Microsoft.Data.Sqlite;
using SQLite;

using var other = new SqliteConnection("Data Source=usaha.db");
other.Open();
other.Execute("create table Usaha (Nama text, Berlaku text, Modal integer, Omzet text)");
other.Execute("insert into Usaha values ('A', '2026-12-31', 5000000000, '1.500.000'), ('B', '2026-12-31', 3000000000, '900000'), ('C', '2026-12-31', 900000000, '900000')");
using var net = new SQLiteConnection("usaha.db");
using var text = new SQLiteConnection("usaha.db", storeDateTimeAsTicks: false);
string Tell<T>(Func<T> asked)
{
    try { return asked() is DateTime day ? $"{day:yyyy-MM-dd}" : $"{asked()}"; }
    catch (Exception) { return "raises"; }
}
foreach (var name in new[] { "A", "B", "C" })
{
    var read = net.Query<Usaha>("select * from Usaha where Nama = ?", name).Single();
    var days = text.Query<Usaha>("select * from Usaha where Nama = ?", name).Single();
    Console.WriteLine($"{name}: {read.Berlaku:yyyy-MM-dd}, with storeDateTimeAsTicks false {days.Berlaku:yyyy-MM-dd}; capital {read.Modal}, at most Rp1 miliar {read.Modal <= 1000000000}; sales {read.Omzet}; "
        + $"Dapper {Tell(() => other.QuerySingle<Day>("select Berlaku from Usaha where Nama = @name", new { name }).Berlaku)}, "
        + $"{Tell(() => other.QuerySingle<Amount>("select Modal from Usaha where Nama = @name", new { name }).Modal)}, {Tell(() => other.QuerySingle<Sales>("select Omzet from Usaha where Nama = @name", new { name }).Omzet)}");
}
Console.WriteLine($"sum of A: {net.ExecuteScalar<int>("select sum(Modal) from Usaha where Nama = 'A'")}; Dapper {Tell(() => other.ExecuteScalar<int>("select sum(Modal) from Usaha where Nama = 'A'"))}");
Console.WriteLine($"last paper of nobody: {net.ExecuteScalar<DateTime>("select max(Berlaku) from Usaha where Nama = 'Z'"):yyyy-MM-dd}; Dapper {Tell(() => other.ExecuteScalar<DateTime?>("select max(Berlaku) from Usaha where Nama = 'Z'"))}");

internal sealed class Usaha
{
    public string Nama { get; set; } = "";
    public DateTime Berlaku { get; set; }
    public int Modal { get; set; }
    public long Omzet { get; set; }
}

internal sealed class Day { public DateTime Berlaku { get; set; } }
internal sealed class Amount { public int Modal { get; set; } }
internal sealed class Sales { public long Omzet { get; set; } }
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on sqlite-net-pcl 1.11.285"
A: 0001-01-01, with storeDateTimeAsTicks false 2026-12-31; capital 705032704, at most Rp1 miliar True; sales 1; Dapper 2026-12-31, raises, raises
B: 0001-01-01, with storeDateTimeAsTicks false 2026-12-31; capital -1294967296, at most Rp1 miliar True; sales 900000; Dapper 2026-12-31, raises, 900000
C: 0001-01-01, with storeDateTimeAsTicks false 2026-12-31; capital 900000000, at most Rp1 miliar True; sales 900000; Dapper 2026-12-31, 900000000, 900000
sum of A: 705032704; Dapper raises
last paper of nobody: 0001-01-01; Dapper 
SEEN
