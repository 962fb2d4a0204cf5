using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Sums;

/// <summary>What the KUR regulations say about interest and ceilings, by scheme (<c>hitungan/kur.yaml</c>): the numbers of the instalment and of the
/// ceiling left.</summary>
internal sealed class KurFormula
{
    /// <summary>The rule file that holds the numbers.</summary>
    public const string Path = "hitungan/kur.yaml";

    internal KurFormula(LocalizedText title, ImmutableArray<Rounding> roundings, ImmutableArray<string> notes, ImmutableArray<KurVersion> versions)
    {
        Title = title;
        Roundings = roundings;
        Notes = notes;
        Versions = versions;
    }

    /// <summary>What is worked out.</summary>
    public LocalizedText Title { get; }

    /// <summary>By which rule instalments are rounded to the nearest whole rupiah, half up; the oldest first.</summary>
    public ImmutableArray<Rounding> Roundings { get; }

    /// <summary>What is left to the lender and what is not worked out, in Indonesian.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>The versions, the oldest first, without gaps.</summary>
    public ImmutableArray<KurVersion> Versions { get; }

    /// <summary>The least and the most interest of any scheme on any day, a year.</summary>
    public (Percent Least, Percent Most) Rates =>
        (Versions.SelectMany(v => v.Schemes).Min(s => s.LeastRate), Versions.SelectMany(v => v.Schemes).Max(s => s.MostRate));

    /// <summary>The schemes on a day; none before the first version.</summary>
    public ImmutableArray<KurScheme> On(LocalDate day) => Versions.FirstOrDefault(v => v.InForce.Contains(day))?.Schemes ?? [];

    /// <summary>Reads the formula from the files of a rule book.</summary>
    /// <param name="files">All files of the book; one of them is <see cref="Path"/>.</param>
    /// <returns>The formula; null when the book has no such file.</returns>
    /// <exception cref="ArgumentException">The file has problems; <c>rules check</c> tells them.</exception>
    public static KurFormula? Read(IEnumerable<RuleFile> files) => FormulaFiles.Read(files, Path, KurReader.Read);
}

/// <summary>The schemes on some days.</summary>
/// <param name="InForce">The days.</param>
/// <param name="Schemes">The schemes, in the order of the file.</param>
internal sealed record KurVersion(InForce InForce, ImmutableArray<KurScheme> Schemes);

/// <summary>A scheme of KUR.</summary>
/// <param name="Id">As loans name it, e.g. <c>kur-mikro</c>.</param>
/// <param name="LeastRate">The least interest a year, effective.</param>
/// <param name="MostRate">The most interest a year, effective; which of the two depends on the sector and on earlier contracts.</param>
/// <param name="Ceiling">What one contract may come to: whole rupiah, both ends included.</param>
/// <param name="Limit">The limit over several contracts; null for none.</param>
/// <param name="Longest">The longest term; null when it was not read.</param>
/// <param name="Basis">The articles.</param>
internal sealed record KurScheme(
    string Id,
    Percent LeastRate,
    Percent MostRate,
    AmountSpan Ceiling,
    KurLimit? Limit,
    KurTerm? Longest,
    LegalBasis Basis
)
{
    /// <summary>Whether a loan is within the ceiling of one contract; null when only a part of its range is.</summary>
    public bool? Allows(AmountSpan loan) =>
        loan.Most is { } most && most <= Ceiling.Most && loan.Least >= Ceiling.Least ? true
        : loan.Least > Ceiling.Most || loan.Most < Ceiling.Least ? false
        : null;
}

/// <summary>The longest term of a scheme.</summary>
/// <param name="WorkingCapital">Months, included.</param>
/// <param name="Investment">Months, included.</param>
/// <param name="Basis">The article.</param>
internal sealed record KurTerm(int WorkingCapital, int Investment, LegalBasis Basis);

/// <summary>A limit over the contracts of some schemes together.</summary>
/// <param name="Sectors">The sectors financed by the new loan to which it applies.</param>
/// <param name="Schemes">The schemes whose contracts count.</param>
/// <param name="Most">All contracts together at most this, whole rupiah.</param>
/// <param name="Readings">From which contract on they count.</param>
/// <param name="Basis">The article.</param>
internal sealed record KurLimit(
    ImmutableArray<string> Sectors,
    ImmutableArray<string> Schemes,
    long Most,
    ImmutableArray<KurReading> Readings,
    LegalBasis Basis
);

/// <summary>A reading of a limit.</summary>
/// <param name="Id">Its slug; empty where the limit is settled.</param>
/// <param name="Title">What it says.</param>
/// <param name="Since">Contracts from this day on count; null for all.</param>
internal sealed record KurReading(string Id, LocalizedText Title, LocalDate? Since);
