namespace Umkm.Registers.Messages;

/// <summary>What can be wrong with a row before its cells are read.</summary>
internal static class RowMessages
{
    public static readonly MessageKind NamelessColumn = new(
        "register.nameless-column",
        new("Kolom ke-{found} berisi, tetapi tidak bernama.", "Column {found} has contents but no name."),
        new(
            "Seharusnya setiap kolom yang berisi bernama pada baris kepala.",
            "Every column with contents was expected to have a name in the header."
        ),
        new("Beri nama kolom itu, atau hapus isinya.", "Name the column, or remove its contents.")
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

    public static readonly MessageKind OtherTable = new(
        "register.other-table",
        new(
            "Baris ini di bawah awal tabel lain: \"{found}\" pada baris {line}.",
            "The row stands below the beginning of another table: \"{found}\" on line {line}."
        ),
        new("Diharapkan satu tabel usaha dalam satu register.", "One table of enterprises was expected in a register."),
        new(
            "Bila semua baris dari situ bukan usaha, tambahkan di peta, di bawah lewati: {rule}; bila hanya baris itu, tanpa sampai akhir:. "
                + "Tabel usaha yang lain: nilai sebagai berkas tersendiri.",
            "Where no row from there on is an enterprise, add to the mapping, below lewati: {rule}; where only that row is none, without "
                + "sampai akhir:. Screen another table of enterprises as a file of its own."
        )
    );

    public static readonly MessageKind CalledTotal = new(
        "register.called-total",
        new(
            "Baris ini tanpa {column}, dan setiap angkanya jumlah {rows}: tampaknya jumlah, bukan usaha.",
            "The row is without {column}, and each of its amounts is the sum of {rows}: it seems to be a total, no enterprise."
        ),
        new("Diharapkan satu usaha dalam setiap baris.", "One enterprise in each row was expected."),
        new(
            "Bila memang jumlah, tambahkan di peta, di bawah lewati: {rule}; bila usaha, isi {column}.",
            "Where it is a total, add to the mapping, below lewati: {rule}; where it is an enterprise, fill in {column}."
        )
    );

    public static readonly MessageKind CellCount = new(
        "register.cell-count",
        new("Baris ini berisi {found} sel.", "The row has {found} cells."),
        new("Seharusnya {wanted}, sebanyak kolom pada baris kepala.", "{wanted} were expected, as many as the header has columns."),
        new("Apit isi yang memuat pemisah dengan tanda kutip.", "Put quotes around content that holds the separator.")
    );

    public static IEnumerable<MessageKind> All => [NamelessColumn, OpenQuote, OtherTable, CalledTotal, CellCount];
}
