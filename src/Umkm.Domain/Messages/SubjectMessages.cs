namespace Umkm.Domain.Messages;

/// <summary>What can be wrong or doubtful with the facts of a subject file.</summary>
internal static class SubjectMessages
{
    public static readonly MessageKind NotWhole = new(
        "number.not-whole",
        new("Bilangan {found} tidak ditulis sebagai bilangan bulat.", "The number {found} is not written as a whole number."),
        new("Diharapkan angka saja, tanpa pecahan dan tanpa pangkat.", "Digits only were expected, without fraction and without exponent."),
        new("Tulis semua angkanya, misalnya 1000000000.", "Write all the digits, for example 1000000000.")
    );

    public static readonly MessageKind OutOfRange = new(
        "number.out-of-range",
        new("Bilangan {found} di luar batas.", "The number {found} is out of range."),
        new("Diharapkan {least} sampai {most}.", "{least} to {most} was expected."),
        new("Periksa angkanya; hilangkan bila tidak diketahui.", "Check the digits; leave it out when unknown.")
    );

    public static readonly MessageKind EditionWithoutCode = new(
        "kbli.edition-alone",
        new("Edisi KBLI ditulis tanpa kodenya.", "The KBLI edition comes without its code."),
        new("Diharapkan \"kbli\" di samping \"edition\".", "\"kbli\" was expected beside \"edition\"."),
        new("Tulis kode lima angkanya, atau hapus edisinya.", "Write the five-digit code, or remove the edition.")
    );

    public static readonly MessageKind TwoEditions = new(
        "kbli.two-editions",
        new("Kode {found} memuat edisi yang berbeda dari \"edition\".", "The code {found} names another edition than \"edition\"."),
        new("Diharapkan edisi yang sama.", "The same edition was expected."),
        new("Hapus salah satunya.", "Remove one of them.")
    );

    public static readonly MessageKind EndsBeforeIssue = new(
        "permit.ends-before-issue",
        new("Izin ini berakhir {found}, sebelum terbit {issued}.", "The permit ends on {found}, before it was issued on {issued}."),
        new("Diharapkan hari terakhir pada atau setelah hari terbit.", "A last day on or after the day of issue was expected."),
        new("Periksa kedua tanggal pada dokumennya.", "Check both dates on the paper.")
    );

    public static readonly MessageKind UnknownPermitKind = new(
        "permit.unknown-kind",
        new("Jenis izin \"{found}\" tidak dikenal buku aturan.", "The permit kind \"{found}\" is not known to the rule book."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind MisspeltPermitKind = new(
        "permit.misspelt-kind",
        UnknownPermitKind.What,
        UnknownPermitKind.Expected,
        new("Mungkin maksudnya \"{nearest}\".", "Perhaps \"{nearest}\" was meant.")
    );

    public static readonly MessageKind SaleWithoutYear = new(
        "sales.incomplete",
        new("Penjualan ini tidak menyebut {found}.", "This entry of sales does not give {found}."),
        new("Diharapkan \"year\" dan \"amount\".", "\"year\" and \"amount\" were expected."),
        new("Tulis keduanya, atau hapus barisnya bila tidak diketahui.", "Write both, or remove the entry when unknown.")
    );

    public static readonly MessageKind YearTwice = new(
        "sales.year-twice",
        new("Tahun {found} disebut dua kali.", "The year {found} is given twice."),
        new("Diharapkan setiap tahun satu kali.", "Each year was expected once."),
        new("Hapus yang salah.", "Remove the wrong one.")
    );

    public static readonly MessageKind FactName = new(
        "facts.name",
        new("\"{found}\" tidak dapat menjadi nama istilah.", "\"{found}\" cannot be the name of a term."),
        new("Diharapkan nama istilah setempat tanpa spasi di tepi.", "The name of a local term without spaces at its ends was expected."),
        new("Salin nama istilahnya dari berkas aturan.", "Copy the term's name from the rule file.")
    );

    public static readonly MessageKind UnknownFact = new(
        "facts.unknown",
        new("Tidak ada aturan yang membaca istilah \"{found}\".", "No rule reads the term \"{found}\"."),
        LocalizedText.Empty,
        new("Periksa ejaannya dalam berkas aturan.", "Check its spelling in the rule file.")
    );

    public static readonly MessageKind MisspeltFact = new(
        "facts.misspelt",
        UnknownFact.What,
        LocalizedText.Empty,
        new("Mungkin maksudnya \"{nearest}\".", "Perhaps \"{nearest}\" was meant.")
    );

    public static readonly MessageKind UnlistedProduct = new(
        "permit.unlisted-product",
        new(
            "Izin ini menyebut produk \"{found}\", yang tidak ada dalam daftar produk.",
            "The permit names the product \"{found}\", which is not in the list of products."
        ),
        new("Biasanya nama produk ditulis sama di kedua tempat.", "Usually the name is written alike in both places."),
        new(
            "Samakan ejaannya; sebelum itu izin ini tidak dihitung untuk produk mana pun.",
            "Spell them alike; until then the permit counts for no product."
        )
    );

    public static readonly MessageKind UnlistedActivity = new(
        "permit.unlisted-activity",
        new(
            "Izin ini menyebut kegiatan {found}, yang tidak ada dalam daftar kegiatan.",
            "The permit names the activity {found}, which is not in the list of activities."
        ),
        new("Biasanya kode dan edisinya sama di kedua tempat.", "Usually code and edition are alike in both places."),
        new(
            "Samakan keduanya; sebelum itu izin ini tidak dihitung untuk kegiatan mana pun.",
            "Write them alike; until then the permit counts for no activity."
        )
    );

    public static IEnumerable<MessageKind> All =>
        [
            NotWhole,
            OutOfRange,
            EditionWithoutCode,
            TwoEditions,
            EndsBeforeIssue,
            UnknownPermitKind,
            MisspeltPermitKind,
            SaleWithoutYear,
            YearTwice,
            FactName,
            UnknownFact,
            MisspeltFact,
            UnlistedProduct,
            UnlistedActivity,
        ];
}
