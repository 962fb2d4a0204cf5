#!/usr/bin/env bash
# Microsoft.AspNetCore.OData 9.5.0, addresses with $filter over a list in memory. What is unknown is taken by its type: a KBLI code that is null is "not 56101" and "at most 5", a capital that is null is neither "not Rp900 juta" nor "at most", and
# not (capital in (...)) takes it all the same; the standard says that null is unequal to any value. A list of papers that is null is left out by all(), by any() and by not any(). Workers times Rp1 miliar is counted in 32 bits and wraps,
# so 7 times is at most Rp1 miliar; written 1000000000.0 it is not. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization><NuGetAudit>false</NuGetAudit><NoWarn>NU1603</NoWarn></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.AspNetCore.OData" Version="9.5.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;
using Microsoft.AspNetCore.OData;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Routing.Controllers;
using Microsoft.OData.ModelBuilder;

var model = new ODataConventionModelBuilder();
model.EntitySet<Usaha>("Usaha");
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddControllers().AddOData(options => options.Filter().AddRouteComponents("o", model.GetEdmModel()));
var app = builder.Build();
app.MapControllers();
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
foreach (var filter in new[]
{
    "Kbli ne '56101'", "Kbli le '5'", "not (Kbli gt '5')", "Modal ne 900000000", "Modal le 1000000000", "not (Modal in (900000000))", "Izin/all(izin: izin eq 'NIB')", "Izin/any(izin: izin eq 'NIB')",
    "not Izin/any(izin: izin eq 'NIB')", "Tenaga mul 1000000000 le 1000000000", "Tenaga mul 1000000000.0 le 1000000000",
})
{
    var answer = await client.GetStringAsync("/o/Usaha?$filter=" + Uri.EscapeDataString(filter));
    Console.WriteLine($"{filter}: {string.Join(" ", JsonDocument.Parse(answer).RootElement.GetProperty("value").EnumerateArray().Select(usaha => usaha.GetProperty("Nama").GetString()))}");
}

public sealed class Usaha
{
    public int Id { get; set; }
    public string Nama { get; set; } = "";
    public string? Kbli { get; set; }
    public long? Modal { get; set; }
    public int? Tenaga { get; set; }
    public List<string>? Izin { get; set; }
}

public sealed class UsahaController : ODataController
{
    [EnableQuery]
    public IQueryable<Usaha> Get() =>
        new[]
        {
            new Usaha { Id = 1, Nama = "A", Kbli = "56101", Modal = 900000000, Tenaga = 7, Izin = ["NIB"] },
            new Usaha { Id = 2, Nama = "B", Kbli = "01122", Modal = 5000000000, Tenaga = 1, Izin = [] },
            new Usaha { Id = 3, Nama = "C" },
        }.AsQueryable();
}
CS
dotnet run < /dev/null > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Microsoft.AspNetCore.OData 9.5.0"
Kbli ne '56101': B C
Kbli le '5': B C
not (Kbli gt '5'): B C
Modal ne 900000000: B
Modal le 1000000000: A
not (Modal in (900000000)): B C
Izin/all(izin: izin eq 'NIB'): A B
Izin/any(izin: izin eq 'NIB'): A
not Izin/any(izin: izin eq 'NIB'): B
Tenaga mul 1000000000 le 1000000000: A B
Tenaga mul 1000000000.0 le 1000000000: B
SEEN
