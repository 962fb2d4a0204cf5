#!/usr/bin/env bash
# LiteDB 5.0.21, a document store within the program: an enterprise whose capital is null or absent is "at most Rp1 miliar" by <= and not by BETWEEN 0 AND Rp1 miliar, and
# a capital written as text is above every number, so that one whose text says the bound is "above" it. COUNT of the capital counts those without one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="LiteDB" Version="5.0.21" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using LiteDB;

using var store = new LiteDatabase(new MemoryStream());
var enterprises = store.GetCollection("usaha");
enterprises.Insert(new BsonDocument { ["_id"] = "exact", ["modal"] = 1_000_000_000L });
enterprises.Insert(new BsonDocument { ["_id"] = "above", ["modal"] = 2_000_000_000L });
enterprises.Insert(new BsonDocument { ["_id"] = "null", ["modal"] = BsonValue.Null });
enterprises.Insert(new BsonDocument { ["_id"] = "absent" });
enterprises.Insert(new BsonDocument { ["_id"] = "text", ["modal"] = "1000000000" });
foreach (var where in new[] { "$.modal <= 1000000000", "$.modal BETWEEN 0 AND 1000000000", "$.modal > 1000000000" })
{
    Console.WriteLine($"{where}: {string.Join(' ', enterprises.Find(where).Select(one => one["_id"].AsString).Order(StringComparer.Ordinal))}");
}

Console.WriteLine($"COUNT(*.modal): {store.Execute("SELECT COUNT(*.modal) AS n FROM usaha").Current["n"].AsInt32}");
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on LiteDB 5.0.21"
$.modal <= 1000000000: absent exact null
$.modal BETWEEN 0 AND 1000000000: exact
$.modal > 1000000000: above text
COUNT(*.modal): 5
SEEN
