using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>A timeline computed from break points says the same as assessing on every single day.</summary>
public class TimelineAgainstEveryDayTests
{
    [Fact]
    public void On_books_nobody_wrote()
    {
        int changes = 0;
        Dice.Each(
            12,
            random =>
            {
                RuleBook book = SyntheticBook.Next(random, 4);
                var values = new BookValues(book);
                LocalDate middle = Dates.InForce(values, random);
                LocalDate from = middle.PlusDays(-random.Next(1, 50));
                LocalDate until = middle.PlusDays(random.Next(1, 50));
                var plans = new Dictionary<LocalDate, Plan>();
                for (int i = 0; i < 4; i++)
                {
                    Situation subject = new SubjectGenerator(values, from.PlusDays(random.Next(Period.DaysBetween(from, until) + 1)), random).Next(
                        random.Next(8) == 0 ? SubjectKind.Group : SubjectKind.Enterprise
                    );
                    changes += Compare(book, TableOf.Of(book.Glossary, subject), from, until, plans);
                }
            }
        );
        Assert.True(changes > 30, $"{changes} changes");
    }

    /// <summary>The permit decisions of the embedded book around days on which the law or a duty changes; the subjects' own dates lie near.</summary>
    [Fact]
    public void On_the_permits_of_the_book()
    {
        RuleBook book = TestBooks.Embedded;
        var values = new BookValues(book);
        HashSet<string> asked = [.. book.Decisions.Where(d => d.Kind is DecisionKind.Permit or DecisionKind.Completeness).Select(d => d.Id)];
        int changes = 0;
        foreach (LocalDate middle in new LocalDate[] { new(2018, 7, 9), new(2025, 10, 3), new(2026, 10, 18) })
        {
            var plans = new Dictionary<LocalDate, Plan>();
            var random = new Random(middle.Year);
            for (int i = 0; i < 12; i++)
            {
                Situation subject = new SubjectGenerator(values, middle.PlusDays(random.Next(-4, 5)), random).Next(SubjectKind.Enterprise);
                changes += Compare(book, TableOf.Of(book.Glossary, subject), middle.PlusDays(-5), middle.PlusDays(5), plans, asked);
            }
        }
        Assert.True(changes > 60, $"{changes} changes");
    }

    private static int Compare(
        RuleBook book,
        FactTable facts,
        LocalDate from,
        LocalDate until,
        Dictionary<LocalDate, Plan> plans,
        HashSet<string>? asked = null
    )
    {
        Plan PlanOn(LocalDate day) => plans.TryGetValue(day, out Plan? plan) ? plan : plans[day] = Plan.For(book, day, null, asked);
        Subject nobody = facts.Root == TableId.Group ? new Umkm.Domain.EnterpriseGroup() : new Enterprise();
        (_, IEnumerable<TimelineDay> days) = new TimelineBuilder(
            book,
            nobody,
            _ => facts,
            PlanOn,
            asked is null ? null : [.. asked],
            (_, row) => $"{row}"
        ).Build(from, until);
        Dictionary<LocalDate, TimelineDay> told = days.ToDictionary(d => d.Day);
        Assert.All(told.Keys, day => Assert.True(from < day && day <= until));
        int changes = 0;
        Dictionary<string, string> before = new Answered(PlanOn(from), facts).All(0);
        for (LocalDate day = from.PlusDays(1); day <= until; day = day.PlusDays(1))
        {
            Dictionary<string, string> after = new Answered(PlanOn(day), facts).All(0);
            TimelineChange[] said = told.TryGetValue(day, out TimelineDay? one) ? [.. one.Changes] : [];
            (string, string, string)[] differing = [.. Differing(before, after).Where(d => asked?.Contains(d.Item1.Split(' ')[0]) != false)];
            Assert.Equal(differing, said.Where(c => !c.Before.Equals(c.After)).Select(c => (Name(c), Slugs(c.Before), Slugs(c.After))).Order());
            Assert.All(said, c => Assert.NotEmpty(c.Causes));
            changes += differing.Length;
            before = after;
        }
        return changes;
    }

    /// <summary>Answers that differ; those of readings are told within the change of their decision.</summary>
    private static IEnumerable<(string, string, string)> Differing(Dictionary<string, string> before, Dictionary<string, string> after) =>
        before
            .Keys.Union(after.Keys)
            .Where(k => !k.EndsWith(')'))
            .Select(k => (k, before.GetValueOrDefault(k, ""), after.GetValueOrDefault(k, "")))
            .Where(k => k.Item2 != k.Item3)
            .Order();

    private static string Name(TimelineChange change) => change.Item is null ? change.Decision : $"{change.Decision} [{change.Item}]";

    private static string Slugs(IEnumerable<Answer> answers) => string.Join("|", answers.Select(a => a.Slug));
}
