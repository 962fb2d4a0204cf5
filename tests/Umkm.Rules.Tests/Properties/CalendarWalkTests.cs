using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>A walk over every day from 2008 to 2030 on which some version begins or ends, and the days beside it.</summary>
public class CalendarWalkTests
{
    private static readonly RuleBook Book = TestBooks.Embedded;
    private static readonly BookValues Values = new(Book);

    private static LocalDate[] Days =>
        [
            .. Values
                .Boundaries.Concat(Values.DueDays)
                .SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) })
                .Append(new LocalDate(2008, 1, 1))
                .Append(new LocalDate(2030, 12, 31))
                .Where(d => d.Year is >= 2008 and <= 2030)
                .Distinct()
                .Order(),
        ];

    [Fact]
    public void Each_day_has_at_most_one_version_and_no_day_is_left_out_between_the_first_and_the_last()
    {
        foreach (Decision decision in Book.Decisions)
        {
            LocalDate first = decision.Versions[0].InForce.From;
            LocalDate? last = decision.Versions[^1].InForce.Until;
            for (LocalDate day = new(2004, 1, 1); day < new LocalDate(2031, 1, 1); day = day.PlusDays(1))
            {
                int inForce = decision.Versions.Count(v => v.InForce.From <= day && (v.InForce.Until is null || day <= v.InForce.Until));
                Assert.True(
                    inForce == (first <= day && (last is null || day <= last) ? 1 : 0),
                    $"{decision.Id} on {day:uuuu-MM-dd}: {inForce} versions"
                );
            }
        }
    }

    [Fact]
    public void On_each_day_every_decision_in_the_law_answers()
    {
        Assert.True(Days.Length > 100);
        foreach (LocalDate on in Days)
        {
            Plan plan = TestBooks.PlanOn(Book, on);
            Assert.Equal(
                Book.Decisions.Where(d => d.On(on) is not null).Select(d => d.Id).Order(StringComparer.Ordinal),
                plan.Decisions.Select(d => d.Decision.Id).Order(StringComparer.Ordinal)
            );
            Assert.All(plan.Decisions, d => Assert.Same(d.Decision.On(on), d.Version));
            foreach (SubjectKind kind in new[] { SubjectKind.Enterprise, SubjectKind.Group })
            {
                Situation nothing = new(kind);
                Dictionary<string, string> answers = new Answered(plan, TableOf.Of(Book.Glossary, nothing)).All(0);
                Assert.All(answers, a => Assert.NotEmpty(a.Value));
            }
        }
    }

    [Fact]
    public void On_each_day_evaluator_and_oracle_agree()
    {
        var random = new Random(7);
        foreach (LocalDate on in Days)
        {
            Compared.Agree(Book, on, [.. Enumerable.Range(0, 3).Select(_ => new SubjectGenerator(Values, on, random).Next(SubjectKind.Enterprise))]);
            Compared.Agree(Book, on, new SubjectGenerator(Values, on, random).Next(SubjectKind.Group));
        }
    }

    [Fact]
    public void In_a_declared_gap_every_answer_is_possible()
    {
        int gaps = 0;
        foreach (
            (Decision decision, DecisionVersion gap) in Book.Decisions.SelectMany(d =>
                d.Versions.Where(v => v.NotRegulated is not null).Select(v => (d, v))
            )
        )
        {
            gaps++;
            foreach (LocalDate on in new[] { gap.InForce.From, gap.InForce.Until ?? gap.InForce.From.PlusYears(1) })
            {
                var random = new Random(gaps);
                Situation subject = new SubjectGenerator(Values, on, random).Next(
                    decision.Subject == SubjectKind.Group ? SubjectKind.Group : SubjectKind.Enterprise
                );
                if (decision.Subject is SubjectKind.Enterprise or SubjectKind.Group)
                {
                    Assert.Equal(
                        string.Join("|", decision.Answers.Select(a => a.Slug)),
                        new Answered(TestBooks.PlanOn(Book, on), TableOf.Of(Book.Glossary, subject)).All(0)[decision.Id]
                    );
                }
            }
        }
        Assert.True(gaps > 0);
    }
}
