namespace Umkm.Rules.RiskTables;

/// <summary>What the files say about five digits, parsed once; the two editions stay apart.</summary>
internal sealed class RiskCode(string code, bool in2020, bool in2025, RiskRow[] rows2020, RiskRow[] rows2025, string[] successors, bool reused)
{
    private readonly RiskLookup?[] answers = new RiskLookup?[8];

    public string Code => code;

    public string[] Successors => successors;

    public bool IsReused => reused;

    public bool IsAnywhere => in2020 || in2025;

    public bool IsIn(int edition) => edition == 2025 ? in2025 : in2020;

    public RiskRow[] Rows(int edition) =>
        edition == 2025 ? rows2025
        : edition == 2020 ? rows2020
        : [];

    /// <summary>The remembered answer without a scope, in one of the editions 2020 and 2025.</summary>
    public ref RiskLookup? Answer(int edition, RiskScale scale) => ref answers[(edition == 2025 ? 4 : 0) + (int)scale];
}
