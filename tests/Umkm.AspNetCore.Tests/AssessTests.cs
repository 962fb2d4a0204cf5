using System.Net;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Json;

namespace Umkm.AspNetCore.Tests;

/// <summary>What the endpoint answers is what the library answers.</summary>
public class AssessTests
{
    private static readonly string Tempe = Files.Sample("keripik-tempe.json");

    [Theory]
    [InlineData("verdicts")]
    [InlineData("summary")]
    [InlineData("compact")]
    [InlineData("full")]
    public async Task Each_size_is_what_the_library_writes(string size)
    {
        Host host = await Host.Shared();
        HttpResponseMessage response = await host.Post($"/umkm/assess?on=2026-11-22&size={size}&lang=en", Tempe);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assessment assessment = Host.Assessor.Assess(
            SubjectJson.Read(System.Text.Encoding.UTF8.GetBytes(Tempe), "").Subject!,
            new LocalDate(2026, 11, 22)
        );
        using var expected = new MemoryStream();
        switch (size)
        {
            case "verdicts":
                assessment.WriteVerdicts(expected);
                break;
            case "summary":
                assessment.WriteSummary(expected, Language.English);
                break;
            case "compact":
                assessment.WriteCompact(expected, Language.English);
                break;
            default:
                using (
                    var json = new Utf8JsonWriter(
                        expected,
                        new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }
                    )
                )
                {
                    assessment.WriteJson(json, Language.English);
                }
                break;
        }
        Assert.Equal(System.Text.Encoding.UTF8.GetString(expected.ToArray()), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("markdown", "text/markdown")]
    [InlineData("text", "text/plain")]
    public async Task Each_form_for_people_has_its_type(string form, string type)
    {
        Host host = await Host.Shared();
        HttpResponseMessage response = await host.Post($"/umkm/assess?on=2026-11-22&format={form}", Tempe);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Keripik Tempe", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_and_assumptions_of_one_call_narrow_it()
    {
        Host host = await Host.Shared();
        HttpResponseMessage response = await host.Post(
            "/umkm/assess?on=2026-11-22&size=verdicts&decision=skala-usaha/menurut-modal&assume=modal%20usaha%3DRp2%20miliar",
            "{}"
        );
        JsonElement decisions = (await Host.Json(response)).GetProperty("decisions");
        // PP 7/2021 Pasal 35: a micro enterprise has at most Rp1 billion of capital; above it, up to Rp5 billion, it is small.
        Assert.Equal("""{"skala-usaha/menurut-modal":"kecil"}""", decisions.GetRawText().Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_timeline_is_JSON_or_a_calendar_and_bounded()
    {
        Host host = await Host.Shared();
        JsonElement timeline = await Host.Json(await host.Post("/umkm/timeline?from=2026-11-22&until=2028-11-22", Tempe));
        // The SPP-IRT of the sample is valid until 2027-01-15: its day after is among the days.
        Assert.Contains(timeline.GetProperty("days").EnumerateArray(), d => d.GetProperty("day").GetString() == "2027-01-16");
        HttpResponseMessage calendar = await host.Post("/umkm/timeline?from=2026-11-22&until=2028-11-22&format=ics", Tempe);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await calendar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        HttpResponseMessage back = await host.Post("/umkm/timeline?from=2026-11-22&until=2026-11-21", Tempe);
        Assert.Equal(HttpStatusCode.BadRequest, back.StatusCode);
        HttpResponseMessage far = await host.Post("/umkm/timeline?from=2026-11-22&until=2096-11-22", Tempe);
        Assert.Equal("request.window", (await Host.Json(far)).GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_step_of_an_interview_answers_with_the_next_question_and_keeps_nothing()
    {
        Host host = await Host.Shared();
        const string Path = "/umkm/questions?on=2026-11-22&goal=skala-usaha";
        JsonElement first = await Host.Json(await host.Post(Path, "{}"));
        JsonElement question = first.GetProperty("question");
        Assert.Equal("skala-usaha", question.GetProperty("goals")[0].GetString());
        string pointer = question.GetProperty("pointer").GetString()!;
        int asked = 0;
        JsonElement at = first;
        while (at.GetProperty("question") is { ValueKind: JsonValueKind.Object } open && asked++ < 20)
        {
            string typed = open.GetProperty("kind").GetString() switch
            {
                "rupiah" => "Rp50 juta",
                "ya/tidak" => "tidak",
                "pilihan" => open.GetProperty("choices")[0].GetProperty("slug").GetString()!,
                "tanggal" => "2020-01-01",
                _ => "1",
            };
            string known = $"\"subject\":{at.GetProperty("subject").GetRawText()},\"unknown\":{at.GetProperty("unknown").GetRawText()}";
            string body = $$"""{ {{known}}, "pointer":"{{open.GetProperty("pointer").GetString()}}", "typed":"{{typed}}" }""";
            at = await Host.Json(await host.Post(Path, body));
        }
        Assert.Equal(JsonValueKind.Null, at.GetProperty("question").ValueKind);
        Assert.Equal("mikro", at.GetProperty("decisions").GetProperty("skala-usaha").GetString());

        // "I do not know" is an answer, another question's answer and a wrong one are not.
        JsonElement unknown = await Host.Json(await host.Post(Path, $$"""{"pointer":"{{pointer}}"}"""));
        Assert.Equal(pointer, unknown.GetProperty("unknown")[0].GetString());
        JsonElement other = await Host.Json(await host.Post(Path, """{"pointer":"/outlets","value":3}"""));
        Assert.Equal("request.other-question", other.GetProperty("errors")[0].GetProperty("code").GetString());
        JsonElement wrong = await Host.Json(await host.Post(Path, $$"""{"pointer":"{{pointer}}","typed":"banyak"}"""));
        Assert.Equal("/typed", wrong.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }
}
