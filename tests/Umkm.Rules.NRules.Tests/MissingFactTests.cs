using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Generators;
using Xunit.Abstractions;
using MissingFact = Umkm.Rules.NRules.MissingFact;

namespace Umkm.Rules.NRules.Tests;

/// <summary>Facts that are missing in a session are those that the assessor lists, and at most some that it leaves out because other steps of a
/// reading lead to the same answers anyway.</summary>
public class MissingFactTests(ITestOutputHelper output)
{
    private static readonly Assessor Assessor = Networks.Assessor;
    private static readonly BookValues Values = new(RuleBook.Embedded);

    [Theory]
    [InlineData("2021-02-02")]
    [InlineData("2026-11-22")]
    public void They_are_those_of_the_assessor(string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        ISession session = ReadExpressions.Factory(new UmkmRuleRepository(Assessor, on, RuleParts.MissingFacts)).CreateSession();
        var lacking = new SortedSet<string>(StringComparer.Ordinal);
        int same = 0;
        int wider = 0;
        Dice.Each(
            30,
            random =>
            {
                Subject subject = new RandomSubjects(Values, on, random).Next(0);
                IReadOnlyDictionary<string, DecisionFact> facts = session.Assess(subject);
                ILookup<string, MissingFact> missing = session.Query<MissingFact>().ToLookup(m => m.Decision);
                foreach (DecisionResult decision in Assessor.Assess(subject, on).Decisions.Where(d => d.Possible.Length > 1))
                {
                    HashSet<string> ofSession = [.. Of(missing, decision.Id, facts)];
                    HashSet<string> ofAssessor = [.. decision.MissingFacts.Select(m => $"{m.Name.Indonesian} {m.Property}")];
                    lacking.UnionWith(ofAssessor.Except(ofSession).Select(m => $"{decision.Id}: {m}"));
                    bool equal = ofSession.Count == ofAssessor.Count;
                    same += equal ? 1 : 0;
                    wider += equal ? 0 : 1;
                }
                session.Retract(subject);
            }
        );
        output.WriteLine($"{on}: {same} decisions miss the same, {wider} more");
        Assert.Empty(lacking);
        Assert.True(same > 300);
    }

    /// <summary>What a decision misses: its own facts, and those of the open decisions it leans on.</summary>
    private static IEnumerable<string> Of(ILookup<string, MissingFact> missing, string id, IReadOnlyDictionary<string, DecisionFact> facts) =>
        missing[id].SelectMany(m => m.Through is { } other ? Of(missing, other, facts) : [$"{m.Name.Indonesian} {m.Property}"]);
}
