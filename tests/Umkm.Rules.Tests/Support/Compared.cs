using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>The evaluator's answers beside the oracle's.</summary>
internal static class Compared
{
    /// <summary>Fails with the smallest subject found on which evaluator and oracle differ.</summary>
    public static void Agree(RuleBook book, LocalDate on, params IReadOnlyList<Situation> subjects)
    {
        if (FirstDifference(book, on, subjects) is not { } difference)
        {
            return;
        }
        Situation[] smallest =
        [
            .. subjects
                .Where(s => FirstDifference(book, on, s) is not null)
                .Take(1)
                .Select(s => Smaller.Of(s, x => FirstDifference(book, on, x) is not null)),
        ];
        Assert.Fail(smallest.Length == 0 ? $"only among {subjects.Count} rows: {difference}" : FirstDifference(book, on, smallest));
    }

    /// <summary>The first answer on which the two differ, for subjects that are the rows of a run; null when they agree on all.</summary>
    public static string? FirstDifference(Plan plan, Answered answered, TableId root, IReadOnlyList<Situation> subjects)
    {
        var expected = new Dictionary<Situation, Dictionary<string, string>>(ReferenceEqualityComparer.Instance);
        for (int row = 0; row < subjects.Count; row++)
        {
            if (!expected.TryGetValue(subjects[row], out var oracle))
            {
                expected[subjects[row]] = oracle = new NaiveOracle(plan.Book, plan.On, subjects[row]).All(
                    Answered.Decisions(plan, root).Select(d => d.Decision)
                );
            }
            if (FirstDifference(oracle, answered.All(row)) is { } difference)
            {
                return $"{plan.On:uuuu-MM-dd} row {row} {difference}\n  {subjects[row]}";
            }
        }
        return null;
    }

    /// <summary>The first name on which two sets of answers differ; null when they are the same.</summary>
    public static string? FirstDifference(Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        foreach ((string name, string answers) in expected)
        {
            if (!actual.TryGetValue(name, out string? found) || found != answers)
            {
                return $"{name}: expected {answers}, found {found}";
            }
        }
        return actual.Keys.FirstOrDefault(name => !expected.ContainsKey(name)) is { } extra ? $"{extra}: not expected" : null;
    }

    private static string? FirstDifference(RuleBook book, LocalDate on, params IReadOnlyList<Situation> subjects)
    {
        Plan plan = TestBooks.PlanOn(book, on);
        FactTable table = TableOf.Of(book.Glossary, subjects);
        return FirstDifference(plan, new Answered(plan, table), table.Root, subjects);
    }
}
