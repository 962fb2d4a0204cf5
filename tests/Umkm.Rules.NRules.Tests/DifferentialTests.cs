using System.Globalization;
using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Support;
using Xunit.Abstractions;

namespace Umkm.Rules.NRules.Tests;

/// <summary>The rules in a session and the evaluator say the same: every decision, every reading, every item.</summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const string CasesVariable = "UMKM_NRULES_CASES";
    private static readonly RuleBook Book = RuleBook.Embedded;
    private static readonly BookValues Values = new(Book);
    private static readonly Assessor Assessor = Networks.Assessor;

    /// <summary>Every day on which the law changed or a duty fell due, and the last day before.</summary>
    private static LocalDate[] Days => [.. Values.Boundaries.Concat(Values.DueDays).SelectMany(d => new[] { d.PlusDays(-1), d }).Distinct().Order()];

    [Fact]
    public void Random_subjects_on_every_day_around_a_change_of_the_law()
    {
        // The long run compiles the rules as hosts do; the usual one has many dates and few subjects for each.
        int cases = int.Parse(Environment.GetEnvironmentVariable(CasesVariable) ?? "0", CultureInfo.InvariantCulture);
        int each = Math.Max(4, (cases + Days.Length - 1) / Days.Length);
        int subjects = 0;
        int decisions = 0;
        foreach (LocalDate on in Days)
        {
            var rules = new UmkmRuleRepository(Assessor, on);
            ISession session = (cases > 0 ? new UmkmSessions(Assessor).On(on) : ReadExpressions.Factory(rules)).CreateSession();
            Dice.Each(
                each,
                random =>
                {
                    Subject subject = new RandomSubjects(Values, on, new Random(HashCode(random.Next(), on))).Next(subjects++);
                    IReadOnlyDictionary<string, DecisionFact> facts = session.Assess(subject);
                    Assert.Equal(Told.Of(Assessor.Assess(subject, on)), Told.Of(facts.Values));
                    decisions += facts.Count;
                    session.Retract(subject);
                }
            );
            Assert.Empty(session.Query<object>());
        }
        output.WriteLine($"{subjects} subjects, {decisions} decisions, {Days.Length} dates: no difference");
    }

    [Fact]
    public void Many_subjects_in_one_session_do_not_mix()
    {
        var on = new LocalDate(2026, 11, 22);
        ISession session = Networks.Sessions.On(on).CreateSession();
        Dice.Each(
            2,
            random =>
            {
                Subject[] subjects = [.. Enumerable.Range(0, 20).Select(i => new RandomSubjects(Values, on, random).Next(i))];
                session.InsertAll(subjects);
                session.Fire();
                Assert.All(subjects, s => Assert.Equal(Told.Of(Assessor.Assess(s, on)), Told.Of(session.Decisions(s).Values)));
                session.RetractAll(subjects);
                Assert.Empty(session.Query<object>());
            }
        );
    }

    /// <summary>The same seeds on another date make other subjects.</summary>
    private static int HashCode(int seed, LocalDate on) => unchecked((seed * 31) + (on.Year * 400) + on.DayOfYear);
}
