namespace Umkm.Domain.Messages;

/// <summary>What stands in the place of an identity number and is none.</summary>
internal static class NumberMessages
{
    private static readonly LocalizedText OfPaper = new(
        "Bila tidak diketahui, kosongkan; bila memang belum punya, kosongkan juga dan tulis daftar izin tanpa "
            + "dokumennya (\"-\" untuk tidak punya izin apa pun).",
        "Leave it out when unknown; when there is none, leave it out too and give the list of permits without "
            + "that paper (\"-\" for no permit at all)."
    );

    private static readonly LocalizedText OfPerson = new("Kosongkan bila tidak diketahui.", "Leave it out when unknown.");

    public static readonly MessageKind None = new(
        "number.none",
        new("\"{found}\" bukan {name}, melainkan kata untuk \"tidak ada\".", "\"{found}\" is not a {name}; it says that there is none."),
        new("Diharapkan nomornya atau sel kosong.", "The number, or nothing, was expected."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind Repeated = new(
        "number.repeated",
        new(
            "{name} ini hanya mengulang angka {found}; itu isian pengganti, bukan nomor.",
            "This {name} only repeats the digit {found}; that is a placeholder, not a number."
        ),
        new("Diharapkan nomornya atau sel kosong.", "The number, or nothing, was expected."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind Rounded = new(
        "number.rounded",
        new(
            "{name} \"{found}\" sudah dibulatkan lembar kerja; angka terakhirnya hilang.",
            "The {name} \"{found}\" was rounded by a spreadsheet; its last digits are lost."
        ),
        new("Diharapkan semua angkanya.", "All digits were expected."),
        new(
            "Format kolomnya sebagai teks, lalu salin lagi nomornya dari dokumen asli.",
            "Format the column as text, then copy the numbers again from the original papers."
        )
    );

    /// <summary>How to write that there is none.</summary>
    /// <param name="name">What the number is called, e.g. NIB. A NIK is a person's, and no paper of a list.</param>
    public static MessageArgument HowNone(string name) => new("hint", name == "NIK" ? OfPerson : OfPaper);

    public static IEnumerable<MessageKind> All => [None, Repeated, Rounded];
}
