using System.Collections.Frozen;
using NodaTime;

namespace Umkm.Rules.RuleLanguage;

/// <summary>How long a kind of paper counts.</summary>
internal enum PermitTerm
{
    /// <summary><c>selama usaha berjalan</c>: while the business runs; a printed end is not read.</summary>
    WhileRunning,

    /// <summary><c>sebagaimana tercetak</c>: to the printed last day, included; an end that is not given is unknown.</summary>
    AsPrinted,
}

/// <summary>The Indonesian words for <see cref="PermitTerm"/> in rule files.</summary>
internal static class PermitTerms
{
    /// <summary>The terms by their words.</summary>
    public static readonly FrozenDictionary<string, PermitTerm> ByWord = new Dictionary<string, PermitTerm>
    {
        ["selama usaha berjalan"] = PermitTerm.WhileRunning,
        ["sebagaimana tercetak"] = PermitTerm.AsPrinted,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Word(this PermitTerm term) => ByWord.First(w => w.Value == term).Key;

    /// <summary>The word in both languages.</summary>
    public static LocalizedText Label(this PermitTerm term) =>
        new(term.Word(), term == PermitTerm.WhileRunning ? "while the business runs" : "as printed");
}

/// <summary>A kind of paper: its slug in data, its name in sentences, how long it counts.</summary>
public sealed record PermitKind
{
    internal PermitKind(string slug, string name, string english, PermitTerm validity, int index)
    {
        Slug = slug;
        Name = name;
        English = english;
        Validity = validity;
        Index = index;
    }

    /// <summary>The value of <c>permits[].kind</c>.</summary>
    public string Slug { get; }

    /// <summary>The name officers use, e.g. <c>SPP-IRT</c>.</summary>
    public string Name { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>How long it counts unless a requirement says otherwise.</summary>
    internal PermitTerm Validity { get; }

    /// <summary>The last day on which it was issued, included; a later one is not counted. Null while it is issued.</summary>
    internal LocalDate? IssuedUntil { get; init; }

    /// <summary>The article that ended it; null while it is issued.</summary>
    internal string? EndedBy { get; init; }

    /// <summary>The last day of issue that counts on a day: the day itself, or the last on which it was issued.</summary>
    internal LocalDate LastIssue(LocalDate on) => IssuedUntil is { } last && Days.Of(last) < Days.Of(on) ? last : on;

    /// <summary>Its number in columns.</summary>
    internal int Index { get; }

    /// <summary>The name in one language.</summary>
    public LocalizedText Label => new(Name, English);
}
