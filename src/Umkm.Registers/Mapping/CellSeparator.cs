namespace Umkm.Registers.Mapping;

/// <summary>What separates several codes or papers of a cell, as mappings write it: a mark, or a word for what would be blank in them. A word such
/// as <c>dan</c> stands between blanks.</summary>
internal static class CellSeparator
{
    private const string Blank = "spasi";
    private const string Line = "baris baru";

    /// <summary>What stands in cells.</summary>
    public static string Read(string written) =>
        written switch
        {
            Blank => " ",
            Line => "\n",
            _ when written.All(char.IsLetter) => $" {written} ",
            _ => written,
        };

    /// <summary>How a mapping writes it.</summary>
    public static string Write(string between) =>
        between switch
        {
            " " => Blank,
            "\n" => Line,
            _ => between.Trim(),
        };
}
