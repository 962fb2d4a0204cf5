using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>Exact at one rupiah, one person and one day either side of every bound that stands in the rule book.</summary>
public class BoundTests
{
    private static readonly RuleBook Book = TestBooks.Embedded;
    private static readonly BookValues Values = new(Book);

    /// <summary>Every comparison of the plans of all days on which the law changes; the last of them is today's law.</summary>
    private static IEnumerable<(Plan Plan, PlanNode Node)> Comparisons() =>
        Values
            .Boundaries.Select(on => TestBooks.PlanOn(Book, on))
            .SelectMany(plan =>
                plan.Decisions.SelectMany(d => d.Readings)
                    .SelectMany(r => r.Roots)
                    .SelectMany(n => n.WithParts())
                    .DistinctBy(n => n.Rails)
                    .Where(n => n.Condition is Comparison)
                    .Select(n => (plan, n))
            );

    [Fact]
    public void Of_every_amount_count_and_year()
    {
        int seen = 0;
        foreach ((Plan plan, PlanNode node) in Comparisons())
        {
            var comparison = (Comparison)node.Condition;
            Term first = comparison.Left.Plus[0];
            if (first.Kind is not (TermKind.Rupiah or TermKind.Count or TermKind.Year))
            {
                continue;
            }
            seen++;
            foreach (Bound bound in Ends(comparison.Bounds))
            {
                long at = bound.Value.Number;
                // Terms taken off are five each, so that a difference can fall below nought although no amount does.
                long off = 5L * comparison.Left.Minus.Length;
                long[] values = [.. new[] { at - 1, at, at + 1 }.Where(v => first.Minimum is not { } least || v + off >= least)];
                bool[] found = Answers(
                    plan,
                    node,
                    values.Select(v =>
                        comparison.Left.Terms.Select(t =>
                            (
                                t,
                                t == first ? v + off
                                : comparison.Left.Minus.Contains(t) ? 5L
                                : 0L
                            )
                        )
                    )
                );
                Assert.Equal(values.Select(v => Between(v, comparison.Bounds)), found);
                Flips(found, node);
            }
        }
        Assert.True(seen > 50, $"{seen} comparisons");
    }

    [Fact]
    public void Of_every_date()
    {
        int seen = 0;
        foreach ((Plan plan, PlanNode node) in Comparisons())
        {
            var comparison = (Comparison)node.Condition;
            if (comparison.Left.Plus[0].Kind != TermKind.Date)
            {
                continue;
            }
            seen++;
            long Day(Quantity q) => q.Kind == QuantityKind.AssessmentDate ? Number(plan.On) : q.Number;
            foreach (Bound bound in Ends(comparison.Bounds))
            {
                long[] values = [Day(bound.Value) - 1, Day(bound.Value), Day(bound.Value) + 1];
                bool[] found = Answers(plan, node, values.Select(v => comparison.Left.Terms.Select(t => (t, v))));
                Assert.Equal(
                    values.Select(v =>
                        (comparison.Bounds.Lower is not { } l || (l.Included ? v >= Day(l.Value) : v > Day(l.Value)))
                        && (comparison.Bounds.Upper is not { } u || (u.Included ? v <= Day(u.Value) : v < Day(u.Value)))
                    ),
                    found
                );
                Flips(found, node);
            }
        }
        Assert.True(seen > 3, $"{seen} comparisons");
    }

    [Fact]
    public void Of_every_age()
    {
        int seen = 0;
        foreach ((Plan plan, PlanNode node) in Comparisons())
        {
            var comparison = (Comparison)node.Condition;
            if (comparison.Left.Plus[0].Kind != TermKind.Age)
            {
                continue;
            }
            seen++;
            DateOnly on = PlainDates.Of(plan.On);
            foreach (Bound bound in Ends(comparison.Bounds))
            {
                // All days around the one that turns the age, whatever the lengths of the months between.
                DateOnly about = PlainDates.Plus(on, bound.Value with { Number = -bound.Value.Number });
                DateOnly[] days = [.. Enumerable.Range(-4, 9).Select(about.AddDays)];
                bool[] found = Answers(plan, node, days.Select(d => comparison.Left.Terms.Select(t => (t.Since!, PlainDates.Number(d)))));
                Assert.Equal(
                    days.Select(d =>
                        new NaiveOracle(Book, plan.On, new Situation(SubjectKind.Enterprise).With(comparison.Left.Plus[0].Since!.Name, new Day(d)))
                            .Holds(comparison, null)
                            .CanBeTrue
                    ),
                    found
                );
                Flips(found, node);
            }
        }
        Assert.True(seen > 5, $"{seen} comparisons");
    }

