#!/usr/bin/env bash
# ASP.NET Core 10 under the culture id-ID reads one text in two ways, by where it stands. In a form that a controller reads, 1.500 is Rp1.500 and 1,5 percent is one and a half; in an address (?modal=) and in everything that a minimal
# API reads, forms too, the signs are English: 1.500 is one and a half, 1,5 is 15 and 05/06/2024 is 6 May, where the controller's form has 5 June. 1500000.50, as a program sends it, is Rp150.000.050 in that form. So a filter that
# a page puts into its address finds others than its form, and a form that moves to a minimal API changes its amounts; 1.500.000 and 31/12/2026, with which one tries it, are refused with 400 there.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NuGetAudit>false</NuGetAudit></PropertyGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Globalization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.Services.AddControllers();
builder.WebHost.UseUrls("http://127.0.0.1:0");
var app = builder.Build();
app.UseRequestLocalization("id-ID");
app.MapControllers();
app.MapGet("/minimal", (decimal? modal, DateOnly? hari) => Told.Of(modal, hari));
app.MapPost("/minimal", ([FromForm] decimal? modal, [FromForm] DateOnly? hari) => Told.Of(modal, hari)).DisableAntiforgery();
app.Start();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
foreach (var (name, text) in new[]
{
    ("modal", "1.500"), ("modal", "1,5"), ("modal", "12.5"), ("modal", "1.500.000"), ("modal", "1,500,000"), ("modal", "1500000.50"),
    ("hari", "05/06/2024"), ("hari", "31/12/2026"), ("hari", "5-6-24"), ("hari", "2026-12-31"),
})
{
    foreach (var host in new[] { "controller", "minimal" })
    {
        var address = await client.GetAsync($"/{host}?{name}={Uri.EscapeDataString(text)}");
        var form = await client.PostAsync($"/{host}", new FormUrlEncodedContent(new Dictionary<string, string> { [name] = text }));
        Console.WriteLine($"{text}, {host}: address {await Read(address)}, form {await Read(form)}");
    }
}

static async Task<string> Read(HttpResponseMessage answer) => answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : $"{(int)answer.StatusCode}";

internal static class Told
{
    public static string Of(decimal? modal, DateOnly? hari) => modal?.ToString(CultureInfo.InvariantCulture) ?? hari?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "nothing";
}

[ApiController]
public class Usaha : ControllerBase
{
    [HttpGet("/controller")]
    public string Address([FromQuery] decimal? modal, [FromQuery] DateOnly? hari) => Told.Of(modal, hari);

    [HttpPost("/controller")]
    public string Form([FromForm] decimal? modal, [FromForm] DateOnly? hari) => Told.Of(modal, hari);
}
CS
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 dotnet run < /dev/null > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ASP.NET Core 10"
1.500, controller: address 1.500, form 1500
1.500, minimal: address 1.500, form 1.500
1,5, controller: address 15, form 1.5
1,5, minimal: address 15, form 15
12.5, controller: address 12.5, form 125
12.5, minimal: address 12.5, form 12.5
1.500.000, controller: address 400, form 1500000
1.500.000, minimal: address 400, form 400
1,500,000, controller: address 1500000, form 400
1,500,000, minimal: address 1500000, form 1500000
1500000.50, controller: address 1500000.50, form 150000050
1500000.50, minimal: address 1500000.50, form 1500000.50
05/06/2024, controller: address 2024-05-06, form 2024-06-05
05/06/2024, minimal: address 2024-05-06, form 2024-05-06
31/12/2026, controller: address 400, form 2026-12-31
31/12/2026, minimal: address 400, form 400
5-6-24, controller: address 2024-05-06, form 2024-06-05
5-6-24, minimal: address 2024-05-06, form 2024-05-06
2026-12-31, controller: address 2026-12-31, form 2026-12-31
2026-12-31, minimal: address 2026-12-31, form 2026-12-31
SEEN
