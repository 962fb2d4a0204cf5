namespace Umkm.Rules.RiskTables;

/// <summary>What the files say about five digits, parsed once; the two editions, the times and the pictures stay apart.</summary>
/// <param name="code">The code.</param>
/// <param name="in2020">Whether KBLI 2020 has it.</param>
/// <param name="in2025">Whether KBLI 2025 has it.</param>
/// <param name="rows2020">Its rows of KBLI 2020: those of PP 5/2021 and reports without a day of law.</param>
/// <param name="newest">Its rows of KBLI 2025 in the newest picture.</param>
/// <param name="earlier">Its rows of KBLI 2025 in earlier pictures.</param>
/// <param name="successors">The KBLI 2025 codes it became.</param>
/// <param name="reused">Whether the digits mean something else in the other edition.</param>
internal sealed class RiskCode(
    string code,
    bool in2020,
    bool in2025,
    DatedRow[] rows2020,
    RiskRow[] newest,
    RiskRow[] earlier,
    Successor[] successors,
    bool reused
)
{
    private static readonly int Times = Enum.GetValues<RiskTime>().Length;
    private readonly RiskLookup?[] answers = new RiskLookup?[2 * 4 * Times];

    public string Code => code;

    public Successor[] Successors => successors;

    public bool IsReused => reused;

    public bool IsAnywhere => in2020 || in2025;

    public bool IsIn(int edition) => edition == 2025 ? in2025 : in2020;

    /// <summary>The rows of KBLI 2020: all of them, or only those that no regulation of an ended time stands behind.</summary>
    public RiskRow[] Own(bool alsoOfEndedLaw) => [.. rows2020.Where(r => alsoOfEndedLaw || !r.OfEndedLaw).Select(r => r.Row)];

    public RiskRow[] Newest => newest;

    public RiskRow[] Earlier => earlier;

    /// <summary>The rows that are asked first: those of the earlier picture on its day where it lists the scale, else those of the newest.</summary>
    public RiskRow[] Of(RiskTime time, RiskScale scale) =>
        time == RiskTime.EarlierPicture && Array.Exists(earlier, r => r.At(scale) != RiskSet.None) ? earlier : newest;

    /// <summary>The remembered answer without a scope, in one of the editions 2020 and 2025.</summary>
    public ref RiskLookup? Answer(int edition, RiskScale scale, RiskTime time) =>
        ref answers[(((edition == 2025 ? 4 : 0) + (int)scale) * Times) + (int)time];
}

/// <summary>A row of KBLI 2020, and whether its source copies a regulation that has an end.</summary>
internal readonly record struct DatedRow(RiskRow Row, bool OfEndedLaw);

/// <summary>A code that a KBLI 2020 code became, and whether it is its main successor: neither intermediation that was split off nor a part that
/// moved to another group.</summary>
internal readonly record struct Successor(string Code, bool IsMain);
