using System.Globalization;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Reads numbers with units as sentences and cases write them, and says which unit a term takes.</summary>
internal static class QuantityReader
{
    /// <summary>The quantity of <c>Rp1 miliar</c>, <c>19 orang</c>, <c>6 bulan</c>, <c>2 Februari 2021</c>, <c>tahun 2025</c>; null when it is
    /// none.</summary>
    public static Quantity? Read(string text)
    {
        if (text == "tanggal penilaian")
        {
            return new Quantity(QuantityKind.AssessmentDate, 0);
        }
        if (IndonesianNumbers.ReadRupiah(text) is { } amount)
        {
            return new Quantity(QuantityKind.Rupiah, amount);
        }
        if (IndonesianNumbers.ReadDate(text) is { } date)
        {
            return Quantity.Of(date);
        }
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["tahun", var year] && year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int y))
        {
            return new Quantity(QuantityKind.Year, y);
        }
        bool scaled = words.Length == 3 && IndonesianNumbers.ReadNumber(words[0], words[1]) is not null;
        if (
            (words.Length == 2 || scaled)
            && IndonesianNumbers.ReadNumber(words[0], scaled ? words[1] : null) is { } number
            && words[^1].All(c => char.IsAsciiLetter(c) || c is '%' or '²' or '-')
        )
        {
            return words[^1] switch
            {
                "hari" => new Quantity(QuantityKind.Days, number, "hari"),
                "bulan" => new Quantity(QuantityKind.Months, number, "bulan"),
                "tahun" => new Quantity(QuantityKind.Years, number, "tahun"),
                var unit => new Quantity(QuantityKind.Count, number, unit),
            };
        }
        return null;
    }

    /// <summary>Whether a quantity is of the unit a term takes.</summary>
    public static bool Fits(Term term, Quantity value) =>
        term.Kind switch
        {
            TermKind.Rupiah => value.Kind == QuantityKind.Rupiah,
            TermKind.Count => value.Unit == term.Unit
                && value.Kind is QuantityKind.Count or QuantityKind.Days or QuantityKind.Months or QuantityKind.Years
                && value.Unit == term.Unit,
            TermKind.Date => value.Kind is QuantityKind.Date or QuantityKind.AssessmentDate,
            TermKind.Age => IsDuration(value),
            TermKind.Year => value.Kind == QuantityKind.Year,
            _ => false,
        };

    /// <summary>Whether a quantity is a time that can be added to a day: not below zero and at most some hundred years.</summary>
    public static bool IsDuration(Quantity value) =>
        value.Number >= 0
        && value.Number
            <= value.Kind switch
            {
                QuantityKind.Days => 100_000,
                QuantityKind.Months => 3_000,
                QuantityKind.Years => 250,
                _ => -1,
            };

    /// <summary>The unit a term takes, in Indonesian.</summary>
    public static string UnitOf(Term term) =>
        term.Kind switch
        {
            TermKind.Rupiah => "Rp",
            TermKind.Count => term.Unit!,
            TermKind.Date => "tanggal",
            TermKind.Age => "hari, bulan atau tahun",
            TermKind.Year => "tahun",
            _ => "pilihan",
        };

    /// <summary>An example of a value of a term.</summary>
    public static string Example(Term term) =>
        term.Kind switch
        {
            TermKind.Rupiah => "Rp1 miliar",
            TermKind.Count => $"19 {term.Unit}",
            TermKind.Date => "2 Februari 2021",
            TermKind.Age => "6 bulan",
            TermKind.Year => "tahun 2025",
            _ => "ya",
        };
}
