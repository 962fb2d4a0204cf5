namespace Umkm.Registers.Cells;

/// <summary>What programs write for a cell of which nothing is known, or a formula that has failed.</summary>
internal static class ProgramBlank
{
    /// <summary>In any case.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "nan",
        "nat",
        "none",
        "null",
        "nil",
        "n/a",
        "#n/a",
        "#div/0!",
        "#ref!",
        "#value!",
        "#name?",
        "#num!",
        "#null!",
    ];

    /// <summary>Why such a text is no value; null for every other.</summary>
    public static Message? Refusal(string text) =>
        All.Contains(text, StringComparer.OrdinalIgnoreCase) ? Messages.CellMessages.BlankOfProgram.WithFound(CellText.Shown(text)) : null;
}
