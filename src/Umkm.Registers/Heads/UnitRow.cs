namespace Umkm.Registers.Heads;

/// <summary>A row below a header that holds the units of its columns: <c>(juta Rp)</c>, <c>(orang)</c>.</summary>
internal static class UnitRow
{
    /// <summary>Whether all that a row holds are units of the columns above it.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="below">The row.</param>
    public static bool Is(IReadOnlyList<string> header, IReadOnlyList<string> below)
    {
        int first = header.Index().Where(h => h.Item.Length > 0).Select(h => h.Index).FirstOrDefault(-1);
        return !At(below, first).Any(char.IsLetterOrDigit)
            && below.Index().All(c => !c.Item.Any(char.IsLetterOrDigit) || (!HeadWords.IsNaming(At(header, c.Index)) && UnitWords.IsUnit(c.Item)))
            && below.Any(c => c.Any(char.IsLetter) && (c[0] is '(' or '[' || UnitWords.Of(c) is not null || UnitWords.IsWholeRupiah(c)));
    }

    private static string At(IReadOnlyList<string> row, int column) => column >= 0 && column < row.Count ? row[column] : "";
}
