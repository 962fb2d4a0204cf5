using System.Globalization;

namespace Umkm.Rules.RuleLanguage;

/// <summary>Numbers, amounts and units as English writes them; for reading only, rule files are Indonesian.</summary>
internal static class EnglishNumbers
{
    private static readonly (string Word, long Unit)[] Scales = [("trillion", 1_000_000_000_000), ("billion", 1_000_000_000), ("million", 1_000_000)];

    /// <summary><c>1,000,000</c>.</summary>
    public static string Grouped(long value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary><c>Rp1 billion</c>, <c>Rp4.8 billion</c>, <c>Rp1,000,000,001</c>: the shortest form that is exact.</summary>
    public static string ShortRupiah(long amount)
    {
        foreach ((string word, long unit) in Scales)
        {
            if (Math.Abs(amount) >= unit && amount % (unit / 10) == 0)
            {
                long rest = Math.Abs(amount % unit) / (unit / 10);
                return $"Rp{Grouped(amount / unit)}{(rest == 0 ? "" : "." + rest.ToString(CultureInfo.InvariantCulture))} {word}";
            }
        }
        return "Rp" + Grouped(amount);
    }

    /// <summary><c>1 person</c>, <c>19 people</c>; a unit without an English word stands as it is.</summary>
    public static string Count(long number, string unit) => $"{Grouped(number)} {Unit(unit, one: number == 1)}";

    private static string Unit(string unit, bool one) =>
        unit switch
        {
            "orang" => one ? "person" : "people",
            "tempat" => one ? "place" : "places",
            "unit" => one ? "unit" : "units",
            "kali" => one ? "time" : "times",
            "hari" => one ? "day" : "days",
            "bulan" => one ? "month" : "months",
            "tahun" => one ? "year" : "years",
            _ => unit,
        };
}
