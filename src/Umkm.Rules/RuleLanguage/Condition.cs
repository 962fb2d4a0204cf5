using System.Collections.Immutable;

namespace Umkm.Rules.RuleLanguage;

/// <summary>A condition as a rule file states it: sentences as leaves, structure above them.</summary>
/// <param name="Place">Where it stands.</param>
internal abstract record Condition(Place Place);

/// <summary><c>selalu</c>: holds always.</summary>
internal sealed record Always(Place Place) : Condition(Place);

/// <summary><c>semua</c>: every part holds.</summary>
internal sealed record AllOf(Place Place, ImmutableArray<Condition> Parts) : Condition(Place);

/// <summary><c>salah satu</c>: at least one part holds.</summary>
internal sealed record AnyOf(Place Place, ImmutableArray<Condition> Parts) : Condition(Place);

/// <summary><c>bukan</c>: the part does not hold.</summary>
internal sealed record Negation(Place Place, Condition Part) : Condition(Place);

/// <summary><c>paling sedikit N dari</c>: at least N parts hold.</summary>
internal sealed record AtLeastOf(Place Place, int Count, ImmutableArray<Condition> Parts) : Condition(Place);

/// <summary>How many children must meet a condition.</summary>
internal enum Quantifier
{
    /// <summary><c>ada</c>: at least one.</summary>
    Some,

    /// <summary><c>setiap</c>: all; so for an empty list.</summary>
    Every,

    /// <summary><c>tidak ada</c>: none.</summary>
    None,

    /// <summary><c>paling sedikit N</c>.</summary>
    AtLeast,

    /// <summary><c>paling banyak N</c>.</summary>
    AtMost,
}

/// <summary><c>ada kegiatan</c>, <c>setiap produk</c>, <c>paling banyak 1 pinjaman</c>: a condition on the children of a subject.</summary>
internal sealed record Quantified(Place Place, Quantifier Quantifier, int Count, SubjectKind Child, Condition Part) : Condition(Place);

/// <summary><c>jumlah</c>: the sum of a term over the children that meet a condition, with an own term added, within bounds.</summary>
internal sealed record ChildSum(Place Place, Term Addend, SubjectKind Child, Condition Where, Term? Plus, Bounds Bounds) : Condition(Place);

/// <summary>An end of a range in a sentence.</summary>
/// <param name="Value">The number with its unit.</param>
/// <param name="Included">Whether the value itself is within.</param>
internal sealed record Bound(Quantity Value, bool Included);

/// <summary>A lower end, an upper end, or both; at least one is given.</summary>
internal sealed record Bounds(Bound? Lower, Bound? Upper)
{
    /// <summary>The only value within, where both ends are the same; null for others.</summary>
    public Quantity? Exactly() => this is { Lower: { Included: true } lower, Upper: { Included: true } upper } && lower == upper ? lower.Value : null;

    /// <summary>What lies below the lower end.</summary>
    public Bounds Below() => new(null, new Bound(Lower!.Value, !Lower.Included));

    /// <summary>What lies above the upper end.</summary>
    public Bounds Above() => new(new Bound(Upper!.Value, !Upper.Included), null);
}

/// <summary>A term or a sum and difference of terms of one unit.</summary>
/// <param name="Plus">Terms added; at least one.</param>
/// <param name="Minus">Terms taken off.</param>
internal sealed record TermSum(ImmutableArray<Term> Plus, ImmutableArray<Term> Minus)
{
    /// <summary>All terms, added first.</summary>
    public IEnumerable<Term> Terms => Plus.Concat(Minus);

    /// <summary>The term when there is only one and it is added; null otherwise.</summary>
    public Term? Single => Plus.Length == 1 && Minus.Length == 0 ? Plus[0] : null;

    /// <inheritdoc/>
    public bool Equals(TermSum? other) => other is not null && Plus.SequenceEqual(other.Plus) && Minus.SequenceEqual(other.Minus);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.Aggregate(Plus.Length, HashCode.Combine);
}

/// <summary>A sentence that compares a number, a day, an age or a year with bounds.</summary>
internal sealed record Comparison(Place Place, TermSum Left, Bounds Bounds) : Condition(Place);

/// <summary>A sentence that says that a choice is one of some values (slugs).</summary>
internal sealed record ChoiceIs(Place Place, Term Term, ImmutableArray<string> Slugs) : Condition(Place);

/// <summary>A sentence that says that a KBLI or region code lies in some groups.</summary>
internal sealed record CodeIn(Place Place, Term Term, ImmutableArray<CodeGroup> Groups) : Condition(Place);

/// <summary>A group of codes as written, and the range of numbers it stands for.</summary>
/// <param name="Text">E.g. <c>10391/2020</c>, <c>10 s.d. 33/2020</c>, <c>35.73</c>.</param>
/// <param name="Range">The codes as numbers, both ends included.</param>
internal sealed record CodeGroup(string Text, NumberRange Range);

/// <summary>A sentence that is a yes/no term standing alone.</summary>
internal sealed record Statement(Place Place, Term Term) : Condition(Place);

/// <summary><c>keputusan X adalah …</c>: another decision's answer.</summary>
internal sealed record DecisionIs(Place Place, string Decision, ImmutableArray<string> Answers) : Condition(Place);

/// <summary>What is asked of a paper.</summary>
internal enum PermitTest
{
    /// <summary><c>memiliki … yang berlaku</c>.</summary>
    InForce,

    /// <summary><c>sedang mengurus …</c>: status dalam-proses.</summary>
    InProcess,

    /// <summary><c>pernah memiliki …</c>: whatever its status and end.</summary>
    Ever,
}

/// <summary>A sentence about a paper of the subject.</summary>
internal sealed record PermitHeld(Place Place, PermitKind Kind, PermitTest Test) : Condition(Place);
