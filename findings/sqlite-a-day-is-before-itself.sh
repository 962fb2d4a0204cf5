#!/usr/bin/env bash
# Microsoft.Data.Sqlite 10.0.10, alone and under Dapper 2.1.86: a DateTime without a time is handed over as text with one, '2026-12-31 00:00:00', so the paper that is valid until 2026-12-31, a day as
# registers and CSV files hold it, is not valid on its last day (valid_until >= @day), and is not equal to it. A DateOnly of the same day finds it. No error; the day before and the day after
# are answered right either way, so only a test of the bound itself shows it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Dapper" Version="2.1.86" /><PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.10" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Dapper;
using Microsoft.Data.Sqlite;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
connection.Execute("CREATE TABLE izin (nama TEXT, valid_until DATE); INSERT INTO izin VALUES ('halal', '2026-12-31')");
foreach (var day in new[] { 30, 31, 32 })
{
    var moment = new DateTime(2026, 12, 1).AddDays(day - 1);
    Tell("DateTime", moment, moment);
    Tell("DateOnly", DateOnly.FromDateTime(moment), moment);
}

void Tell(string type, object value, DateTime moment)
{
    using var command = connection.CreateCommand();
    command.CommandText = "SELECT count(*) FROM izin WHERE valid_until >= @day";
    command.Parameters.AddWithValue("@day", value);
    var alone = (long)command.ExecuteScalar()!;
    var parameters = new DynamicParameters();
    parameters.Add("day", value);
    var dapper = connection.ExecuteScalar<long>("SELECT count(*) FROM izin WHERE valid_until >= @day", parameters);
    var equal = connection.ExecuteScalar<long>("SELECT count(*) FROM izin WHERE valid_until = @day", parameters);
    Console.WriteLine($"on {moment:yyyy-MM-dd} by {type}: valid {alone} alone, {dapper} under Dapper; equal to the last day {equal}");
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Microsoft.Data.Sqlite 10.0.10 and Dapper 2.1.86"
on 2026-12-30 by DateTime: valid 1 alone, 1 under Dapper; equal to the last day 0
on 2026-12-30 by DateOnly: valid 1 alone, 1 under Dapper; equal to the last day 0
on 2026-12-31 by DateTime: valid 0 alone, 0 under Dapper; equal to the last day 0
on 2026-12-31 by DateOnly: valid 1 alone, 1 under Dapper; equal to the last day 1
on 2027-01-01 by DateTime: valid 0 alone, 0 under Dapper; equal to the last day 0
on 2027-01-01 by DateOnly: valid 0 alone, 0 under Dapper; equal to the last day 0
SEEN
