namespace Umkm.Registers.Messages;

/// <summary>What can be wrong with the cells of papers where a mapping meets a file.</summary>
internal static class PaperMessages
{
    public static readonly MessageKind NotHeldOrNot = new(
        "mapping.not-held-or-not",
        new("\"{found}\" tidak mengatakan ada atau tidaknya surat ini.", "\"{found}\" does not say whether the paper is held."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new(
            "Tambahkan katanya di peta, pada ada: atau tidak ada: kolom ini.",
            "Add the word to the mapping, below ada: or tidak ada: of this column."
        )
    );

    public static readonly MessageKind UnknownPaper = new(
        "mapping.unknown-paper",
        new("\"{found}\" di antara surat sel ini belum diberi arti.", "\"{found}\" among the papers of the cell has not been given a meaning."),
        new("Diharapkan kata yang disebut peta: {known}.", "A word that the mapping names was expected: {known}."),
        new(
            "Tambahkan ke kata: kolom ini dengan jenis suratnya, misalnya \"{found}\": halal, atau \"{found}\": tidak dipakai bila bukan surat "
                + "yang dinilai.",
            "Add it below kata: of the column with the kind of paper, e.g. \"{found}\": halal, or \"{found}\": tidak dipakai where it is none that "
                + "counts."
        )
    );

    public static readonly MessageKind NoneBesidePapers = new(
        "mapping.none-beside-papers",
        new(
            "\"{found}\" memuat \"{other}\", yang di peta berarti tidak ada, di samping yang lain.",
            "\"{found}\" holds \"{other}\", which means none by the mapping, beside others."
        ),
        new("Diharapkan salah satunya saja.", "One of the two was expected."),
        new("Periksa barisnya di berkas.", "Check the row in the file.")
    );

    public static readonly MessageKind DenialBeforePapers = new(
        "mapping.denial-before-papers",
        new(
            "\"{found}\" menyebut surat lain sesudah \"{other}\", yang mungkin menyangkal semuanya.",
            "\"{found}\" names other papers after \"{other}\", which may deny all of them."
        ),
        new("Diharapkan surat yang dimiliki di depan.", "The papers that are held were expected first."),
        new(
            "Periksa barisnya di berkas, atau tulis seluruh isi sel ini di kata: atau tidak ada: pada peta.",
            "Check the row in the file, or write the whole cell below kata: or tidak ada: in the mapping."
        )
    );

    public static readonly MessageKind PapersDiffer = new(
        "mapping.papers-differ",
        new(
            "Menurut kolom \"{held}\" {found} dimiliki, menurut kolom \"{none}\" tidak.",
            "By the column \"{held}\" {found} is held, by the column \"{none}\" it is not."
        ),
        new("Diharapkan keduanya sama.", "The two were expected to agree."),
        new("Periksa barisnya di berkas.", "Check the row in the file.")
    );

    public static readonly MessageKind UnnamedPaperHeld = new(
        "mapping.unnamed-paper-held",
        PapersDiffer.What,
        PapersDiffer.Expected,
        new(
            "Periksa barisnya; bila surat yang tidak disebut kolom itu belum tentu tidak dimiliki, hapus yang tidak disebut: tidak ada di peta.",
            "Check the row; where papers that the column does not name may be held all the same, remove yang tidak disebut: tidak ada "
                + "of the mapping."
        )
    );

    public static IEnumerable<MessageKind> All => [NotHeldOrNot, UnknownPaper, NoneBesidePapers, DenialBeforePapers, PapersDiffer, UnnamedPaperHeld];
}
