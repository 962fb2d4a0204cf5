namespace Umkm.Domain.Messages;

/// <summary>Why a text is not a region, or what is doubtful about one.</summary>
internal static class RegionMessages
{
    private static readonly LocalizedText Listed = new(
        "Diharapkan wilayah dalam daftar Kepmendagri 300.2.2-2430 Tahun 2025.",
        "A region of the list of Kepmendagri 300.2.2-2430 of 2025 was expected."
    );

    public static readonly MessageKind Undotted = new(
        "region.undotted",
        new(
            "{found} ditulis tanpa titik; kode Kemendagri dan kode BPS memakai angka yang sama untuk wilayah yang berbeda.",
            "{found} comes without a dot; the codes of Kemendagri and BPS use the same digits for different regions."
        ),
        new("Menurut Kemendagri: {ministry}. Menurut BPS: {bps}.", "By Kemendagri: {ministry}. By BPS: {bps}."),
        new("Tulis kode Kemendagri dengan titik, atau \"BPS {found}\".", "Write the Kemendagri code with its dot, or \"BPS {found}\".")
    );

    public static readonly MessageKind Unknown = new(
        "region.unknown",
        new("Tidak ada wilayah berkode {found}.", "There is no region with the code {found}."),
        Listed,
        new(
            "Periksa angkanya; bila wilayahnya lebih baru daripada daftar ini, tulis kode provinsinya saja.",
            "Check the digits; when the region is newer than the list, write the code of its province only."
        )
    );

    public static readonly MessageKind Renumbered = new(
        "region.renumbered",
        new("{found} terletak di wilayah yang kodenya berubah.", "{found} lies in a region whose code has changed."),
        new("Kode wilayahnya kini {now}.", "The code of that region is now {now}."),
        new("Tulis kode itu, atau kode kecamatannya yang baru.", "Write that code, or the new code of the kecamatan.")
    );

    public static readonly MessageKind UnknownName = new(
        "region.unknown-name",
        new("Tidak ada provinsi, kabupaten, atau kota bernama \"{found}\".", "There is no province, kabupaten or kota named \"{found}\"."),
        Listed,
        new("Tulis namanya lengkap, misalnya Kota Malang, atau kodenya.", "Write the whole name, for example Kota Malang, or its code.")
    );

    public static readonly MessageKind MisspeltName = new(
        "region.misspelt-name",
        UnknownName.What,
        Listed,
        new("Mungkin maksudnya \"{nearest}\".", "Perhaps \"{nearest}\" was meant.")
    );

    public static readonly MessageKind AmbiguousName = new(
        "region.ambiguous-name",
        new("\"{found}\" dapat berarti lebih dari satu wilayah.", "\"{found}\" may mean more than one region."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("Tulis namanya lengkap atau kodenya.", "Write the whole name or the code.")
    );

    public static readonly MessageKind UnknownBps = new(
        "region.unknown-bps",
        new("Tidak ada wilayah berkode BPS {found}.", "There is no region with the BPS code {found}."),
        new(
            "Diharapkan kode BPS tahun 2022: dua angka untuk provinsi, empat untuk kabupaten atau kota.",
            "A BPS code of 2022 was expected: two digits for a province, four for a kabupaten or kota."
        ),
        new("Tulis kode Kemendagri atau nama wilayahnya.", "Write the Kemendagri code or the name of the region.")
    );

    public static readonly MessageKind OldCode = new(
        "region.old-code",
        new("Kode {found} sudah diganti.", "The code {found} has been replaced."),
        new("Kodenya kini {now}.", "The code is now {now}."),
        new("Yang dipakai kode baru; perbarui registernya.", "The new code is used; bring the register up to date.")
    );

    public static IEnumerable<MessageKind> All => [Undotted, Unknown, Renumbered, UnknownName, MisspeltName, AmbiguousName, UnknownBps, OldCode];
}
