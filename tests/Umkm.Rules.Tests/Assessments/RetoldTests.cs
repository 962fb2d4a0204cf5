using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Json;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>Results are told as they were told to others, with each subject's own in its places: an assessor that has told others writes what one
/// that has told nobody writes.</summary>
public class RetoldTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    public static TheoryData<string> Samples => new(SampleFiles().Select(f => Path.GetFileName(f)!));

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_assessor_that_has_told_others_writes_what_a_new_one_writes(string sample)
    {
        JsonNode first = JsonNode.Parse(File.ReadAllText(SampleFiles().Single(f => Path.GetFileName(f) == sample)))!;
        var told = new Assessor(TestBooks.Embedded);
        for (int i = 0; i < 3; i++)
        {
            told.Assess(Read(first), On).ToJson(Lang.Indonesian);
        }
        foreach (Action<JsonNode> change in (Action<JsonNode>[])[Rename, Enlarge, Postpone, DropPapers])
        {
            JsonNode other = first.DeepClone();
            change(other);
            Subject subject = Read(other);
            Assert.Equal(New().Assess(subject, On).ToJson(Lang.Indonesian), told.Assess(subject, On).ToJson(Lang.Indonesian));
            Assert.Equal(Bare(New().Assess(subject, On)), Bare(told.Assess(subject, On)));
        }
    }

    [Fact]
    public void Of_an_enterprise_with_other_names_everything_is_told_again()
    {
        JsonNode first = JsonNode.Parse(File.ReadAllText(SampleFiles().Single(f => Path.GetFileName(f) == "keripik-tempe.json")))!;
        var told = new Assessor(TestBooks.Embedded);
        for (int i = 0; i < 3; i++)
        {
            told.Assess(Read(first), On).ToJson(Lang.Indonesian);
        }
        Rename(first);
        Assessment other = told.Assess(Read(first), On);
        Assert.All(other.Retold().In(Lang.Indonesian, depth: 3), d => Assert.NotNull(d.Telling));
        Assert.Contains("lain", other.ToJson(Lang.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_rests_on_a_class_is_told_again_whatever_the_class_rests_on()
    {
        JsonNode first = JsonNode.Parse(File.ReadAllText(SampleFiles().Single(f => Path.GetFileName(f) == "keripik-tempe.json")))!;
        var told = new Assessor(TestBooks.Embedded);
        for (int i = 0; i < 3; i++)
        {
            told.Assess(Read(first), On).ToJson(Lang.Indonesian);
        }
        first["legalForm"] = "cv";
        Assessment other = told.Assess(Read(first), On);
        Assert.Contains(
            other.Retold().In(Lang.Indonesian, depth: 3),
            d => d.Decision.Decision.Id == "program/paten-desain-tarif-umk" && d.Telling is not null
        );
        Assert.Equal(New().Assess(Read(first), On).ToJson(Lang.Indonesian), told.Assess(Read(first), On).ToJson(Lang.Indonesian));
    }

    private static Assessor New() => new(TestBooks.Embedded);

    /// <summary>Without white space, by a writer of the caller's.</summary>
    private static string Bare(Assessment assessment)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            assessment.WriteJson(json, Lang.English);
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Subject Read(JsonNode json) =>
        SubjectJson.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()), "uji").Subject
        ?? throw new InvalidOperationException(json.ToJsonString());

    private static void Rename(JsonNode subject) =>
        Each(
            subject,
            (name, value) => name is "name" or "product" && value.TryGetValue(out string? text) ? JsonValue.Create($"{text} lain \"é\"") : null
        );

    private static void Enlarge(JsonNode subject) =>
        Each(subject, (name, value) => value.TryGetValue(out long number) && number > 100_000 ? JsonValue.Create(number + 1) : null);

    // Of most days nothing is told apart but what is waited for.
    private static void Postpone(JsonNode subject) =>
        Each(
            subject,
            (_, value) =>
                value.TryGetValue(out string? text) && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
                    ? JsonValue.Create(LocalDatePattern.Iso.Format(day.PlusDays(1)))
                    : null
        );

    private static void DropPapers(JsonNode subject) => (subject as JsonObject)?.Remove("permits");

    private static void Each(JsonNode? node, Func<string, JsonValue, JsonNode?> change)
    {
        foreach (string name in node is JsonObject o ? o.Select(p => p.Key).ToArray() : [])
        {
            if (node![name] is JsonValue value && change(name, value) is { } other)
            {
                node[name] = other;
            }
            Each(node[name], change);
        }
        foreach (JsonNode? item in node is JsonArray list ? list.ToArray() : [])
        {
            Each(item, change);
        }
    }

    private static string[] SampleFiles() => Directory.GetFiles(Path.Combine(Top(), "samples"), "*.json");

    private static string Top()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Umkm.Domain.sln")))
        {
            folder = folder.Parent;
        }
        return folder!.FullName;
    }
}
