using Umkm.Registers.Cells;

namespace Umkm.Registers.Heads;

/// <summary>What people are told where a file says something else of its amounts than its mapping does.</summary>
internal static class SaidTexts
{
    /// <summary>A column of another unit than a text of the file says.</summary>
    /// <param name="header">Its name.</param>
    /// <param name="unit">Its unit by the mapping, in rupiah.</param>
    /// <param name="text">The text.</param>
    /// <param name="said">The unit that it says.</param>
    public static LocalizedText OtherUnit(string header, long unit, string text, string said)
    {
        string own = AmountText.Units.First(u => u.Value == unit).Key;
        (string column, string shown) = (CellText.Shown(header), CellText.Shown(text));
        return new(
            $"Kolom {column} dibaca dalam {own} menurut peta, padahal di berkas tertulis \"{shown}\" ({said}). Periksa satuan: kolom itu di peta.",
            $"The column {column} is read in {own} by the mapping, yet the file says \"{shown}\" ({said}). Check satuan: of it in the mapping."
        );
    }

    /// <summary>A column whose header speaks against its fact.</summary>
    public static LocalizedText Doubtful(string header, string fact, LocalizedText why) =>
        new(
            $"Kolom {CellText.Shown(header)} dipakai sebagai {fact}, padahal {why.Indonesian}. Periksa.",
            $"The column {CellText.Shown(header)} is used as {fact}, yet {why.English}. Check."
        );
}
