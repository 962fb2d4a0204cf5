using Umkm.Registers.Cells;
using Umkm.Registers.Dates;

namespace Umkm.Registers.Heads;

/// <summary>Finds what titles above a table say against what its columns are taken for: amounts of another money, sales of a part of the year, a
/// year of long ago.</summary>
internal static class TitleDoubt
{
    private static readonly string[] Parts =
    [
        .. "triwulan tw kuartal kwartal semester smt caturwulan bulanan mingguan quarter quarterly monthly".Split(' '),
    ];

    /// <summary>Words of a header that say that its sales are of a whole year.</summary>
    private static readonly string[] Yearly = ["setahun", "tahunan", "pertahun", "tahun", "thn", "th", "annual", "yearly", "year"];

    /// <summary>Words by which a title says of which day or month its data are, and not of which time its sales.</summary>
    private static readonly string[] OfData = ["keadaan", "kondisi", "posisi", "data", "per", "update", "pemutakhiran"];

    private static readonly string[] OfLaw = ["uu", "pp", "perda", "perpres", "perbup", "perwali", "permen", "permenkop", "peraturan", "undang"];

    /// <summary>What the titles say against a column; null when nothing.</summary>
    /// <param name="titles">The texts above the table.</param>
    /// <param name="header">The name of the column.</param>
    /// <param name="fact">What it is taken for.</param>
    public static LocalizedText? Of(IEnumerable<string> titles, string header, string fact)
    {
        bool isSales = fact.Split('.')[0] == "annualSales" && !HeadWords.Split(header).Intersect(Yearly, StringComparer.Ordinal).Any();
        bool isMoney = HeadDoubt.IsMoney(fact) && !UnitWords.IsWholeRupiah(header);
        foreach (string title in titles)
        {
            string[] words = HeadWords.Split(title);
            string shown = CellText.Shown(title);
            if (isMoney && HeadDoubt.NamesOtherMoney(title, words))
            {
                return new(
                    $"di luar tabel tertulis \"{shown}\": uang lain, dan isinya dibaca rupiah",
                    $"around the table stands \"{shown}\": another money, and its cells are read as rupiah"
                );
            }
            if (isSales && IsPartOfYear(words))
            {
                return new($"di luar tabel tertulis \"{shown}\": sebagian tahun", $"around the table stands \"{shown}\": a part of a year");
            }
        }
        return null;
    }

    /// <summary>The last year that a title names, but for years of law, and the title; null when none does.</summary>
    public static (int Year, string Title)? YearOf(IEnumerable<string> titles)
    {
        (int Year, string Title)[] years =
        [
            .. titles
                .Where(t => !HeadWords.Split(t).Intersect(OfLaw, StringComparer.Ordinal).Any())
                .SelectMany(t =>
                    HeadWords.Split(t).Where(HeadDoubt.IsYear).Select(y => (int.Parse(y, System.Globalization.CultureInfo.InvariantCulture), t))
                ),
        ];
        return years.Length == 0 ? null : years.MaxBy(y => y.Year);
    }

    /// <summary>Whether a part of a year is named, or a span of months that is not the whole of it.</summary>
    private static bool IsPartOfYear(string[] words)
    {
        if (words.Intersect(Parts, StringComparer.Ordinal).Any())
        {
            return true;
        }
        int[] months = [.. words.Select(MonthNames.NumberOf).Where(m => m > 0)];
        bool isSpan = months.Length > 1 && months[0] < months[^1] && (months[0], months[^1]) != (1, 12);
        int named = Array.FindIndex(words, w => MonthNames.NumberOf(w) > 0);
        bool isOne =
            months.Length == 1 && named > 0 && words[named - 1] is "bulan" or "periode" && !words.Intersect(OfData, StringComparer.Ordinal).Any();
        return isSpan || isOne;
    }
}
