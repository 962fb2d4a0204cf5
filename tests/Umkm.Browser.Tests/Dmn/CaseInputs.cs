using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Dmn;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Browser.Tests.Dmn;

/// <summary>The facts of a case as inputs of a table. What another decision leaves open is asked once for each of its answers.</summary>
internal static class CaseInputs
{
    /// <summary>The inputs; null where the case has several items and the table is about one.</summary>
    public static IEnumerable<Dictionary<string, object?>>? Of(RuleCase item, Decision decision, RuleBook book, ImmutableArray<TableInput> inputs)
    {
        CaseFacts facts = item.Facts;
        if (decision.Subject != item.Subject)
        {
            if (!facts.Children.TryGetValue(decision.Subject, out ImmutableArray<CaseFacts> children) || children.Length != 1)
            {
                return null;
            }
            facts = facts with { Values = facts.Values.SetItems(children[0].Values) };
        }
        var given = new Dictionary<string, object?>();
        foreach (
            Term term in inputs
                .SelectMany(i =>
                    i.Key is Term t ? [t]
                    : i.Key is TermSum s ? s.Terms
                    : []
                )
                .Distinct()
        )
        {
            given[Feel.Name(term)] = facts.Values.TryGetValue(term, out long value) ? Value(term, value) : Implied(term, facts, book, item.On);
        }
        IEnumerable<Dictionary<string, object?>> all = [given];
        foreach (string other in inputs.Select(i => i.Key).OfType<string>())
        {
            string[] answers = [.. Possible(item, other, book)];
            all = all.SelectMany(g => answers.Select(a => new Dictionary<string, object?>(g) { [Feel.Name(other)] = a })).ToArray();
        }
        return all;
    }

    private static object Value(Term term, long value) =>
        term.Kind switch
        {
            TermKind.YesNo => value != 0,
            TermKind.Choice => term.Choices[(int)value].Slug,
            TermKind.Date => new { date = NodaTime.Text.LocalDatePattern.Iso.Format(Days.ToDate(value)) },
            _ => value,
        };

    // What the law implies stands outside the table: it is a fact like any other there.
    private static object? Implied(Term term, CaseFacts facts, RuleBook book, LocalDate on) =>
        book.ImpliedOn(term, on).Where(i => Certain(i.On(on)!.When, facts)).Select(i => (object?)i.Value).FirstOrDefault();

    private static bool Certain(Condition condition, CaseFacts facts) =>
        condition switch
        {
            AllOf all => all.Parts.All(p => Certain(p, facts)),
            AnyOf any => any.Parts.Any(p => Certain(p, facts)),
            ChoiceIs c => facts.Values.TryGetValue(c.Term, out long value) && c.Slugs.Contains(c.Term.Choices[(int)value].Slug),
            Statement s => facts.Values.TryGetValue(s.Term, out long value) && value != 0,
            _ => false,
        };

    private static IEnumerable<string> Possible(RuleCase item, string decision, RuleBook book)
    {
        var plan = Plan.For(book, item.On, only: new HashSet<string> { decision });
        var evaluator = new Evaluator(plan);
        evaluator.Run(CaseBinder.Bind(item, book.Glossary), 0, 1);
        PlannedDecision planned = plan.Find(decision)!;
        return planned.Decision.Answers.Where((_, i) => evaluator.Bit(planned.Top[i], 0)).Select(a => a.Slug);
    }
}
