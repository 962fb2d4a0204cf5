namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with what is asked of a sum.</summary>
internal static class ComputeMessages
{
    public static readonly MessageKind NoFormula = new(
        "compute.no-formula",
        new("Buku aturan ini tidak memuat \"{found}\".", "This rule book has no \"{found}\"."),
        new("Seharusnya berkas rumus itu ada.", "The file of that formula was expected."),
        new("Hapus --rules, atau tambahkan berkasnya.", "Leave out --rules, or add the file.")
    );

    public static readonly MessageKind NoYear = new(
        "compute.no-year",
        new("Tahun pajak \"{found}\" tidak dapat dihitung.", "The tax year \"{found}\" cannot be worked out."),
        new("Seharusnya tahun empat angka sejak {first}.", "A year of four digits from {first} on was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotMonth = new(
        "compute.not-month",
        new("\"{found}\" bukan omzet sebulan.", "\"{found}\" is no turnover of a month."),
        new(
            "Seharusnya BULAN=RUPIAH dengan bulan 1 sampai 12 dan rupiah utuh paling sedikit nol, misalnya 1=70000000 atau 1=60000000..80000000.",
            "MONTH=AMOUNT was expected, the month from 1 to 12 and whole rupiah not below nought, e.g. 1=70000000 or 1=60000000..80000000."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind MonthTwice = new(
        "compute.month-twice",
        new("Bulan {found} disebut dua kali.", "Month {found} is named twice."),
        new("Seharusnya satu kali saja.", "It was expected once."),
        LocalizedText.Empty
    );

    public static readonly MessageKind TooMuch = new(
        "compute.too-much",
        new("Jumlah omzetnya terlalu besar untuk dihitung.", "The turnover adds up to more than can be counted."),
        new("Seharusnya jumlah setahun dalam rupiah utuh.", "A year's sum in whole rupiah was expected."),
        new("Periksa banyaknya angka nol.", "Check the number of noughts.")
    );

    public static IEnumerable<MessageKind> All => [NoFormula, NoYear, NotMonth, MonthTwice, TooMuch];
}
