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

    /// <summary>In the long run every decision on every day, compiled as hosts do. In the usual one on every tenth day all of them, and on the others those
    /// whose law turns there: the others stand as on the day before.</summary>
    [Fact]
    public void Random_subjects_on_every_day_around_a_change_of_the_law()
    {
        int cases = int.Parse(Environment.GetEnvironmentVariable(CasesVariable) ?? "0", CultureInfo.InvariantCulture);
        int each = Math.Max(2, (cases + Days.Length - 1) / Days.Length);
        int subjects = 0;
        int decisions = 0;
        foreach ((int index, LocalDate on) in Days.Index())
        {
            string[] turning = cases > 0 || index % 10 == 0 ? [] : [.. Turning(on)];
            Assessor assessor = turning.Length == 0 ? Assessor : new Assessor(Book, new AssessorOptions { Only = [.. turning] });
            ISession session = (
                cases > 0 ? new UmkmSessions(assessor).On(on) : ReadExpressions.Factory(new UmkmRuleRepository(assessor, on))
            ).CreateSession();
            Dice.Each(
                each,
                random =>
                {
                    Subject subject = new RandomSubjects(Values, on, new Random(HashCode(random.Next(), on))).Next(subjects++);
                    IReadOnlyDictionary<string, DecisionFact> facts = session.Assess(subject);
                    // A session tells also what the decisions asked lean on.
                    DecisionFact[] told = [.. facts.Values.Where(f => turning.Length == 0 || turning.Contains(f.Id))];
                    Assert.Equal(Told.Of(assessor.Assess(subject, on)), Told.Of(told));
                    decisions += told.Length;
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

    /// <summary>Decisions with a version, or a duty, that begins on a day or the next one, or that ends there.</summary>
    private static IEnumerable<string> Turning(LocalDate on) =>
        Book.Decisions.Where(d => DaysOf(d).Any(day => day == on || day == on.PlusDays(1))).Select(d => d.Id);

    private static IEnumerable<LocalDate?> DaysOf(Decision decision) =>
        decision
            .Versions.SelectMany(v => new[] { v.InForce.From, v.InForce.Until?.PlusDays(1) })
            .Concat(
                decision
                    .Versions.SelectMany(v => v.Readings)
                    .Select(r => r.Body)
                    .OfType<PermitRequirement>()
                    .SelectMany(p => p.Due)
                    .Select(d => d.From)
            );

    /// <summary>The same seeds on another date make other subjects.</summary>
    private static int HashCode(int seed, LocalDate on) => unchecked((seed * 31) + (on.Year * 400) + on.DayOfYear);
}
