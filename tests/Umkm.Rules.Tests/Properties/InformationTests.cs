using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>Giving one more fact never adds a possible answer and never changes a decided one.</summary>
/// <remarks>Facts that contradict what the law implies of others are set right first: taking such a fact away lets the law speak. Not among what is given: the status and the day of issue of a listed paper, which have defaults.</remarks>
public class InformationTests
{
    [RepeatableProperty(70)]
    public void In_the_embedded_book(LocalDate on, Dice random) => Falls(TestBooks.Embedded, TestBooks.Values, on, SubjectKind.Enterprise, random);

    [RepeatableProperty(150)]
    public void In_random_books(Dice random)
    {
        RuleBook book = SyntheticBook.Next(random);
        var values = new BookValues(book);
        Falls(book, values, Dates.InForce(values, random), random.Next(5) == 0 ? SubjectKind.Group : SubjectKind.Enterprise, random);
    }

    /// <summary>From everything known to nothing known, a fact at a time: each row of the table knows one thing less than the row before it.</summary>
    private static void Falls(RuleBook book, BookValues values, LocalDate on, SubjectKind kind, Random random)
    {
        var generator = new SubjectGenerator(values, on, random);
        var rows = new List<Situation> { Lawful.Of(book, on, Complete.Of(book.Glossary, generator.Next(kind), generator)) };
        while (Less(rows[^1], random) is { } less)
        {
            rows.Add(less);
        }
        Plan plan = TestBooks.PlanOn(book, on);
        FactTable table = TableOf.Of(book.Glossary, rows);
        var answered = new Answered(plan, table);
        Dictionary<string, string> before = answered.All(0);
        for (int row = 1; row < rows.Count; row++)
        {
            Dictionary<string, string> after = answered.All(row);
            foreach ((string name, string possible) in after)
            {
                if (before.TryGetValue(name, out string? narrower) && narrower.Split('|').Except(possible.Split('|')).Any())
                {
                    Assert.Fail($"{on:uuuu-MM-dd} {name}: {possible} became {narrower}\n from {rows[row]}\n to   {rows[row - 1]}");
                }
            }
            before = after;
        }
        Assert.True(rows.Count > 1);
    }

    /// <summary>The same situation with one thing less known; null when nothing is known.</summary>
    private static Situation? Less(Situation s, Random random)
    {
        Situation[] steps = [.. Steps(s)];
        return steps.Length == 0 ? null : steps[random.Next(steps.Length)];
    }

    private static IEnumerable<Situation> Steps(Situation s)
    {
        foreach (string name in s.Values.Keys)
        {
            yield return s with
            {
                Values = s.Values.Remove(name),
            };
        }
        foreach ((SubjectKind kind, ImmutableList<Situation> children) in s.Children)
        {
            if (children.All(c => c.Values.IsEmpty))
            {
                yield return s with
                {
                    Children = s.Children.Remove(kind),
                };
            }
            for (int i = 0; i < children.Count; i++)
            {
                foreach (Situation less in Steps(children[i]))
                {
                    yield return s with
                    {
                        Children = s.Children.SetItem(kind, children.SetItem(i, less)),
                    };
                }
                if (children[i].Name is not null)
                {
                    yield return s with
                    {
                        Children = s.Children.SetItem(kind, children.SetItem(i, children[i] with { Name = null })),
                    };
                }
            }
        }
        if (s.Kind != SubjectKind.Enterprise)
        {
            yield break;
        }
        if (s.AllPapersListed)
        {
            yield return s with
            {
                AllPapersListed = false,
            };
        }
        for (int i = 0; i < s.Papers.Count; i++)
        {
            if (!s.AllPapersListed)
            {
                yield return s with
                {
                    Papers = s.Papers.RemoveAt(i),
                };
            }
            if (s.Papers[i].ValidUntil is not null)
            {
                yield return s with
                {
                    Papers = s.Papers.SetItem(i, s.Papers[i] with { ValidUntil = null }),
                };
            }
            if (s.Papers[i].Kind is not null)
            {
                yield return s with
                {
                    Papers = s.Papers.SetItem(i, s.Papers[i] with { Kind = null }),
                };
            }
        }
    }
}
