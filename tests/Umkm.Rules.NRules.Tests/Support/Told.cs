using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules.Tests.Support;

/// <summary>Answers as text, one line a decision, so that an assessment and facts of a session can be compared: possible answers, readings,
/// items.</summary>
internal static class Told
{
    public static string Of(Assessment assessment) =>
        Lines(
            assessment.Decisions.Select(d =>
                Line(d.Id, d.Possible, d.Readings, d.Items.Select(i => Line($"[{i.Index} {i.Ref}]", i.Result.Possible, i.Result.Readings, [])))
            )
        );

    public static string Of(IEnumerable<DecisionFact> facts) =>
        Lines(facts.Select(d => Line(d.Id, d.Possible, d.Readings, d.Items.Select(i => Line($"[{i.Index} {i.Ref}]", i.Possible, i.Readings, [])))));

    /// <summary>The possible answers by name: <c>id</c>, <c>id (reading)</c>, <c>id [item]</c>, <c>id [item] (reading)</c>.</summary>
    public static Dictionary<string, string> ByName(Assessment assessment) =>
        assessment
            .Decisions.SelectMany(d =>
                Named(d.Id, d.Possible, d.Items.IsEmpty ? d.Readings : [])
                    .Concat(d.Items.SelectMany(i => Named($"{d.Id} [{i.Index}]", i.Result.Possible, i.Result.Readings)))
            )
            .ToDictionary();

    /// <summary>The same of what a session says.</summary>
    public static Dictionary<string, string> ByName(IEnumerable<DecisionFact> facts) =>
        facts
            .SelectMany(d =>
                Named(d.Id, d.Possible, d.Items.IsEmpty ? d.Readings : [])
                    .Concat(d.Items.SelectMany(i => Named($"{d.Id} [{i.Index}]", i.Possible, i.Readings)))
            )
            .ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Named(string name, IEnumerable<Answer> possible, IEnumerable<ReadingResult> readings) =>
        readings.Select(r => KeyValuePair.Create($"{name} ({r.Id})", Slugs(r.Possible))).Prepend(KeyValuePair.Create(name, Slugs(possible)));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Line(string name, IEnumerable<Answer> possible, IEnumerable<ReadingResult> readings, IEnumerable<string> items) =>
        $"{name}: {Slugs(possible)} {string.Join(" ", readings.Select(r => $"({r.Id}: {Slugs(r.Possible)})"))} {string.Join(" ", items)}";

    private static string Slugs(IEnumerable<Answer> answers) => string.Join("|", answers.Select(a => a.Slug));
}
