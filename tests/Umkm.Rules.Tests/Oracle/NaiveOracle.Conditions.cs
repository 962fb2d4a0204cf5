using System.Globalization;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>Conditions.</summary>
internal sealed partial class NaiveOracle
{
    /// <summary>Whether a condition can be true and can be false, about the subject or one of its children.</summary>
    public Truth Holds(Condition condition, Situation? item) =>
        condition switch
        {
            Always => Truth.Yes,
            AllOf all => Truth.All(all.Parts.Select(p => Holds(p, item))),
            AnyOf any => Truth.Any(any.Parts.Select(p => Holds(p, item))),
            Negation not => Holds(not.Part, item).Not(),
            AtLeastOf some => Truth.AtLeast(some.Count, some.Parts.Select(p => Holds(p, item))),
            Quantified q => Children(q),
            ChildSum s => Sum(s),
            Comparison { Left.Single: { Kind: TermKind.Age } age } c => Value(age.Since!, item) is Day day
                ? Truth.Of(Aged(day.Value, c.Bounds))
                : Truth.Unknown,
            Comparison { Left.Single: { } term } c => Value(term, item) switch
            {
                null => Truth.Unknown,
                Day day => Truth.Of(Within(PlainDates.Number(day.Value), c.Bounds)),
                Amount amount => Truth.Of(Within(amount.Value, c.Bounds)),
                var other => throw new InvalidOperationException($"{term.Name} is {other}"),
            },
            Comparison c => Range
                .Sum(c.Left.Plus.Select(t => RangeOf(t, item)).Concat(c.Left.Minus.Select(t => RangeOf(t, item).Negated())))
                .Compare(c.Bounds),
            ChoiceIs c => Value(c.Term, item) is OneOf one
                ? new Truth(one.Slugs.Any(c.Slugs.Contains), one.Slugs.Any(s => !c.Slugs.Contains(s)))
                : Choice(c),
            CodeIn c => Value(c.Term, item) switch
            {
                null => Truth.Unknown,
                KbliFact code => Truth.Of(c.Groups.Any(g => InGroup(code, g.Text))),
                RegionFact region => InRegion(region, c.Groups.Select(g => g.Text.Replace(".", "", StringComparison.Ordinal))),
                var other => throw new InvalidOperationException($"{c.Term.Name} is {other}"),
            },
            Statement s => Value(s.Term, item) is YesNo yes ? Truth.Of(yes.Value) : Implied(s.Term),
            DecisionIs d => Answered(About(book.Find(d.Decision)!, item), d),
            PermitHeld p => Held(p, item),
            _ => throw new ArgumentException(condition.GetType().Name),
        };

    /// <summary>A region may be known down to its province or kabupaten only: then it may be any of those within.</summary>
    private static Truth InRegion(RegionFact region, IEnumerable<string> groups)
    {
        string full = region.Digits.PadRight(10, '0');
        int length =
            full.EndsWith("00000000", StringComparison.Ordinal) ? 2
            : full.EndsWith("000000", StringComparison.Ordinal) ? 4
            : full.EndsWith("0000", StringComparison.Ordinal) ? 6
            : 10;
        string[] all = [.. groups];
        bool inside = all.Any(g => full.StartsWith(g, StringComparison.Ordinal));
        bool within = all.Any(g => g.Length > length && g.StartsWith(full[..length], StringComparison.Ordinal));
        return new Truth(inside || within, !inside);
    }

    private static Truth Choice(ChoiceIs c) => new(c.Slugs.Length > 0, c.Term.Choices.Any(x => !c.Slugs.Contains(x.Slug)));

    private static Truth Answered(HashSet<string> possible, DecisionIs d) =>
        new(possible.Any(d.Answers.Contains), possible.Any(a => !d.Answers.Contains(a)));

    /// <summary>A fact that was not given follows from the law where the condition of a rule in force is certain.</summary>
    private Truth Implied(Term term) =>
        book
            .Implied.Where(i => i.Term.Equals(term))
            .SelectMany(i =>
                i.Versions.Where(v => PlainDates.Of(v.InForce.From) <= _on && (v.InForce.Until is not { } last || _on <= PlainDates.Of(last)))
                    .Where(v => Holds(v.When, null) is { CanBeFalse: false })
                    .Select(_ => Truth.Of(i.Value))
            )
            .FirstOrDefault(Truth.Unknown);

    private Known? Value(Term term, Situation? item) =>
        (item is not null && item.Kind == term.Subject ? item : subject).Values.GetValueOrDefault(term.Name);

    private Truth Children(Quantified q)
    {
        bool given;
        Truth[] each;
        if (q.Child == SubjectKind.Permit)
        {
            given = subject.AllPapersListed;
            each = [.. subject.Papers.Select(_ => Holds(q.Part, null))];
        }
        else
        {
            given = subject.Children.TryGetValue(q.Child, out var list);
            each = [.. (list ?? []).Select(child => Holds(q.Part, child))];
        }
        return q.Quantifier switch
        {
            Quantifier.Some => Truth.Any(each).OrMore(!given),
            Quantifier.None => Truth.Any(each).OrMore(!given).Not(),
            Quantifier.Every => Truth.Any(each.Select(e => e.Not())).OrMore(!given).Not(),
            Quantifier.AtLeast => Truth.AtLeast(q.Count, each).OrMore(!given),
            _ => Truth.AtLeast(q.Count + 1, each).OrMore(!given).Not(),
        };
    }

    private bool Within(long value, Bounds bounds)
    {
        long Of(Quantity q) => q.Kind == QuantityKind.AssessmentDate ? PlainDates.Number(_on) : q.Number;
        return (bounds.Lower is not { } l || (l.Included ? value >= Of(l.Value) : value > Of(l.Value)))
            && (bounds.Upper is not { } u || (u.Included ? value <= Of(u.Value) : value < Of(u.Value)));
    }

    /// <summary>At least N: the day + N has come. More than N: it came before today. At most N is not more than N; less than N is not at least N.</summary>
    private bool Aged(DateOnly since, Bounds bounds)
    {
        bool AtLeast(Quantity n) => PlainDates.Plus(since, n) <= _on;
        bool MoreThan(Quantity n) => PlainDates.Plus(since, n) < _on;
        return (bounds.Lower is not { } l || (l.Included ? AtLeast(l.Value) : MoreThan(l.Value)))
            && (bounds.Upper is not { } u || (u.Included ? !MoreThan(u.Value) : !AtLeast(u.Value)));
    }

    /// <summary>Groups as people read them: a prefix of digits, or from one prefix up to another, in one edition.</summary>
    private static bool InGroup(KbliFact code, string group)
    {
        string[] halves = group.Split('/');
        if (int.Parse(halves[1], CultureInfo.InvariantCulture) != code.Edition)
        {
            return false;
        }
        string[] ends = halves[0].Split(" s.d. ");
        return string.CompareOrdinal(code.Code[..ends[0].Length], ends[0]) >= 0 && string.CompareOrdinal(code.Code[..ends[^1].Length], ends[^1]) <= 0;
    }
}
