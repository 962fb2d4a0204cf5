using System.Buffers;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Json;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Support;
using Xunit.Abstractions;

namespace Umkm.Rules.Tests.Json;

/// <summary>One assessment in three sizes that say the same.</summary>
public class SizesTests(ITestOutputHelper output)
{
    private static readonly LocalDate Day = new(2026, 11, 22);

    private static readonly Subject Sample = SubjectJson
        .Read(
            """
            {
              "id": "M-0100", "legalForm": "orang-perseorangan", "establishedOn": "2021-05-10", "region": "35.73",
              "businessCapital": 85000000, "annualSales": [ { "year": 2025, "amount": 420000000 } ], "workers": 4, "foreignOwned": false,
              "subsidiaryOfLarger": false, "owner": { "citizen": true, "birthDate": "1988-02-17", "employment": "swasta" },
              "activities": [ { "kbli": "10794/2020", "risk": "menengah-rendah" } ],
              "products": [ { "name": "Keripik tempe", "kind": "pangan-olahan", "madeAt": "rumah", "packaging": "eceran", "storage": "suhu-ruang",
                              "shelfLifeDays": 90, "ageGroup": "umum", "animalContent": false, "nonHalal": false, "foodTrait": "tidak-ada" } ],
              "permits": [ { "kind": "nib", "issuedOn": "2021-09-01" } ], "loanRequested": 50000000, "sector": "produksi", "loans": []
            }
            """u8,
            "contoh.json"
        )
        .Subject!;

    /// <summary>A summary looks for its one line only as far as it must; where everything was worked out before, it reads that.</summary>
    [Fact]
    public void A_summary_gives_the_reason_that_the_whole_result_gives()
    {
        foreach (
            Subject subject in new[]
            {
                Sample,
                new Enterprise(),
                new Enterprise { Workers = 150 },
            }
        )
        {
            foreach (LocalDate on in new[] { Day, new LocalDate(2020, 5, 5) })
            {
                Assessment whole = TestBooks.Assessor.Assess(subject, on);
                Assert.NotEmpty(whole.Decisions);
                Assert.Equal(ReasonsOf(whole), ReasonsOf(TestBooks.Assessor.Assess(subject, on)));
            }
        }
    }

    private static IEnumerable<string> ReasonsOf(Assessment assessment)
    {
        using var written = new MemoryStream();
        assessment.WriteSummary(written, Lang.Indonesian);
        return
        [
            .. JsonElement
                .Parse(written.ToArray())
                .GetProperty("decisions")
                .EnumerateObject()
                .Select(d => $"{d.Name}: {(d.Value.TryGetProperty("reason", out JsonElement reason) ? reason.GetString() : "")}"),
        ];
    }

    [Fact]
    public void Verdicts_and_summary_say_what_the_full_result_says()
    {
        Assessment assessment = TestBooks.Assessor.Assess(Sample, Day);
        JsonElement verdicts = Of(assessment.WriteVerdicts, out int small);
        JsonElement summary = Of(o => assessment.WriteSummary(o, Lang.English), out int middle);
        JsonElement full = Of(o => assessment.WriteJson(o, Lang.English), out int large);
        output.WriteLine($"bytes: verdicts {small}, summary {middle}, full {large}, full indented {assessment.ToJson(Lang.English).Length}");
        Assert.True(small < middle && middle < large);
        Assert.Equal(
            JsonSerializer.SerializeToUtf8Bytes(JsonElement.Parse(assessment.ToJson(Lang.English))),
            JsonSerializer.SerializeToUtf8Bytes(full)
        );
        foreach (DecisionResult decision in assessment.Decisions)
        {
            string[] possible = [.. decision.Possible.Select(a => a.Slug)];
            Assert.Equal(possible, Answers(verdicts.GetProperty("decisions").GetProperty(decision.Id)));
            JsonElement told = summary.GetProperty("decisions").GetProperty(decision.Id);
            Assert.Equal(possible, Answers(told.GetProperty("answer")));
            Assert.Equal(
                decision.MissingFacts.Select(f => f.Property ?? $"facts.{f.Name.Indonesian}").Distinct().Order(StringComparer.Ordinal),
                Texts(told, "missing").Order(StringComparer.Ordinal)
            );
            Assert.Equal(decision.Cautions.Select(c => c.Code).Distinct(), Texts(told, "cautions"));
            foreach (ReadingResult reading in decision.Readings)
            {
                Assert.Equal(reading.Possible.Select(a => a.Slug), Answers(told.GetProperty("readings").GetProperty(reading.Id)));
            }
        }
    }

    [Fact]
    public void A_summary_asked_for_first_is_the_same_as_one_asked_for_after_the_full_result()
    {
        Assessment once = TestBooks.Assessor.Assess(Sample, Day);
        Assessment again = TestBooks.Assessor.Assess(Sample, Day);
        _ = again.Decisions;
        Assert.Equal(
            Of(o => once.WriteSummary(o, Lang.Indonesian), out _)
                .GetProperty("decisions")
                .EnumerateObject()
                .Select(d => d.Value.GetProperty("answer").ToString()),
            Of(o => again.WriteSummary(o, Lang.Indonesian), out _)
                .GetProperty("decisions")
                .EnumerateObject()
                .Select(d => d.Value.GetProperty("answer").ToString())
        );
    }

