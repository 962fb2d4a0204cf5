using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>A date of which only the year or month is known has the answers that some day of it has: those of the evaluator and of the naive oracle,
/// which walks the rules day by day and knows of no dates in part.</summary>
public class PartialDateTests
{
    private static readonly string[] Dates = ["establishedOn", "owner.birthDate", "tax.registeredOn", "debt.writtenOffOn"];

    [RepeatableProperty(120)]
    public void The_answers_are_those_of_all_its_days(LocalDate on, Dice random)
    {
        Situation subject = new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise);
        Term term = TestBooks.Embedded.Glossary.FindProperty(SubjectKind.Enterprise, Dates[random.Next(Dates.Length)])!;
        PartialDate date = Near(subject, term, on, random);
        Plan plan = TestBooks.PlanOn(TestBooks.Embedded, on);
        Situation[] days = [.. DaysOf(date, on).Select(d => d is { } day ? subject.With(term.Name, new Day(day)) : Without(subject, term))];
        FactTable table = TableOf.Of(TestBooks.Embedded.Glossary, days);
        var all = new Answered(plan, table);
        Dictionary<string, string> union = Union(TestBooks.Embedded, Enumerable.Range(0, days.Length).Select(all.All));
        Assert.Null(Compared.FirstDifference(union, Answers(plan, subject, term, date, on, copies: 1)));
        // The same among many rows, where the engine goes about it in another way.
        Assert.Null(Compared.FirstDifference(union, Answers(plan, subject, term, date, on, copies: 70)));
    }

    [Fact]
    public void The_answers_are_those_of_the_oracle_on_every_day_of_a_year()
    {
        RuleBook book = AgeBook.Book;
        Term term = book.Glossary.FindProperty(SubjectKind.Enterprise, "establishedOn")!;
        int years = WholeProof.IsAsked ? 8 : 4;
        int more = 0;
        Dice.Each(
            years,
            random =>
            {
                var on = new LocalDate(2024 + (2 * random.Next(2)), random.Next(1, 12), random.Next(1, 29));
                Situation subject = new SubjectGenerator(TestBooks.Values, on, random).Next(SubjectKind.Enterprise);
                PartialDate date = PartialDate.OfYear(on.Year - 1);
                Plan plan = TestBooks.PlanOn(book, on);
                Decision[] decisions = [.. Answered.Decisions(plan, TableId.Enterprise).Select(d => d.Decision)];
                Dictionary<string, string>[] days =
                [
                    .. DaysOf(date, on).Select(d => new NaiveOracle(book, on, subject.With(term.Name, new Day(d!.Value))).All(decisions)),
                ];
                Dictionary<string, string> found = Answers(plan, subject, term, date, on, copies: 1);
                Assert.Null(Compared.FirstDifference(Union(book, days), found));
                more += found[AgeBook.Ages] == days[0][AgeBook.Ages] ? 0 : 1;
            }
        );
        Assert.True(more * 2 > years, $"only {more} years left more open than their first day");
    }

    /// <summary>A year or month at which the answers can turn: one that holds a day that the rules tell apart, or the subject's own day.</summary>
    private static PartialDate Near(Situation subject, Term term, LocalDate on, Dice random)
    {
        DateOnly day =
            TestBooks.Values.DurationsSince(term) is { Count: > 0 } durations && random.Next(2) == 0
                ? PlainDates.Plus(
                    PlainDates.Of(on),
                    durations.ElementAt(random.Next(durations.Count)) is var back ? back with { Number = -back.Number } : back
                )
                : (subject.Values.GetValueOrDefault(term.Name) as Day)?.Value ?? PlainDates.Of(on).AddDays(-random.Next(4000));
        day = day.AddMonths(random.Next(-2, 3));
        return random.Next(3) == 0 ? PartialDate.OfMonth(day.Year, day.Month) : PartialDate.OfYear(day.Year);
    }

    /// <summary>Its days; null for one that has not come on the date, and so is not known.</summary>
    private static IEnumerable<DateOnly?> DaysOf(PartialDate date, LocalDate on)
    {
        for (LocalDate day = date.First; day <= date.Last; day = day.PlusDays(1))
        {
            yield return day <= on ? PlainDates.Of(day) : null;
        }
    }

    private static Situation Without(Situation subject, Term term) => subject with { Values = subject.Values.Remove(term.Name) };

    private static Dictionary<string, string> Answers(Plan plan, Situation subject, Term term, PartialDate date, LocalDate on, int copies)
    {
        // A year that has not ended is not known yet.
        Situation rest = Without(subject, term);
        FactTableBuilder builder = TableOf.Begin(plan.Book.Glossary, [.. Enumerable.Repeat(rest, copies)]);
        for (int row = 0; date.Last <= on && row < copies; row++)
        {
            builder.SetSpan(term, row, new NumberRange(Days.Of(date.First), Umkm.Rules.RuleLanguage.Days.Of(date.Last)));
        }
        return new Answered(plan, builder.Build()).All(copies - 1);
    }

    private static Dictionary<string, string> Union(RuleBook book, IEnumerable<Dictionary<string, string>> days)
    {
        var union = new Dictionary<string, HashSet<string>>();
        foreach ((string name, string answers) in days.SelectMany(d => d))
        {
            if (!union.TryGetValue(name, out HashSet<string>? set))
            {
                union[name] = set = [];
            }
            set.UnionWith(answers.Split('|'));
        }
        return union.ToDictionary(
            u => u.Key,
            u => string.Join('|', book.Find(u.Key.Split(' ')[0])!.Answers.Select(a => a.Slug).Where(u.Value.Contains))
        );
    }
}
