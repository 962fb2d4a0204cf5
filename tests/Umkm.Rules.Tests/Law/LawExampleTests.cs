using System.Text.Json.Nodes;
using NodaTime.Text;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Docs;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Law;

/// <summary>Worked examples from agencies, guides and newspapers (<c>contoh-hukum.json</c>): each gives its right answer, or is open with the right
/// answer among the possible, and then it says which fact would decide it or which reading gives it.</summary>
public class LawExampleTests
{
    private static readonly JsonNode File = JsonNode.Parse(
        System.IO.File.ReadAllBytes(Page.PathOf("tests", "Umkm.Rules.Tests", "Law", "contoh-hukum.json"))
    )!;

    public static TheoryData<string> Ids => [.. Examples.Select(e => e["id"]!.GetValue<string>())];

    private static IEnumerable<JsonNode> Examples => File["examples"]!.AsArray().Select(e => e!);

    [Fact]
    public void AllNineteenAreThere() => Assert.Equal(19, Examples.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheRightAnswerIsGiven_OrOpenWithAReason(string id)
    {
        JsonNode example = Examples.Single(e => e["id"]!.GetValue<string>() == id);
        string expected = example["expected"]!.GetValue<string>();
        string? asks = (string?)example["asks"];
        string? reading = (string?)example["reading"];
        DecisionResult result = Assessed(example, given: null);
        Assert.Contains(expected, result.Possible.Select(a => a.Slug));
        if (asks is null && reading is null)
        {
            Assert.Equal(expected, result.Answer);
            return;
        }
        Assert.Null(result.Answer);
        if (asks is not null)
        {
            Assert.Contains(
                result.MissingFacts.Concat(result.Items.SelectMany(i => i.Result.MissingFacts)),
                m => (m.Property ?? $"facts.{m.Name.Indonesian}") == asks
            );
            result = Assessed(example, example["given"]);
        }
        Assert.Equal(expected, reading is null ? result.Answer : result.Under(reading));
    }

    private static DecisionResult Assessed(JsonNode example, JsonNode? given)
    {
        var subject = new JsonObject { ["id"] = example["id"]!.DeepClone() };
        foreach (JsonNode? layer in new[] { File["base"], example["subject"], given })
        {
            foreach ((string name, JsonNode? value) in layer?.AsObject() ?? [])
            {
                subject[name] = value?.DeepClone();
            }
        }
        SubjectReadResult read = SubjectJson.Read(System.Text.Encoding.UTF8.GetBytes(subject.ToJsonString()), example["id"]!.GetValue<string>());
        Assert.True(read.Succeeded, string.Join("; ", read.Problems.Select(p => p.ToString())));
        return TestBooks.Assessor.Assess(read.Subject, LocalDatePattern.Iso.Parse((string)example["on"]!).Value)[(string)example["decision"]!];
    }
}
