using System.Net;
using System.Text.Json;

namespace Umkm.AspNetCore.Tests;

/// <summary>What cannot be read is refused with every problem, its place, and the same status in every environment; nothing personal is told or
/// logged.</summary>
public class RefusalTests
{
    private const string Nik = "3573016502880001";

    public static TheoryData<string, string, string, int, string> Wrong() =>
        new()
        {
            // path, body, type, status, first code
            { "/umkm/assess", "{}", "application/json", 400, "request.missing" },
            { "/umkm/assess?on=06/05/2024", "{}", "application/json", 400, "date.form" },
            { "/umkm/assess?on=2026-02-30", "{}", "application/json", 400, "date.impossible" },
            { "/umkm/assess?on=2026-11-22&size=1", "{}", "application/json", 400, "request.choice" },
            { "/umkm/assess?on=2026-11-22&size=Full", "{}", "application/json", 400, "request.choice" },
            { "/umkm/assess?on=2026-11-22&on=2026-11-23", "{}", "application/json", 400, "request.repeated" },
            { "/umkm/assess?on=2026-11-22&sise=full", "{}", "application/json", 400, "request.unknown-parameter" },
            { "/umkm/assess?on=2026-11-22&decision=skala-usha", "{}", "application/json", 400, "options.unknown" },
            { "/umkm/assess?on=2026-11-22&reading=x", "{}", "application/json", 400, "options.unknown" },
            { "/umkm/assess?on=2026-11-22&lang=de", "{}", "application/json", 400, "request.choice" },
            { "/umkm/assess?on=2026-11-22&lang=", "{}", "application/json", 400, "request.missing" },
            { "/umkm/assess?on=2026-11-22", "", "application/json", 400, "json.empty" },
            { "/umkm/assess?on=2026-11-22", "{\"workers\":1,5}", "application/json", 400, "json.syntax" },
            { "/umkm/assess?on=2026-11-22", "{\"workers\":1.5}", "application/json", 400, "number.not-whole" },
            { "/umkm/assess?on=2026-11-22", "{}", "text/plain", 415, "request.media-type" },
            { "/umkm/assess?on=2026-11-22", "{}", "application/json; charset=iso-8859-1", 415, "request.media-type" },
            { "/umkm/assess?on=2026-11-22&decision=", "{}", "application/json", 400, "request.missing" },
            { "/umkm/assess?on=1900-01-01&decision=skala-usaha", "{}", "application/json", 400, "request.not-in-force" },
            { "/umkm/questions?on=1900-01-01&goal=skala-usaha", "{}", "application/json", 400, "request.not-in-force" },
            { "/umkm/screen?on=1900-01-01&decision=skala-usaha", "id\n1\n", "text/csv", 400, "request.not-in-force" },
            { "/umkm/assess?on=2026-11-22&size=full&format=html", "{}", "application/json", 400, "request.not-for-pages" },
            { "/umkm/assess?on=2026-11-22", "{\"modal usaha\":1}", "application/json", 400, "json.misspelt-property" },
            { "/umkm/questions?on=2026-11-22&goal=skala-usha", "{}", "application/json", 400, "request.not-found" },
            { "/umkm/questions?on=2026-11-22", "[]", "application/json", 400, "request.step" },
            { "/umkm/questions?on=2026-11-22", "{\"value\":1}", "application/json", 400, "request.answer-without-question" },
            { "/umkm/questions?on=2026-11-22", "{\"unknown\":[\"x\"]}", "application/json", 400, "request.step" },
            { "/umkm/screen?on=2026-11-22", "{}", "application/json", 415, "request.media-type" },
            { "/umkm/screen?on=2026-11-22", "id,nama-yang-aneh\n1,2\n", "text/csv", 400, "" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_is_refused_in_every_environment_alike(string path, string body, string type, int status, string code)
    {
        var seen = new List<string>();
        foreach (string environment in new[] { "Production", "Development" })
        {
            Host host = await Host.Shared(environment);
            HttpResponseMessage response = await host.Post(path, body, type);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            JsonElement problem = await Host.Json(response);
            Assert.Equal(status, problem.GetProperty("status").GetInt32());
            string first = problem.GetProperty("errors")[0].GetProperty("code").GetString()!;
            Assert.True(code.Length == 0 || first == code, problem.GetRawText());
            seen.Add(problem.GetRawText());
        }
        Assert.Equal(seen[0], seen[1]);
    }

    [Theory]
    [InlineData("/umkm/assess?lang=en&on=2026-11-22&decision=kur-mikro", "{}", "\"program/kur-mikro\" is meant")]
    [InlineData("/umkm/questions?lang=en&on=2026-11-22&goal=halal", "{}", "Perhaps izin/halal is meant")]
    [InlineData("/umkm/assess?lang=en&on=1900-01-01&decision=skala-usaha", "{}", "A date of these was expected: 2008-07-04 and later")]
    public async Task What_was_meant_is_told(string path, string body, string told)
    {
        HttpResponseMessage response = await (await Host.Shared()).Post(path, body);
        Assert.Contains(told, (await Host.Json(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_does_not_fit_is_told_with_its_line_and_column()
    {
        HttpResponseMessage response = await (await Host.Shared()).Post("/umkm/assess?on=2026-11-22", "{ \"facts\":\n  { \"modal usah\": 1 } }");
        JsonElement error = (await Host.Json(response)).GetProperty("errors")[0];
        Assert.Equal("/facts/modal usah", error.GetProperty("pointer").GetString());
        Assert.Equal((2, 5), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.Contains("\"modal usaha\"", error.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json;charset=\"utf-8\"")]
    [InlineData("application/vnd.umkm+json")]
    public async Task Json_in_UTF8_is_read_however_its_type_says_so(string type) =>
        Assert.Equal(HttpStatusCode.OK, (await (await Host.Shared()).Post("/umkm/assess?on=2026-11-22&size=verdicts", "{}", type)).StatusCode);

    [Fact]
    public async Task A_body_without_a_type_is_told_so()
    {
        using var body = new ByteArrayContent("{}"u8.ToArray());
        HttpResponseMessage response = await (await Host.Shared()).Client.PostAsync(
            new Uri("/umkm/assess?on=2026-11-22&lang=en", UriKind.Relative),
            body
        );
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        string detail = (await Host.Json(response)).GetProperty("detail").GetString()!;
        Assert.StartsWith("The request does not say of what type its body is.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_told_with_its_pointer_and_a_NIK_masked()
    {
        Host host = await Host.Shared();
        string body = $$"""
            { "owner": { "nik": "{{Nik}}9" }, "workers": -1,
              "permits": [ { "kind": "nib" }, { "kind": "spp-irtt" } ], "facts": { "": true }, "legalForm": "pt perorangan" }
            """;
        HttpResponseMessage response = await host.Post("/umkm/assess?on=2026-11-22&size=besar", body);
        string text = await response.Content.ReadAsStringAsync();
        JsonElement[] errors = [.. JsonElement.Parse(text).GetProperty("errors").EnumerateArray()];
        string[] pointers =
        [
            .. errors.Select(e => e.TryGetProperty("pointer", out JsonElement p) ? p.GetString()! : "?" + e.GetProperty("parameter")),
        ];
        Assert.Equal(["?size", "/owner/nik", "/workers", "/permits/1/kind"], pointers.Take(4));
        Assert.Contains("/legalForm", pointers);
        Assert.All(errors.Where(e => e.TryGetProperty("pointer", out _)), e => Assert.True(e.GetProperty("line").GetInt32() > 0));
        Assert.DoesNotContain(Nik[6..], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_logged_holds_a_personal_number_or_a_name()
    {
        await using Host host = await Host.Start("Development");
        string body = $$"""{ "name": "Bu Rahasia", "nib": "0220000012345", "npwp": "0123456789012345", "owner": { "nik": "{{Nik}}" } }""";
        Assert.Equal(HttpStatusCode.OK, (await host.Post("/umkm/assess?on=2026-11-22&size=full", body)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Post("/umkm/questions?on=2026-11-22&goal=skala-usaha", $$"""{"subject":{{body}}}""")).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await host.Post("/umkm/assess?on=2026-11-22", body.Replace("}", "9}", StringComparison.Ordinal))).StatusCode
        );
        string log = host.Log.Text;
        Assert.Contains("/umkm/assess", log, StringComparison.Ordinal);
        foreach (string secret in new[] { "Rahasia", Nik, "0220000012345", "0123456789012345" })
        {
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_too_large_is_refused_as_such()
    {
        await using Host host = await Host.Start(configure: o => o with { MaxSubjectBytes = 100, MaxRegisterBytes = 50 });
        Assert.Equal(HttpStatusCode.OK, (await host.Post("/umkm/assess?on=2026-11-22", "{}" + new string(' ', 98))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Post("/umkm/assess?on=2026-11-22", "{}" + new string(' ', 99))).StatusCode);
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await host.Post("/umkm/screen?on=2026-11-22", "id\n" + new string('1', 60), "text/csv")).StatusCode
        );
    }

    [Fact]
    public void Without_a_book_mapping_says_so()
    {
        Microsoft.AspNetCore.Builder.WebApplication app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder().Build();
        Assert.Contains("AddUmkm", Assert.Throws<InvalidOperationException>(() => app.MapUmkm()).Message, StringComparison.Ordinal);
    }
}
