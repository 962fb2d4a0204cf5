namespace Umkm.Domain.Messages;

/// <summary>Facts about papers that contradict each other.</summary>
internal static class PaperMessages
{
    public static readonly MessageKind NumberNotListed = new(
        "permit.number-not-listed",
        new("Nomor {name} diberikan, tetapi daftar izin tidak memuat {name}.", "A {name} number is given, but the list of permits has no {name}."),
        new("Diharapkan daftar izin yang lengkap.", "A complete list of permits was expected."),
        new(
            "Tambahkan \"{kind}\" ke daftar izin, atau nyatakan daftarnya belum lengkap (\"permitsComplete\": false).",
            "Add \"{kind}\" to the list of permits, or say that the list is not complete (\"permitsComplete\": false)."
        )
    );

    public static readonly MessageKind NumberNotHeld = new(
        "permit.number-not-held",
        new(
            "Nomor {name} diberikan, tetapi menurut daftar izin {name} dicabut, belum terbit, atau tidak ada.",
            "A {name} number is given, but by the list of permits the {name} is revoked, not issued yet, or not held."
        ),
        new("Diharapkan salah satunya.", "One of the two was expected."),
        new(
            "Hapus nomornya, atau betulkan status atau hari terbit \"{kind}\".",
            "Remove the number, or correct the status or day of issue of \"{kind}\"."
        )
    );

    public static readonly MessageKind HeldAndRevoked = new(
        "permit.held-and-revoked",
        new(
            "Izin \"{found}\" dengan nomor yang sama tertulis terbit dan dicabut.",
            "The permit \"{found}\" with one number is both issued and revoked."
        ),
        new("Diharapkan satu status bagi satu nomor.", "One status for one number was expected."),
        new("Hapus yang tidak berlaku lagi.", "Remove the one that no longer holds.")
    );

    public static readonly MessageKind HeldAndNot = new(
        "permit.held-and-not",
        new("Izin \"{found}\" tertulis tidak ada dan juga ada.", "The permit \"{found}\" is listed as not held and as held."),
        new("Diharapkan salah satunya.", "One of the two was expected."),
        new("Hapus yang salah.", "Remove the wrong one.")
    );

    public static readonly MessageKind TooMany = new(
        "permit.too-many",
        new(
            "{papers} izin berlaku bagi {products} produk dan {activities} kegiatan sekaligus.",
            "{papers} permits count for {products} products and {activities} activities at once."
        ),
        new("Diharapkan paling banyak {limit} pasangan izin dan butir.", "At most {limit} pairs of a permit and an item were expected."),
        new("Hapus izin yang rangkap, atau sebutkan produknya.", "Remove permits that come twice, or name their products.")
    );

    public static readonly MessageKind LoansTooLarge = new(
        "loans.too-large",
        new("Plafon semua pinjaman berjumlah Rp{found}.", "The ceilings of all loans add up to Rp{found}."),
        new("Diharapkan paling banyak Rp9.000.000.000.000.000.000.", "At most Rp9,000,000,000,000,000,000 was expected."),
        new("Periksa angka nolnya.", "Check the zeros.")
    );

    public static IEnumerable<MessageKind> All => [TooMany, LoansTooLarge, NumberNotListed, NumberNotHeld, HeldAndRevoked, HeldAndNot];
}
