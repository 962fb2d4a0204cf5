using System.Collections.Immutable;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Review;

/// <summary>An expectation of a case that did not come true.</summary>
/// <param name="Case">The case.</param>
/// <param name="Expected">What it expects.</param>
/// <param name="Actual">The possible answers; empty when the decision or reading is not in force on the day.</param>
internal sealed record CaseFailure(RuleCase Case, ExpectedAnswer Expected, ImmutableArray<string> Actual)
{
    /// <summary>One line in one language.</summary>
    public string Tell(Lang language)
    {
        string what = Expected.Reading is null ? Expected.Decision : $"{Expected.Decision} ({Expected.Reading})";
        string expected = string.Join("|", Expected.Answers);
        string actual = Actual.IsEmpty ? (language == Lang.English ? "not in force" : "tidak berlaku") : string.Join("|", Actual);
        return language == Lang.English
            ? $"{Expected.Place}: case \"{Case.Name}\", {what}: expected {expected}, found {actual}"
            : $"{Expected.Place}: kasus \"{Case.Name}\", {what}: diharapkan {expected}, ditemukan {actual}";
    }
}

/// <summary>Runs the cases that stand beside the rule files.</summary>
internal static class CaseRunner
{
    /// <summary>All expectations that did not come true.</summary>
    public static IReadOnlyList<CaseFailure> Run(RuleBook book)
    {
        Guard.Against.Null(book);
        var failures = new List<CaseFailure>();
        foreach (IGrouping<NodaTime.LocalDate, RuleCase> day in book.Cases.GroupBy(c => c.On))
        {
            // Only what the day's cases ask for, and what that leans on, is worked out.
            Plan plan = Plan.For(book, day.Key, only: day.SelectMany(c => c.Expected).Select(e => e.Decision).ToHashSet());
            foreach (RuleCase item in day)
            {
                var evaluator = new Evaluator(plan);
                evaluator.Run(CaseBinder.Bind(item, book.Glossary), 0, 1);
                failures.AddRange(
                    item.Expected.Select(e => (e, Found(plan, evaluator, e)))
                        .Where(p => !p.Item2.ToHashSet().SetEquals(p.e.Answers))
                        .Select(p => new CaseFailure(item, p.e, p.Item2))
                );
            }
        }
        return failures;
    }

    /// <summary>The possible answers that a plan gives where something is expected; empty when the decision or reading is not in force.</summary>
    internal static ImmutableArray<string> Found(Plan plan, Evaluator evaluator, ExpectedAnswer expected)
    {
        if (plan.Find(expected.Decision) is not { } decision)
        {
            return [];
        }
        ImmutableArray<int> registers = decision.Top;
        if (expected.Reading is { } reading)
        {
            if (decision.Readings.FirstOrDefault(r => r.Reading.Id == reading) is not { } one)
            {
                return [];
            }
            registers = one.Possible;
        }
        return [.. decision.Decision.Answers.Index().Where(a => evaluator.Bit(registers[a.Index], 0)).Select(a => a.Item.Slug)];
    }
}
