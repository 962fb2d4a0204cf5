using System.Collections.Frozen;
using System.Text.Json;
using Json.Schema;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Json;
using Umkm.Rules.Schemas;

namespace Umkm.AspNetCore.Tests;

/// <summary>The schemas take every sample and everything the library writes, results with no member that no schema names, and refuse wrong
/// shapes.</summary>
public class SchemaTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly RuleBook Book = RuleBook.Embedded;
    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    // The same $id may be built once only.
    private static readonly FrozenDictionary<string, JsonSchema> Closed = new[]
    {
        "Subject",
        "Verdicts",
        "Summary",
        "Compact",
        "Assessment",
        "Timeline",
        "Interview",
    }.ToFrozenDictionary(n => n, n => JsonSchema.FromText(SchemaExtensions.Schema(Book, n, closed: true).ToJsonString()));

    public static TheoryData<string> Samples() => new(Files.Samples.Select(f => Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_and_every_result_of_it_fits(string file)
    {
        string text = Files.Sample(file);
        Fits("Subject", text);
        Subject subject = SubjectJson.Read(System.Text.Encoding.UTF8.GetBytes(text), "").Subject!;
        Fits("Subject", SubjectJson.Write(subject));
        Assessor assessor = Host.Assessor;
        Assessment assessment = assessor.Assess(subject, Day);
        Fits("Verdicts", Written(assessment.WriteVerdicts));
        Fits("Summary", Written(s => assessment.WriteSummary(s, Language.Indonesian)));
        Fits("Compact", Written(s => assessment.WriteCompact(s, Language.Indonesian)));
        Fits("Assessment", assessment.ToJson(Language.English));
        Fits("Timeline", assessor.Timeline(subject, Day, Day.PlusYears(3)).ToJson(Language.Indonesian));
        Host host = await Host.Shared();
        HttpResponseMessage step = await host.Post("/umkm/questions?on=2026-11-22", $$"""{"subject":{{text}}}""");
        Fits("Interview", await step.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"businessCapital":"Rp5 juta"}""")]
    [InlineData("""{"businessCapital":-1}""")]
    [InlineData("""{"businessCapital":1.5}""")]
    [InlineData("""{"legalForm":"PT"}""")]
    [InlineData("""{"workers":true}""")]
    [InlineData("""{"owner":{"nik":1}}""")]
    [InlineData("""{"owner":{"umur":41}}""")]
    [InlineData("""{"permits":{}}""")]
    [InlineData("""{"permits":[{"kind":"spp-irtt"}]}""")]
    [InlineData("""{"permits":[null]}""")]
    [InlineData("""{"activities":[{"kbli":10794}]}""")]
    [InlineData("""{"establishedOn":"06/05/2021"}""")]
    [InlineData("""{"annualSales":[{"year":2024}]}""")]
    [InlineData("""{"facts":{"tidak dikenal":true}}""")]
    [InlineData("""{"subject":"kelompok","workers":1}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public void A_wrong_shape_does_not_fit_and_is_not_read_either(string json)
    {
        Assert.False(Closed["Subject"].Evaluate(JsonElement.Parse(json), Strict).IsValid);
        SubjectReadResult read = SubjectJson.Read(
            System.Text.Encoding.UTF8.GetBytes(json),
            "",
            new SubjectJsonOptions { PermitKinds = EquatableList.From(Book.Glossary.PermitKinds.Select(k => k.Slug)) }
        );
        Assert.True(!read.Succeeded || Umkm.Rules.Binding.SubjectCheck.Of(read.Subject, Book.Glossary).Count > 0);
    }

    [Fact]
    public void What_is_not_known_may_be_null() =>
        Fits("Subject", """{"workers":null,"owner":{"nik":null},"legalForm":null,"permits":null,"facts":null}""");

    private static void Fits(string schema, string json)
    {
        EvaluationResults result = Closed[schema].Evaluate(JsonElement.Parse(json), Strict);
        Assert.True(
            result.IsValid,
            string.Join(
                '\n',
                (result.Details ?? [])
                    .Where(d => d.Errors is not null)
                    .Take(12)
                    .Select(d => $"{d.InstanceLocation} {string.Join("; ", d.Errors!.Values)}")
            )
        );
    }

    private static string Written(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
