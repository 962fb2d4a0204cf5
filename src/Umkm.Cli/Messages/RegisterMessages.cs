namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with a register.</summary>
internal static class RegisterMessages
{
    public static readonly MessageKind Empty = new(
        "register.empty",
        new("Berkas ini kosong.", "The file is empty."),
        new(
            "Seharusnya baris kepala dengan nama kolom, lalu satu baris per usaha.",
            "A header line with the names of the columns was expected, then one line an enterprise."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotText = new(
        "register.not-text",
        new("Berkas ini bukan teks UTF-8.", "The file is not UTF-8 text."),
        new("Seharusnya CSV dengan pengodean UTF-8.", "CSV encoded as UTF-8 was expected."),
        new("Simpan ulang sebagai \"CSV UTF-8\".", "Save it again as \"CSV UTF-8\".")
    );

    public static readonly MessageKind NotGzip = new(
        "register.not-gzip",
        new("Berkas .gz ini rusak atau terpotong.", "The .gz file is damaged or cut short."),
        new("Seharusnya berkas gzip yang utuh.", "A whole gzip file was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind UnknownColumn = new(
        "register.unknown-column",
        new("Kolom \"{found}\" tidak dikenal.", "The column \"{found}\" is not known."),
        new(
            "Seharusnya nama fakta usaha, misalnya id, region, businessCapital, atau nama istilah aturan.",
            "The name of a fact was expected, e.g. id, region, businessCapital, or the name of a term of the rules."
        ),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind NamelessColumn = new(
        "register.nameless-column",
        new("Kolom ke-{found} tidak bernama.", "Column {found} has no name."),
        new("Seharusnya setiap kolom bernama.", "Every column was expected to have a name."),
        new("Hapus kolom atau pemisah di ujung baris kepala.", "Remove the column or the separator at the end of the header.")
    );

    public static readonly MessageKind ColumnTwice = new(
        "register.column-twice",
        new("Kolom \"{found}\" muncul dua kali.", "The column \"{found}\" comes twice."),
        new("Seharusnya setiap kolom satu kali.", "Every column was expected once."),
        LocalizedText.Empty
    );

    public static readonly MessageKind OpenQuote = new(
        "register.open-quote",
        new("Tanda kutip di awal sel tidak ditutup dengan benar.", "A quote at the beginning of a cell is not closed rightly."),
        new(
            "Seharusnya \"isi sel\" lalu pemisah; tanda kutip di dalamnya ditulis dua kali.",
            "\"content\" and then the separator was expected; a quote within is written twice."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind LineTooLong = new(
        "register.line-too-long",
        new("Ada baris yang lebih dari {found} bita.", "A line is longer than {found} bytes."),
        new("Seharusnya satu usaha per baris.", "One enterprise a line was expected."),
        new("Periksa apakah berkas ini memang register CSV.", "Check that the file is a register as CSV.")
    );

    public static readonly MessageKind CellCount = new(
        "register.cell-count",
        new("Baris ini berisi {found} sel.", "The row has {found} cells."),
        new("Seharusnya {wanted}, sebanyak kolom pada baris kepala.", "{wanted} were expected, as many as the header has columns."),
        new("Apit isi yang memuat pemisah dengan tanda kutip.", "Put quotes around content that holds the separator.")
    );

    public static readonly MessageKind BlankRow = new(
        "register.blank-row",
        new("Semua sel baris ini kosong.", "All cells of the row are empty."),
        new("Seharusnya ada yang diketahui tentang usahanya.", "Something known about the enterprise was expected."),
        new("Hapus barisnya.", "Remove the row.")
    );

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

    public static readonly MessageKind BelowZero = new(
        "register.below-zero",
        new("Jumlah {found} di bawah nol.", "The amount {found} is below zero."),
        new("Diharapkan Rp0 atau lebih.", "Rp0 or more was expected."),
        LocalizedText.Empty
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

    public static readonly MessageKind UnknownDecision = new(
        "register.unknown-decision",
        new("Keputusan \"{found}\" tidak ada pada tanggal ini.", "There is no decision \"{found}\" on this date."),
        new("Lihat daftarnya dengan umkm rules list.", "See umkm rules list for all."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind RowsNotRead = new(
        "register.rows-not-read",
        new("{found} baris tidak dapat dibaca; tidak ada yang ditulis.", "{found} row(s) cannot be read; nothing was written."),
        LocalizedText.Empty,
        new(
            "Beri --rejects BERKAS untuk memisahkan baris itu dan menilai yang lain.",
            "Give --rejects FILE to set those rows apart and to screen the others."
        )
    );

    public static readonly MessageKind OneStandardOutput = new(
        "register.one-standard-output",
        new("Hanya satu keluaran yang dapat ditulis ke keluaran baku.", "Only one output can go to standard output."),
        new("Diharapkan nama berkas bagi yang lain.", "File names were expected for the others."),
        LocalizedText.Empty
    );

    public static readonly MessageKind SameFile = new(
        "register.same-file",
        new("Berkas ini dipakai dua kali.", "This file is used twice."),
        new("Diharapkan berkas yang berbeda bagi setiap masukan dan keluaran.", "A different file was expected for each input and output."),
        LocalizedText.Empty
    );

    public static readonly MessageKind Unbalanced = new(
        "register.unbalanced",
        new(
            "{read} baris dibaca tetapi {written} ditulis dan {rejected} ditolak.",
            "{read} rows were read but {written} written and {rejected} rejected."
        ),
        new("Seharusnya jumlahnya sama.", "They were expected to add up."),
        new("Laporkan beserta berkasnya; tidak ada yang ditulis.", "Report it with the file; nothing was written.")
    );

    public static readonly MessageKind NotCount = new(
        "sample.not-count",
        new("\"{found}\" bukan bilangan yang diperbolehkan di sini.", "\"{found}\" is not a number that is allowed here."),
        new("Diharapkan bilangan bulat dari {least} sampai {most}.", "A whole number from {least} to {most} was expected."),
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All =>
        [
            Empty,
            LineTooLong,
            NotText,
            NotGzip,
            UnknownColumn,
            NamelessColumn,
            ColumnTwice,
            OpenQuote,
            CellCount,
            BlankRow,
            NotUtf8,
            NotSlug,
            NotYear,
            NotYesNo,
            NotWhole,
            BelowZero,
            NotChoice,
            EmptyItem,
            UnknownPart,
            PartTwice,
            UnknownPermit,
            EndsBeforeIssue,
            SalesTwice,
            UnknownDecision,
            RowsNotRead,
            OneStandardOutput,
            SameFile,
            Unbalanced,
            NotCount,
        ];
}
