using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>A fact as the oracle holds it. What is not in a dictionary is unknown.</summary>
internal abstract record Known;

/// <summary>Rupiah, a count, or a year.</summary>
internal sealed record Amount(long Value) : Known
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

internal sealed record Day(DateOnly Value) : Known
{
    public override string ToString() => $"{Value:yyyy-MM-dd}";
}

internal sealed record YesNo(bool Value) : Known
{
    public override string ToString() => Value ? "ya" : "tidak";
}

/// <summary>A choice narrowed to some values; one when it is known.</summary>
internal sealed record OneOf(ImmutableSortedSet<string> Slugs) : Known
{
    public static OneOf Just(string slug) => new([slug]);

    public override string ToString() => string.Join("/", Slugs);
}

/// <summary>Five digits of an edition.</summary>
internal sealed record KbliFact(int Edition, string Code) : Known
{
    public override string ToString() => $"{Code}/{Edition}";
}

/// <summary>Digits without dots, from 4 to 10.</summary>
internal sealed record RegionFact(string Digits) : Known;

/// <summary>A paper. A null kind, issue date or end is unknown; a null product and activity cover everything.</summary>
internal sealed record Paper(string? Kind, string Status, DateOnly? IssuedOn, DateOnly? ValidUntil, string? Product, KbliFact? Activity)
{
    public override string ToString() => $"{Kind ?? "?"} {Status} {IssuedOn:yyyy-MM-dd}..{ValidUntil:yyyy-MM-dd} {Product}{Activity}";
}

/// <summary>A subject or one of its children, as plain dictionaries and lists.</summary>
internal sealed record Situation(SubjectKind Kind)
{
    public string? Name { get; init; }

    public ImmutableSortedDictionary<string, Known> Values { get; init; } = ImmutableSortedDictionary<string, Known>.Empty;

    /// <summary>Lists of children by kind; an absent list is unknown.</summary>
    public ImmutableSortedDictionary<SubjectKind, ImmutableList<Situation>> Children { get; init; } =
        ImmutableSortedDictionary<SubjectKind, ImmutableList<Situation>>.Empty;

    public ImmutableList<Paper> Papers { get; init; } = [];

    /// <summary>Whether no other papers are held than those listed.</summary>
    public bool AllPapersListed { get; init; }

    public Situation With(string term, Known value) => this with { Values = Values.SetItem(term, value) };

    public override string ToString() =>
        $"{{{Name} {string.Join(", ", Values.Select(v => $"{v.Key}={v.Value}"))}; {string.Join(" ", Children.Select(c => $"{c.Key}:[{string.Join(" ", c.Value)}]"))}; papers{(AllPapersListed ? "" : "?")}[{string.Join(" | ", Papers)}]}}";
}
