#!/usr/bin/env bash
# Microsoft.Data.Sqlite 10.0.10 and System.Data.SQLite 1.0.119, two clients of .NET for SQLite, hand a decimal over as text. Against a column of whole numbers SQLite turns
# it back, against anything worked out (a sum, an average, capital plus land, coalesce) it does not, and text is above every number: all enterprises are "at most Rp1 miliar" by
# HAVING SUM(...) <= @bound and none is above it. With the same bound as a long both ways are right. No error; the type of a C# variable decides.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.10" /><PackageReference Include="System.Data.SQLite.Core" Version="1.0.119" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Data.Common;

string[] asked =
[
    "SELECT group_concat(usaha, ' ') FROM cabang WHERE modal <= @bound",
    "SELECT group_concat(usaha, ' ') FROM (SELECT usaha FROM cabang GROUP BY usaha HAVING sum(modal) <= @bound)",
    "SELECT group_concat(usaha, ' ') FROM (SELECT usaha FROM cabang GROUP BY usaha HAVING sum(modal) > @bound)",
    "SELECT group_concat(usaha, ' ') FROM cabang WHERE modal + tanah <= @bound",
    "SELECT max(modal) <= @bound FROM cabang",
];
DbConnection[] clients =
[
    new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:"), new System.Data.SQLite.SQLiteConnection("Data Source=:memory:"),
];
foreach (var client in clients)
{
    client.Open();
    Execute(client, "CREATE TABLE cabang(usaha TEXT, modal INTEGER, tanah INTEGER)");
    Execute(client, "INSERT INTO cabang VALUES('A', 900000000, 0), ('B', 600000000, 0), ('B', 7000000000, 0)");
    foreach (var sql in asked)
        Console.WriteLine($"{client.GetType().Namespace}, {sql}: decimal [{Execute(client, sql, 1_000_000_000m)}], long [{Execute(client, sql, 1_000_000_000L)}]");
}

static object? Execute(DbConnection client, string sql, object? bound = null)
{
    using var command = client.CreateCommand();
    command.CommandText = sql;
    if (bound is not null)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@bound", bound);
        command.Parameters.Add(parameter);
    }
    return command.ExecuteScalar();
}
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Microsoft.Data.Sqlite 10.0.10 and System.Data.SQLite 1.0.119"
Microsoft.Data.Sqlite, SELECT group_concat(usaha, ' ') FROM cabang WHERE modal <= @bound: decimal [A B], long [A B]
Microsoft.Data.Sqlite, SELECT group_concat(usaha, ' ') FROM (SELECT usaha FROM cabang GROUP BY usaha HAVING sum(modal) <= @bound): decimal [A B], long [A]
Microsoft.Data.Sqlite, SELECT group_concat(usaha, ' ') FROM (SELECT usaha FROM cabang GROUP BY usaha HAVING sum(modal) > @bound): decimal [], long [B]
Microsoft.Data.Sqlite, SELECT group_concat(usaha, ' ') FROM cabang WHERE modal + tanah <= @bound: decimal [A B B], long [A B]
Microsoft.Data.Sqlite, SELECT max(modal) <= @bound FROM cabang: decimal [1], long [0]
System.Data.SQLite, SELECT group_concat(usaha, ' ') FROM cabang WHERE modal <= @bound: decimal [A B], long [A B]
System.Data.SQLite, SELECT group_concat(usaha, ' ') FROM (SELECT usaha FROM cabang GROUP BY usaha HAVING sum(modal) <= @bound): decimal [A B], long [A]
System.Data.SQLite, SELECT group_concat(usaha, ' ') FROM (SELECT usaha FROM cabang GROUP BY usaha HAVING sum(modal) > @bound): decimal [], long [B]
System.Data.SQLite, SELECT group_concat(usaha, ' ') FROM cabang WHERE modal + tanah <= @bound: decimal [A B B], long [A B]
System.Data.SQLite, SELECT max(modal) <= @bound FROM cabang: decimal [1], long [0]
SEEN