    [Fact]
    public void The_compact_form_tells_every_reason_of_the_full_one()
    {
        Assessment assessment = TestBooks.Assessor.Assess(Sample, Day);
        JsonElement compact = Of(o => assessment.WriteCompact(o, Lang.Indonesian), out int small);
        JsonElement full = Of(o => assessment.WriteJson(o, Lang.Indonesian), out int large);
        output.WriteLine($"bytes: compact {small}, full {large}");
        Assert.True(small < large / 4);
        JsonElement findings = compact.GetProperty("findings");
        JsonElement articles = compact.GetProperty("articles");
        foreach (JsonProperty decision in full.GetProperty("decisions").EnumerateObject())
        {
            JsonElement told = compact.GetProperty("decisions").GetProperty(decision.Name);
            Same(decision.Value, told);
            Assert.Equal(Entries(decision.Value, "items").Count(), Entries(told, "items").Count());
            foreach ((JsonElement whole, JsonElement item) in Entries(decision.Value, "items").Zip(Entries(told, "items")))
            {
                Assert.Equal(whole.GetProperty("ref").GetString(), item.GetProperty("ref").GetString());
                Same(whole, item);
            }
        }

        void Same(JsonElement whole, JsonElement told)
        {
            Assert.Equal(whole.GetProperty("possible").EnumerateArray().Select(a => a.GetString()), Answers(told.GetProperty("answer")));
            Assert.Equal(whole.TryGetProperty("sameAs", out _), told.TryGetProperty("sameAs", out _));
            if (told.TryGetProperty("sameAs", out _))
            {
                return;
            }
            string[] readings = [.. whole.GetProperty("readings").EnumerateObject().Select(r => r.Name)];
            Assert.Equal(
                Entries(whole, "reasons")
                    .Select(r => (Text(r, "text"), r.GetProperty("holds").ToString(), Text(r, "basis"), Array.IndexOf(readings, Text(r, "reading"))))
                    .Distinct(),
                Entries(told, "reasons")
                    .Select(r =>
                        (
                            Text(findings[r[0].GetInt32()], "text"),
                            findings[r[0].GetInt32()].TryGetProperty("holds", out JsonElement holds) ? holds.ToString() : "",
                            articles[r[1].GetInt32()].GetString(),
                            r.GetArrayLength() > 2 ? r[2].GetInt32() : -1
                        )
                    )
            );
            Assert.Equal(
                Entries(whole, "missingFacts").Select(m => (Text(m, "property"), Text(m, "item"))),
                Entries(told, "missing")
                    .Select(m => m.ValueKind == JsonValueKind.String ? (m.GetString(), null) : (Text(m, "property"), Text(m, "item")))
            );
            Assert.Equal(
                Entries(whole, "criteria")
                    .GroupBy(c => Text(c, "id"))
                    .SelectMany(c => c)
                    .Select(c => (Text(c, "id"), c.GetProperty("holds").ToString(), Text(c, "reading"))),
                told.TryGetProperty("criteria", out JsonElement criteria) ? criteria.EnumerateObject().SelectMany(Outcomes) : []
            );
            Assert.Equal(Entries(whole, "cautions").Select(c => Text(c, "code")).Distinct(), Texts(told, "cautions"));
            Assert.Equal(Entries(whole, "changes").Select(c => c.ToString()), Entries(told, "changes").Select(c => c.ToString()));
        }
    }

    [Fact]
    public void One_decision_asked_for_alone_is_the_same_as_among_all()
    {
        Assessment all = TestBooks.Assessor.Assess(Sample, Day);
        foreach (DecisionResult decision in all.Decisions)
        {
            DecisionResult alone = TestBooks.Assessor.Assess(Sample, Day)[decision.Id];
            Assert.Equal(decision, alone);
            Assert.Equal(decision.Changes.Select(c => c.ToString()), alone.Changes.Select(c => c.ToString()));
            Assert.Equal(decision.Changes.Select(c => c.Text.English), alone.Changes.Select(c => c.Text.English));
            Assert.Same(decision, all[decision.Id]);
        }
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes()
    {
        Assessment assessment = TestBooks.Assessor.Assess(Sample, Day);
        var buffer = new ArrayBufferWriter<byte>();
        assessment.WriteSummary(buffer, Lang.English);
        using var stream = new MemoryStream();
        assessment.WriteSummary(stream, Lang.English);
        Assert.Equal(buffer.WrittenSpan.ToArray(), stream.ToArray());
        using var own = new MemoryStream();
        using (var json = new Utf8JsonWriter(own))
        {
            json.WriteStartArray();
            assessment.WriteVerdicts(json);
            assessment.WriteSummary(json, Lang.English);
            assessment.WriteJson(json, Lang.English);
            json.WriteEndArray();
        }
        Assert.Equal(3, JsonElement.Parse(own.ToArray()).GetArrayLength());
    }

    private static JsonElement Of(Action<IBufferWriter<byte>> write, out int bytes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        bytes = buffer.WrittenCount;
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static string[] Answers(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.String ? [answer.GetString()!] : [.. answer.EnumerateArray().Select(a => a.GetString()!)];

    private static IEnumerable<(string? Id, string Holds, string? Reading)> Outcomes(JsonProperty criterion) =>
        criterion.Value.ValueKind == JsonValueKind.Object
            ? criterion.Value.EnumerateObject().Select(r => ((string?)criterion.Name, r.Value.ToString(), (string?)r.Name))
            : [(criterion.Name, criterion.Value.ToString(), null)];

    private static IEnumerable<JsonElement> Entries(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : [];

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static string[] Texts(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(t => t.GetString()!)] : [];
}