    [Fact]
    public void Of_every_code_group()
    {
        int seen = 0;
        foreach (Plan plan in Values.Boundaries.Select(on => TestBooks.PlanOn(Book, on)))
        {
            foreach (
                PlanNode node in plan
                    .Decisions.SelectMany(d => d.Readings)
                    .SelectMany(r => r.Roots)
                    .SelectMany(n => n.WithParts())
                    .DistinctBy(n => n.Rails)
                    .Where(n => n.Condition is CodeIn { Term.Kind: TermKind.Kbli })
            )
            {
                seen++;
                var codes = (CodeIn)node.Condition;
                KbliFact[] tried =
                [
                    .. codes
                        .Groups.SelectMany(g => new[] { g.Range.Low - 1, g.Range.Low, g.Range.High, g.Range.High + 1 })
                        .Select(n => new KbliFact((int)(n / 100_000), $"{n % 100_000:D5}"))
                        .Distinct(),
                ];
                Situation[] rows =
                [
                    .. tried.Select(k => new Situation(SubjectKind.Enterprise)
                    {
                        Children = One(new Situation(SubjectKind.Activity).With(codes.Term.Name, k)),
                    }),
                ];
                var evaluator = new Evaluator(plan);
                FactTable table = TableOf.Of(Book.Glossary, rows);
                evaluator.Run(table, 0, rows.Length);
                bool[] found =
                [
                    .. rows.Select(
                        (_, i) => evaluator.Bit(node.Rails.True, node.Table == TableId.Activity ? i : throw new InvalidOperationException())
                    ),
                ];
                Assert.Equal(rows.Select(r => new NaiveOracle(Book, plan.On, r).Holds(codes, r.Children[SubjectKind.Activity][0]).CanBeTrue), found);
                Assert.All(found.Index(), f => Assert.NotEqual(f.Item, evaluator.Bit(node.Rails.False, f.Index)));
                Assert.Contains(true, found);
                Assert.Contains(false, found);
            }
        }
        Assert.True(seen > 3, $"{seen} groups");
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<SubjectKind, System.Collections.Immutable.ImmutableList<Situation>> One(
        Situation child
    ) =>
        System.Collections.Immutable.ImmutableSortedDictionary<SubjectKind, System.Collections.Immutable.ImmutableList<Situation>>.Empty.Add(
            child.Kind,
            [child]
        );

    private static IEnumerable<Bound> Ends(Bounds bounds) => new[] { bounds.Lower, bounds.Upper }.Where(b => b is not null).Select(b => b!);

    private static long Number(LocalDate date) => PlainDates.Number(PlainDates.Of(date));

    private static bool Between(long value, Bounds bounds) =>
        (bounds.Lower is not { } l || (l.Included ? value >= l.Value.Number : value > l.Value.Number))
        && (bounds.Upper is not { } u || (u.Included ? value <= u.Value.Number : value < u.Value.Number));

    /// <summary>A bound whose neighbours all answer alike would be no bound.</summary>
    private static void Flips(bool[] found, PlanNode node)
    {
        Assert.True(found.Contains(true) && found.Contains(false), node.Condition.ToString());
    }

    /// <summary>Whether a node holds for rows with some values, all else unknown; with its terms known it is decided.</summary>
    private static bool[] Answers(Plan plan, PlanNode node, IEnumerable<IEnumerable<(Term Term, long Value)>> rows)
    {
        TableId table = Tables.Of(((Comparison)node.Condition).Left.Plus[0].Subject);
        TableId root = table.Parent() ?? table;
        var builder = new FactTableBuilder(Book.Glossary, root);
        foreach (var row in rows)
        {
            int at = builder.AddRoot("");
            foreach (TableId child in Enum.GetValues<TableId>().Where(t => t.Parent() == root && (t == table || t == node.Table)))
            {
                builder.GiveList(child);
                builder.AddChild(child);
            }
            foreach ((Term term, long value) in row)
            {
                builder.Set(term, at, value);
            }
        }
        FactTable facts = builder.Build();
        var evaluator = new Evaluator(plan);
        evaluator.Run(facts, 0, facts.Rows);
        return
        [
            .. Enumerable
                .Range(0, facts.Rows)
                .Select(i =>
                {
                    bool holds = evaluator.Bit(node.Rails.True, i);
                    Assert.NotEqual(holds, evaluator.Bit(node.Rails.False, i));
                    return holds;
                }),
        ];
    }
}
