using System.Collections.Concurrent;
using System.Text.Json;

namespace Umkm.Cli.Tests;

/// <summary>What the tool says of a subject as JSON, by decision and item.</summary>
internal sealed class AssessedJson
{
    private static readonly ConcurrentDictionary<string, AssessedJson> Samples = new();

    private readonly JsonElement _decisions;

    private AssessedJson(CliResult result)
    {
        Assert.Equal((0, ""), (result.Code, result.Error));
        _decisions = JsonDocument.Parse(result.Out).RootElement.GetProperty("decisions");
    }

    /// <summary>A sample on a day, assessed once for all tests.</summary>
    public static AssessedJson OfSample(string file, string on, string language = "id") =>
        Samples.GetOrAdd(
            $"{file} {on} {language}",
            _ => new(Cli.Run("assess", Path.Combine(Cli.Samples, file), "--on", on, "--format", "json", "--lang", language))
        );

    public static AssessedJson Of(string json, string on, params string[] more) => new(Cli.Assess(json, ["--on", on, "--format", "json", .. more]));

    /// <summary>The ids of all decisions below a folder.</summary>
    public IEnumerable<string> Ids(string folder) =>
        _decisions.EnumerateObject().Select(d => d.Name).Where(id => id.StartsWith(folder + "/", StringComparison.Ordinal));

    public JsonElement Decision(string id) => _decisions.GetProperty(id);

    /// <summary>One item of a decision, by its code or name.</summary>
    public JsonElement Item(string id, string item) =>
        Decision(id).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("ref").GetString() == item);

    /// <summary>The possible answers, <c>|</c> between them: of a decision, or of an item of it written <c>id[item]</c>.</summary>
    public string Answers(string name)
    {
        string[] parts = name.TrimEnd(']').Split('[');
        JsonElement one = parts.Length == 1 ? Decision(name) : Item(parts[0], parts[1]);
        return string.Join('|', Strings(one.GetProperty("possible")));
    }

    /// <summary>The articles that a decision names: its own and those of its reasons.</summary>
    public IEnumerable<string> Articles(string id) =>
        Strings(Decision(id).GetProperty("basis"))
            .Concat(Decision(id).GetProperty("reasons").EnumerateArray().Select(r => r.GetProperty("basis").GetString()!));

    /// <summary>The properties to give the facts under that could still decide.</summary>
    public IEnumerable<string> ToGive(string id) =>
        Decision(id).GetProperty("missingFacts").EnumerateArray().Select(f => f.GetProperty("property").GetString()!);

    /// <summary>The cautions of one sort.</summary>
    public string[] Cautions(string id, string code) =>
        [
            .. Decision(id)
                .GetProperty("cautions")
                .EnumerateArray()
                .Where(c => c.GetProperty("code").GetString() == code)
                .Select(c => c.GetProperty("text").GetString()!),
        ];

    public static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];
}
