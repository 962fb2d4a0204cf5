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

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Line(string name, IEnumerable<Answer> possible, IEnumerable<ReadingResult> readings, IEnumerable<string> items) =>
        $"{name}: {Slugs(possible)} {string.Join(" ", readings.Select(r => $"({r.Id}: {Slugs(r.Possible)})"))} {string.Join(" ", items)}";

    private static string Slugs(IEnumerable<Answer> answers) => string.Join("|", answers.Select(a => a.Slug));
}
