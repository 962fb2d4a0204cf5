using System.Collections.Immutable;
using NodaTime;

namespace Umkm.Rules.RiskTables;

/// <summary>Where the answer of a lookup came from.</summary>
internal enum RiskOrigin
{
    /// <summary>No row speaks about this code at this scale: the risk is unknown, never low.</summary>
    NotInTable,

    /// <summary>Rows of this code in its own edition.</summary>
    Table,

    /// <summary>Rows of the KBLI 2025 codes that a KBLI 2020 code became: an inference that can be wrong.</summary>
    Crosswalk,
}

/// <summary>What a reader must be told beside the answer.</summary>
[Flags]
internal enum RiskCautions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No scope was given, and the scopes of this code differ in risk or in what is listed: the scope is what to ask for.</summary>
    SeveralScopes = 1,

    /// <summary>The scope that was given is not one of the scopes listed; all of them count.</summary>
    ScopeNotFound = 2,

    /// <summary>The answer was carried from KBLI 2025 to a KBLI 2020 code.</summary>
    ThroughCrosswalk = 4,

    /// <summary>At least one scope that counts lists no risk for this scale.</summary>
    ScaleNotListed = 8,

    /// <summary>At least one KBLI 2025 code that the KBLI 2020 code became has no row.</summary>
    TargetNotListed = 16,

    /// <summary>These five digits mean something else in the other edition: check that the edition is right.</summary>
    ReusedCode = 32,

    /// <summary>No scope was given, and the rows of this KBLI 2020 code cover named scopes only, perhaps not the whole code.</summary>
    PartialScopes = 64,

    /// <summary>The edition has no such code.</summary>
    UnknownCode = 128,

    /// <summary>The table knows nothing about this edition (2005, 2009, 2015 or 2017).</summary>
    EditionNotCovered = 256,

    /// <summary>Asked of the time of PP 5/2021, and no row of that time speaks about this code: later pictures are evidence of nothing but
    /// themselves.</summary>
    NotOfItsTime = 512,

    /// <summary>An earlier picture of OSS lists another level, and the day of the change is not known: both count.</summary>
    EarlierPicture = 1024,

    /// <summary>The KBLI 2020 code was split, and its main successors are followed: not intermediation and not a part that moved to another
    /// group.</summary>
    SplitFollowed = 2048,

    /// <summary>A report on the KBLI 2020 code itself lists another level than its successors: both count.</summary>
    OwnRowDiffers = 4096,
}

/// <summary>
/// What the risk table says about one activity. It never outweighs the risk printed on the enterprise's own NIB.
/// </summary>
/// <param name="Possible">Every level the activity may have; never empty, <see cref="RiskSet.Any"/> when unknown.</param>
/// <param name="Listed">
/// The levels the rows that count do list. Smaller than <paramref name="Possible"/> when a part of the answer is not in the table; for messages,
/// not for decisions.
/// </param>
/// <param name="Origin">Where the answer came from.</param>
/// <param name="Cautions">What must be said beside the answer.</param>
/// <param name="Evidence">
/// <c>teks</c> (text of the regulation), <c>dataset</c> (a transcription of the OSS pages), <c>laporan</c> (another report), <c>simpulan</c>
/// (carried through the crosswalk);
/// the weakest of the rows that count, null when none does.
/// </param>
/// <param name="AsOf">The last day the source is known to have said so; the earliest of the rows that count, null when none does.</param>
/// <param name="Scopes">The scopes that count, in the order of the table: one when the given scope matched, else all of them.</param>
/// <param name="Codes">The codes whose rows were looked for: the code itself, or the KBLI 2025 codes it became.</param>
/// <param name="Sources">The keys of the sources of the rows that count; see <see cref="RiskTable.Source"/>.</param>
internal sealed record RiskLookup(
    RiskSet Possible,
    RiskSet Listed,
    RiskOrigin Origin,
    RiskCautions Cautions,
    string? Evidence,
    LocalDate? AsOf,
    ImmutableArray<string> Scopes,
    ImmutableArray<string> Codes,
    ImmutableArray<string> Sources
)
{
    internal const string Inferred = "simpulan";

    /// <summary>Whether exactly one level is possible. Cautions may still have to be said.</summary>
    public bool IsCertain => Possible.IsSingle();

    /// <summary>This answer together with what earlier pictures list for the scale; where they are silent they add nothing.</summary>
    /// <param name="earlier">The rows of the earlier pictures.</param>
    /// <param name="wanted">The normalised scope, or null; a row about the whole code speaks about every scope.</param>
    /// <param name="scale">The scale.</param>
    internal RiskLookup WithEarlier(RiskRow[] earlier, string? wanted, RiskScale scale)
    {
        RiskRow[] speaking = Array.FindAll(
            earlier,
            r => r.At(scale) != RiskSet.None && (wanted is null || r.IsWholeCode || r.NormalisedScope == wanted)
        );
        RiskSet levels = speaking.Aggregate(RiskSet.None, (all, r) => all | r.At(scale));
        return (levels | Possible) == Possible
            ? this
            : this with
            {
                Possible = Possible | levels,
                Listed = Listed | levels,
                Cautions = Cautions | RiskCautions.EarlierPicture,
                AsOf = speaking.Min(r => r.AsOf) is var first && (AsOf is not { } day || first < day) ? first : AsOf,
                Sources = [.. Sources.Union(speaking.Select(r => r.Source), StringComparer.Ordinal)],
            };
    }

    internal static RiskLookup Unknown(RiskCautions cautions, ImmutableArray<string> codes) =>
        new(RiskSet.Any, RiskSet.None, RiskOrigin.NotInTable, cautions, null, null, [], codes, []);
}

/// <summary>A source of rows of the risk table.</summary>
/// <param name="Key">Its key in the rows.</param>
/// <param name="BasisFrom">First day of the regulation it copies; null when the source does not copy one or the day is not known.</param>
/// <param name="BasisUntil">Last day of that regulation, included; null as above. A row answers for a later day only as the last thing known.</param>
/// <param name="Picture">The day of the picture of OSS that it is; null for a source that is none.</param>
/// <param name="Description">What the source is, in Indonesian.</param>
internal sealed record RiskSourceNote(string Key, LocalDate? BasisFrom, LocalDate? BasisUntil, LocalDate? Picture, string Description);
