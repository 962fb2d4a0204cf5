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

    private static string[] Texts(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(t => t.GetString()!)] : [];
}
