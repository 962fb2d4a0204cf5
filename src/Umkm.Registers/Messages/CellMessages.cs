namespace Umkm.Registers.Messages;

/// <summary>What can be wrong with a cell.</summary>
internal static class CellMessages
{
    public static readonly MessageKind NotUtf8 = new(
        "register.not-utf8",
        new("Sel ini memuat bita yang bukan UTF-8.", "The cell holds bytes that are not UTF-8."),
        new("Seharusnya teks UTF-8.", "UTF-8 text was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotSlug = new(
        "register.not-slug",
        new("\"{found}\" bukan sebuah id.", "\"{found}\" is not an id."),
        new("Diharapkan huruf kecil a-z, angka, dan tanda hubung.", "Lower-case letters a-z, digits and hyphens were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotYear = new(
        "register.not-year",
        new("\"{found}\" bukan tahun.", "\"{found}\" is not a year."),
        new("Diharapkan empat angka.", "Four digits were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotYesNo = new(
        "register.not-yes-no",
        new("\"{found}\" bukan ya atau tidak.", "\"{found}\" is neither yes nor no."),
        new("Diharapkan ya, tidak, true, atau false.", "ya, tidak, true or false was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotWhole = new(
        "register.not-whole",
        new("\"{found}\" bukan bilangan bulat yang diperbolehkan di sini.", "\"{found}\" is not a whole number that is allowed here."),
        new("Diharapkan angka saja, tanpa titik, koma, dan pangkat.", "Digits only were expected, without dots, commas and exponents."),
        LocalizedText.Empty
    );

    public static readonly MessageKind PointNought = new(
        "register.point-nought",
        new("\"{found}\" memakai titik desimal, seperti tulisan program.", "\"{found}\" has a decimal dot, as programs write it."),
        new("Diharapkan angka tanpa desimal.", "Digits without decimals were expected."),
        new(
            "Tulis desimal: titik pada kolom ini di berkas peta; atau di pandas astype(\"Int64\") sebelum menulis.",
            "Write desimal: titik at the column in a mapping; or in pandas astype(\"Int64\") before writing."
        )
    );

    public static readonly MessageKind AmountRange = new(
        "register.amount-range",
        new("\"{found}\" adalah rentang, bukan satu bilangan.", "\"{found}\" is a range, and not one number."),
        new(
            "Diharapkan satu bilangan: batas hukum dapat jatuh di tengah rentang, jadi rentang tidak dapat dipetakan.",
            "One number was expected: a bound of the law may lie within a range, so that no mapping reads one."
        ),
        new(
            "Tanyakan dan tulis bilangannya, atau tulis kosong: [\"{found}\"] pada kolom ini di peta (tidak diketahui).",
            "Ask for the number and write it, or write kosong: [\"{found}\"] at the column in the mapping (not known)."
        )
    );

    public static readonly MessageKind BlankOfProgram = new(
        "register.blank-of-program",
        new(
            "\"{found}\" adalah tulisan program untuk sel tanpa isi, atau untuk rumus yang gagal.",
            "\"{found}\" is what programs write for a cell without contents, or a formula that has failed."
        ),
        new("Diharapkan isi kolom ini, atau sel kosong.", "A value of the column, or nothing, was expected."),
        new(
            "Perbaiki atau kosongkan selnya, atau tulis kosong: [\"{found}\"] pada kolom ini di berkas peta.",
            "Mend or empty the cell, or write kosong: [\"{found}\"] at the column in a mapping."
        )
    );

    public static readonly MessageKind Exponent = new(
        "register.exponent",
        new(
            "\"{found}\" ditulis dengan pangkat: angka-angka belakangnya mungkin hilang.",
            "\"{found}\" is written with an exponent: its last digits may be lost."
        ),
        new("Diharapkan bilangan dengan semua angkanya.", "A number with all of its digits was expected."),
        new(
            "Ekspor lagi dari sumbernya: di R sesudah options(scipen = 999); di lembar kerja setelah kolomnya diformat sebagai angka tanpa desimal.",
            "Export it again from its source: in R after options(scipen = 999); in a spreadsheet with the column formatted as numbers without "
                + "decimals."
        )
    );

    public static readonly MessageKind BelowZero = new(
        "register.below-zero",
        new("Jumlah {found} di bawah nol.", "The amount {found} is below zero."),
        new("Diharapkan Rp0 atau lebih.", "Rp0 or more was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind MomentOfZone = new(
        "register.moment-of-zone",
        new("\"{found}\" adalah saat menurut zona waktu, bukan hari.", "\"{found}\" is a moment of a time zone, not a day."),
        new(
            "Diharapkan hari: saat yang sama dapat jatuh pada hari lain di zona lain.",
            "A day was expected: the same moment may be another day in another zone."
        ),
        new(
            "Ekspor kolom ini sebagai hari tanpa jam menurut waktu setempat, misalnya 2026-11-22.",
            "Export the column as days of the local time without a time, for example 2026-11-22."
        )
    );

    public static readonly MessageKind DayWithTime = new(
        "register.day-with-time",
        new("\"{found}\" memuat jam di samping hari.", "\"{found}\" has a time beside the day."),
        new("Diharapkan hari tanpa jam: {day}.", "A day without a time was expected: {day}."),
        new(
            "Hapus jamnya. Di kolom tanggal, berkas peta (umkm inspect REGISTER -o peta.yaml, lalu --mapping peta.yaml) membaca harinya.",
            "Remove the time. In a column of days a mapping (umkm inspect REGISTER -o peta.yaml, then --mapping peta.yaml) reads the day."
        )
    );

    public static readonly MessageKind NoClockTime = new(
        "register.no-clock-time",
        new("Jam pada \"{found}\" tidak ada.", "The time in \"{found}\" does not exist."),
        new(
            "Diharapkan hari, boleh dengan jam 00:00 sampai 23:59; 24:00 dapat berarti hari berikutnya.",
            "A day was expected, with a time from 00:00 to 23:59 at most; 24:00 may be the next day."
        ),
        new("Hapus jamnya, dan periksa harinya.", "Remove the time, and check the day.")
    );

    public static readonly MessageKind DayZero = new(
        "register.day-zero",
        new(
            "Sel ini berformat tanggal dan berisi 0 (\"{found}\"): di lembar kerja itu bukan tanggal.",
            "The cell has a format of dates and holds 0 (\"{found}\"): that is no date in a spreadsheet."
        ),
        new("Diharapkan tanggal, atau sel kosong.", "A date, or nothing, was expected."),
        new(
            "Kosongkan selnya, atau tulis kosong: [\"{found}\"] pada kolom ini di berkas peta.",
            "Empty the cell, or write kosong: [\"{found}\"] for the column in a mapping."
        )
    );

    public static readonly MessageKind DayNumber = new(
        "register.day-number",
        new(
            "Sel ini berformat tanggal dan berisi bilangan {number} (\"{found}\"): hari di sekitar tahun 1900, atau tahun atau bilangan biasa?",
            "The cell has a format of dates and holds the number {number} (\"{found}\"): a day of about 1900, or a year or a plain number?"
        ),
        new("Diharapkan tanggal.", "A date was expected."),
        new(
            "Tulis tanggalnya, atau format selnya sebagai angka bila isinya tahun. Tanggal yang memang setua itu ditulis sebagai teks.",
            "Write the date, or format the cell as a number where it is a year. Write a date that is as old as that as text."
        )
    );

    public static readonly MessageKind NotChoice = new(
        "register.not-choice",
        new("\"{found}\" bukan nilai yang dikenal.", "\"{found}\" is not a known value."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind EmptyItem = new(
        "register.empty-item",
        new("Ada butir kosong dalam daftar.", "An item of the list is empty."),
        new("Diharapkan butir yang dipisah titik koma, atau - bila tidak ada.", "Items with semicolons between them were expected, or - for none."),
        LocalizedText.Empty
    );

    public static readonly MessageKind UnknownPart = new(
        "register.unknown-part",
        new("\"{found}\" bukan bagian dari butir daftar ini.", "\"{found}\" is not a part of an item of this list."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind PartTwice = new(
        "register.part-twice",
        new("Bagian \"{found}\" muncul dua kali dalam satu butir.", "The part \"{found}\" comes twice in one item."),
        new("Diharapkan satu kali.", "It was expected once."),
        LocalizedText.Empty
    );

    public static readonly MessageKind UnknownPermit = new(
        "register.unknown-permit",
        new("Jenis izin \"{found}\" tidak dikenal.", "The kind of paper \"{found}\" is not known."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind EndsBeforeIssue = new(
        "register.ends-before-issue",
        new("Izin {found} berakhir sebelum hari terbitnya.", "The permit {found} ends before the day it was issued."),
        new("Diharapkan hari terakhir pada atau setelah hari terbit.", "A last day on or after the day of issue was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind SalesTwice = new(
        "register.sales-twice",
        new("Penjualan diisi tanpa tahun dan juga per tahun.", "Sales are given without a year and also by year."),
        new("Diharapkan salah satunya.", "Only one of the two was expected."),
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All =>
        [
            NotUtf8,
            NotSlug,
            NotYear,
            NotYesNo,
            NotWhole,
            PointNought,
            AmountRange,
            BlankOfProgram,
            Exponent,
            BelowZero,
            DayZero,
            DayNumber,
            NotChoice,
            EmptyItem,
            UnknownPart,
            PartTwice,
            UnknownPermit,
            EndsBeforeIssue,
            SalesTwice,
        ];
}
