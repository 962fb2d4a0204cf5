using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>The facts named as missing are those that can change the answer, and asking the first decides at least as often as asking any other.</summary>
/// <remarks>Up to three facts are taken from a subject of which everything is known; all values that the decision tells apart are then tried in all combinations.</remarks>
public class MissingFactsTests
{
    private static readonly Lazy<BookValues> Bounds = new(() => TestBooks.Values);

    [Fact]
    public void Every_fact_that_can_change_the_answer_is_named_and_no_other()
    {
        int named = 0;
        Dice.Each(
            400,
            random =>
            {
                if (Removed.Next(TestBooks.Embedded, random) is { } removed)
                {
                    named += removed.NamedAreThoseThatMatter();
                }
            }
        );
        Assert.True(named > 100, $"{named}");
    }

    [Fact]
    public void The_first_decides_at_least_as_often_as_any_other()
    {
        int compared = 0;
        Dice.Each(
            300,
            random =>
            {
                if (Removed.Next(TestBooks.Embedded, random) is { } removed)
                {
                    compared += removed.FirstDecidesMost();
                }
            }
        );
        Assert.True(compared > 30, $"{compared}");
    }

    /// <summary>A subject without some of its facts, and what a decision then says.</summary>
    private sealed class Removed(
        Plan plan,
        PlannedDecision decision,
        Situation given,
        FactTable facts,
        ImmutableArray<Term> terms,
        DecisionResult result
    )
    {
        public static Removed? Next(RuleBook book, Random random)
        {
            BookValues values = Bounds.Value;
            LocalDate on = Dates.Near(values, random);
            Decision[] all =
            [
                .. book.Decisions.Where(d => d.Subject is SubjectKind.Enterprise or SubjectKind.Group && d.On(on) is { NotRegulated: null }),
            ];
            if (all.Length == 0)
            {
                return null;
            }
            Decision picked = all[random.Next(all.Length)];
            Plan plan = Plan.For(book, on, null, [picked.Id]);
            PlannedDecision decision = plan.Find(picked.Id)!;
            var generator = new SubjectGenerator(values, on, random);
            Situation subject = Complete.Of(book.Glossary, generator.Next(picked.Subject), generator);
            ImmutableArray<Term> terms =
            [
                .. plan.NotesOf(decision)
                    .AllTerms.Select(t => t.Since ?? t)
                    .Where(t => t.Subject == picked.Subject && subject.Values.ContainsKey(t.Name))
                    .Distinct()
                    .OrderBy(_ => random.Next())
                    .Take(random.Next(1, 4)),
            ];
            foreach (Term term in terms)
            {
                subject = subject with { Values = subject.Values.Remove(term.Name) };
            }
            FactTable facts = TableOf.Of(book.Glossary, subject);
            DecisionResult result = new Assessor(book, new AssessorOptions { Only = [picked.Id] }).Assess(
                null,
                facts,
                on,
                ImmutableHashSet<Term>.Empty
            )[picked.Id];
            return terms.IsEmpty || result.Answer is not null ? null : new Removed(plan, decision, subject, facts, terms, result);
        }

        public int NamedAreThoseThatMatter()
        {
            long[][] values = [.. terms.Select(Values)];
            if (
                values.Aggregate(1L, (n, v) => n * v.Length) is > 600 or 0
                || Combinations(values).ToArray() is not { } tries
                || Run([.. tries.Select(Together)]) is not { } whatIf
            )
            {
                return 0;
            }
            string[] answers = [.. tries.Select((_, i) => Possible(whatIf, i))];
            var named = result.MissingFacts.Select(m => m.Key!.Term!).ToHashSet();
            for (int t = 0; t < terms.Length; t++)
            {
                // Two tries that differ in this fact alone, with different answers.
                bool matters = tries
                    .Index()
                    .GroupBy(x => string.Join(',', x.Item.Where((_, k) => k != t)))
                    .Any(g => g.Select(x => answers[x.Index]).Distinct().Skip(1).Any());
                Assert.True(!matters || named.Contains(terms[t]) || Follows(terms[t]), Told(terms[t], "matters but is not named"));
                // Named for nothing only where what is possible is told more widely than it is (a fact that stands in two places).
                Assert.True(
                    matters || !named.Contains(terms[t]) || IsInSum(terms[t]) || IsWider(answers) || ImpliesAnother(terms[t]),
                    Told(terms[t], "is named but cannot matter")
                );
            }
            return named.Count;
        }

        private string Told(Term term, string what) =>
            $"{plan.On:uuuu-MM-dd} {decision.Decision.Id}: \"{term.Name}\" {what}; unknown {string.Join(", ", terms.Select(x => x.Name))}; possible {string.Join("|", result.Possible.Select(a => a.Slug))}";

        private bool IsWider(string[] answers) => answers.SelectMany(a => a.Split('|')).Distinct().Count() < result.Possible.Length;

        public int FirstDecidesMost()
        {
            double?[] decides = [.. result.MissingFacts.Select(m => Decides(m.Key!.Term!))];
            if (decides.Length < 2 || decides.Any(d => d is null))
            {
                return 0;
            }
            Assert.True(
                decides.All(d => d <= decides[0]),
                $"{decision.Decision.Id}: {string.Join(", ", result.MissingFacts.Select(m => m.Name.Indonesian).Zip(decides))}"
            );
            return 1;
        }

        /// <summary>In what part of its values a fact alone decides.</summary>
        private double? Decides(Term term) =>
            Values(term) is { Length: > 0 } values && Run([.. values.Select(v => (Supposition)new TermIs(term, 0, v))]) is { } whatIf
                ? values.Where((_, i) => !Possible(whatIf, i).Contains('|', StringComparison.Ordinal)).Count() / (double)values.Length
                : null;

        private WhatIf? Run(ImmutableArray<Supposition> suppositions)
        {
            var whatIf = new WhatIf(plan, facts);
            return whatIf.Try(
                plan.NotesOf(decision).Slice,
                [
                    [.. suppositions],
                ]
            )
                ? whatIf
                : null;
        }

        private string Possible(WhatIf whatIf, int supposition) =>
            string.Join(
                '|',
                decision.Decision.Answers.Where((_, a) => whatIf.Bit(decision.Possible[a], decision.Table, supposition, 0)).Select(a => a.Slug)
            );

        private Supposition Together(long[] values) => new Together([.. terms.Zip(values, (t, v) => (Supposition)new TermIs(t, 0, v))]);

        // What follows by law from what is given is not asked; it would matter only against the law.
        private bool Follows(Term term) =>
            plan
                .Book.ImpliedOn(term, plan.On)
                .Any(implied => new NaiveOracle(plan.Book, plan.On, given).Holds(implied.On(plan.On)!.When, null) is { CanBeFalse: false });

        // From this fact the law may let another one follow that is not given either.
        private bool ImpliesAnother(Term term) =>
            plan.Book.Implied.Any(implied =>
                terms.Contains(implied.Term)
                && implied.Versions.Any(v =>
                    Umkm.Rules.Review.BodyWriter.Leaves(v.When).SelectMany(Umkm.Rules.Planning.PlanNotes.Terms).Contains(term)
                )
            );

        private bool IsInSum(Term term) =>
            plan.NotesOf(decision)
                .Reach.Leaves.Select(l => l.Condition)
                .Any(c => c is Comparison { Left.Single: null } or ChildSum && PlanNotes.Terms(c).Contains(term));

        /// <summary>One value of every run of values that the comparisons tell apart.</summary>
        private long[] Values(Term term)
        {
            if (term.Kind is TermKind.YesNo or TermKind.Choice)
            {
                return [.. Enumerable.Range(0, term.Kind == TermKind.YesNo ? 2 : term.Choices.Length).Select(i => (long)i)];
            }
            long[] edges = [.. plan.NotesOf(decision).Reach.Edges(term)];
            return edges.Length == 0 ? [] : [.. edges[0] > (term.Minimum ?? long.MinValue) ? [edges[0] - 1] : Array.Empty<long>(), .. edges];
        }

        private static IEnumerable<long[]> Combinations(long[][] values) =>
            values.Aggregate(
                (IEnumerable<long[]>)
                    [
                        [],
                    ],
                (sofar, next) => sofar.SelectMany(s => next.Select(n => (long[])[.. s, n]))
            );
    }
}
