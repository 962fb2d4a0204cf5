using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>What holds of every set of possible answers.</summary>
public class PossibleAnswersTests
{
    private static readonly string[] Readings =
    [
        .. TestBooks.Embedded.Decisions.SelectMany(d => d.Versions).SelectMany(v => v.Readings).Select(r => r.Id).Where(r => r.Length > 0).Distinct(),
    ];

    [RepeatableProperty(60)]
    public void Some_answer_is_always_possible(LocalDate on, Dice random)
    {
        Plan plan = TestBooks.PlanOn(TestBooks.Embedded, on);
        Situation[] subjects =
        [
            .. Enumerable.Range(0, 40).Select(_ => new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise)),
        ];
        var answered = new Answered(plan, TableOf.Of(TestBooks.Embedded.Glossary, subjects));
        Assert.All(Enumerable.Range(0, subjects.Length), row => Assert.All(answered.All(row), a => Assert.True(a.Value.Length > 0, a.Key)));
    }

    [RepeatableProperty(60)]
    public void With_every_fact_given_and_the_law_settled_one_answer_is_left(LocalDate on, Dice random)
    {
        Plan plan = TestBooks.PlanOn(TestBooks.Embedded, on);
        Situation subject = Complete.Of(
            TestBooks.Embedded.Glossary,
            new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise),
            new SubjectGenerator(TestBooks.Values, on, random)
        );
        Dictionary<string, string> answers = new Answered(plan, TableOf.Of(TestBooks.Embedded.Glossary, subject)).All(0);
        Assert.All(
            plan.Decisions.Where(d => d.Table.Parent() is null && d.Table != TableId.Group && Settled(plan, d, [])),
            d => Assert.DoesNotContain("|", answers[d.Decision.Id], StringComparison.Ordinal)
        );
    }

    [RepeatableProperty(60)]
    public void The_readings_together_give_what_is_possible(LocalDate on, Dice random)
    {
        Situation subject = new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise);
        string reading = Readings[random.Next(Readings.Length)];
        Plan all = TestBooks.PlanOn(TestBooks.Embedded, on);
        Plan only = Plan.For(TestBooks.Embedded, on, reading);
        Dictionary<string, string> answers = new Answered(all, TableOf.Of(TestBooks.Embedded.Glossary, subject)).All(0);
        foreach (PlannedDecision d in all.Decisions.Where(d => d.Table == TableId.Enterprise && d.Version.IsUnsettled))
        {
            IEnumerable<string> union = d.Readings.SelectMany(r => answers[$"{d.Decision.Id} ({r.Reading.Id})"].Split('|')).Distinct().Order();
            Assert.Equal(union, answers[d.Decision.Id].Split('|').Order());
        }
        Dictionary<string, string> chosen = new Answered(only, TableOf.Of(TestBooks.Embedded.Glossary, subject)).All(0);
        Dictionary<string, string> oracle = new NaiveOracle(TestBooks.Embedded, on, subject, reading).All(
            Answered.Decisions(only, TableId.Enterprise).Select(d => d.Decision)
        );
        Assert.Null(Compared.FirstDifference(oracle, chosen));
    }

    /// <summary>Whether neither a decision nor any it leans on has several readings or a declared gap.</summary>
    private static bool Settled(Plan plan, PlannedDecision decision, HashSet<string> seen) =>
        !seen.Add(decision.Decision.Id)
        || (
            decision.Readings.Length == 1
            && (!decision.HasItems || decision.Decision.Kind != DecisionKind.Classification)
            && Uses.Decisions(decision.Version).All(id => Settled(plan, plan.Find(id)!, seen))
        );
}
