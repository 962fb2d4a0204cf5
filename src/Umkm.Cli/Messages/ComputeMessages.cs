namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with what is asked of a sum.</summary>
internal static class ComputeMessages
{
    private static readonly LocalizedText AmountWords = new(
        "Tulis angka saja, atau dengan kata lengkap: ribu, juta, miliar, triliun (bukan jt atau M); titik memisahkan ribuan, koma pecahan.",
        "Write digits only, or whole words behind: ribu, juta, miliar, triliun (not jt or M); dots separate thousands, a comma fractions."
    );

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
        AmountWords
    );

    public static readonly MessageKind MonthBefore = new(
        "compute.month-before",
        new("Omzet {found} di luar yang dicakup aturan PPh final.", "The turnover of {found} is outside what the rules of the final tax cover."),
        new("Aturannya berlaku sejak {first}.", "They are in force from {first} on."),
        new("Hapus --turnover {month}=…: bulan itu tidak ikut dihitung.", "Leave out --turnover {month}=…: that month is not counted.")
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

    public static readonly MessageKind NotLoan = new(
        "compute.not-loan",
        new("\"{found}\" bukan besarnya pinjaman.", "\"{found}\" is no loan."),
        new(
            "Seharusnya rupiah utuh paling sedikit nol, misalnya 50000000, Rp50.000.000, 20 juta, atau 20 juta..1,5 miliar.",
            "Whole rupiah not below nought were expected, e.g. 50000000, Rp50.000.000, 20 juta, or 20 juta..1,5 miliar."
        ),
        AmountWords
    );

    public static readonly MessageKind NotMonths = new(
        "compute.not-months",
        new("\"{found}\" bukan jangka waktu.", "\"{found}\" is no term."),
        new("Seharusnya bulan dari 1 sampai 600, misalnya 36 atau 12..36.", "Months from 1 to 600 were expected, e.g. 36 or 12..36."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotRate = new(
        "compute.not-rate",
        new("\"{found}\" bukan bunga per tahun.", "\"{found}\" is no interest a year."),
        new(
            "Seharusnya persen dengan paling banyak dua desimal, misalnya 6 atau 6,25 atau 6..9.",
            "A percentage with at most two decimals was expected, e.g. 6 or 6.25 or 6..9."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind UnusualRate = new(
        "compute.unusual-rate",
        new(
            "Perhatikan: bunga {found} per tahun di luar bunga semua skema KUR dalam berkas aturan, yaitu {known}.",
            "Look: interest of {found} a year lies outside that of every KUR scheme in the rule file, which is {known}."
        ),
        LocalizedText.Empty,
        new("Tulis 6 bagi 6%, bukan 0,06 dan bukan 600.", "Write 6 for 6%, neither 0.06 nor 600.")
    );

    public static readonly MessageKind LoanOrScheme = new(
        "compute.loan-or-scheme",
        new("Besarnya pinjaman belum disebut.", "No loan was given."),
        new("Seharusnya --loan, atau --scheme dengan --on.", "--loan was expected, or --scheme with --on."),
        LocalizedText.Empty
    );

    public static readonly MessageKind RateOrScheme = new(
        "compute.rate-or-scheme",
        new("Bunga belum disebut.", "No interest was given."),
        new("Seharusnya --rate, atau --scheme dengan --on.", "--rate was expected, or --scheme with --on."),
        LocalizedText.Empty
    );

    public static readonly MessageKind SchemeNeedsDay = new(
        "compute.scheme-needs-day",
        new("Skema tanpa tanggal.", "A scheme without a day."),
        new("Seharusnya --on disebut, sebab bunga dan plafon mengikuti tanggal.", "--on was expected: interest and ceilings follow the day."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NoSchemes = new(
        "compute.no-schemes",
        new("Pada {found} tidak ada angka KUR dalam buku aturan ini.", "This rule book has no numbers of KUR on {found}."),
        new("Seharusnya tanggal sejak {first}.", "A day from {first} on was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotEnterprise = new(
        "compute.not-enterprise",
        new("\"{found}\" berisi kelompok.", "\"{found}\" holds a group."),
        new("Seharusnya satu usaha.", "One enterprise was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind TooMuchLoan = new(
        "compute.too-much-loan",
        new("Angsurannya terlalu besar untuk dihitung.", "The instalment is more than can be counted."),
        new("Seharusnya pinjaman dan bunga yang lebih kecil.", "A smaller loan and interest were expected."),
        new("Periksa banyaknya angka nol.", "Check the number of noughts.")
    );

    public static IEnumerable<MessageKind> All =>
        [
            NoFormula,
            NoYear,
            NotMonth,
            MonthBefore,
            MonthTwice,
            TooMuch,
            NotLoan,
            NotMonths,
            NotRate,
            UnusualRate,
            LoanOrScheme,
            RateOrScheme,
            SchemeNeedsDay,
            NoSchemes,
            NotEnterprise,
            TooMuchLoan,
        ];
}
