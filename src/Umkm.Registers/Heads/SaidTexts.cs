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
            $"Kolom {column} dibaca dalam {own} menurut peta, padahal di berkas tertulis \"{shown}\" ({said}). "
                + $"Periksa satuan: kolom itu di peta; bila memang begitu, tulis {Checked}.",
            $"The column {column} is read in {own} by the mapping, yet the file says \"{shown}\" ({said}). "
                + $"Check satuan: of it in the mapping; where it is so, write {Checked}."
        );
    }

    /// <summary>A column whose header speaks against its fact.</summary>
    public static LocalizedText Doubtful(string header, string fact, LocalizedText why) =>
        new(
            $"Kolom {CellText.Shown(header)} dipakai sebagai {fact}, padahal {why.Indonesian}. Periksa; bila memang begitu, tulis {Checked}.",
            $"The column {CellText.Shown(header)} is used as {fact}, yet {why.English}. Check; where it is so, write {Checked}."
        );

    /// <summary>A word of a header that is not understood.</summary>
    public static LocalizedText LeftOver(string word)
    {
        string shown = CellText.Shown(word);
        return new($"kata \"{shown}\" di kepalanya tidak dikenal", $"the word \"{shown}\" of its header is not known");
    }

    /// <summary>A column of land or buildings beside a whole in which they do not count.</summary>
    public static LocalizedText LandBeside(string land)
    {
        string shown = CellText.Shown(land);
        return new(
            $"di sampingnya ada kolom \"{shown}\", dan tanah dan bangunan tempat usaha tidak dihitung",
            $"beside it stands the column \"{shown}\", and land and buildings of the business do not count"
        );
    }

    /// <summary>A column that names no unit beside one that does.</summary>
    public static LocalizedText NeighbourOf(string header, string named)
    {
        (string column, string other) = (CellText.Shown(header), CellText.Shown(named));
        return new(
            $"Kolom {column} tidak menyebut satuan dan dibaca rupiah penuh, padahal kolom {other} menyebutnya. Tulis satuan: kolom itu di peta, juga "
                + "satuan: rupiah.",
            $"The column {column} names no unit and is read as whole rupiah, yet the column {other} names one. Write satuan: of it in the mapping, "
                + "also satuan: rupiah."
        );
    }

    /// <summary>Sales without a year below a title of an old one.</summary>
    public static LocalizedText OldYear(string header, string title, int said, int closed)
    {
        (string column, string shown) = (CellText.Shown(header), CellText.Shown(title));
        return new(
            $"Di atas tabel tertulis \"{shown}\", padahal kolom {column} dibaca sebagai penjualan tahun tutup terakhir ({closed}). Bila penjualan "
                + $"tahun lain, tulis annualSales. dengan tahunnya, misalnya annualSales.{said}; bila memang {closed}, tulis {Checked}.",
            $"Above the table stands \"{shown}\", yet the column {column} is read as the sales of the last closed year ({closed}). Where they are of "
                + $"another year, write annualSales. with it, such as annualSales.{said}; where they are of {closed}, write {Checked}."
        );
    }

    /// <summary>What a mapping says of a column that people have looked at.</summary>
    public const string Checked = "sudah diperiksa: ya";
}
