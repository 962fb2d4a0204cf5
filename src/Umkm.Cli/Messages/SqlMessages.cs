namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with what is asked of <c>umkm sql</c>.</summary>
internal static class SqlMessages
{
    public static readonly MessageKind NotTogether = new(
        "sql.not-together",
        new("Opsi ini tidak dapat dipakai bersama {found}.", "This option cannot be used together with {found}."),
        new("Seharusnya salah satunya saja.", "Only one of the two was expected."),
        new("Lihat --help.", "See --help.")
    );

    public static readonly MessageKind AboutGroups = new(
        "sql.about-groups",
        new(
            "Keputusan \"{found}\" tentang kelompok; tabelnya hanya memuat usaha.",
            "The decision \"{found}\" is about groups; the tables hold enterprises only."
        ),
        new(
            "Seharusnya keputusan tentang usaha, kegiatan, atau produknya.",
            "A decision about enterprises, their activities or products was expected."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind NothingInForce = new(
        "sql.nothing-in-force",
        new("Pada {date} tidak ada keputusan yang berlaku.", "No decision is in force on {date}."),
        new("Seharusnya tanggal sejak {first}.", "A date from {first} on was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotEnterprises = new(
        "sql.not-enterprises",
        new(
            "Subjek \"{found}\" adalah kelompok; tabelnya hanya memuat usaha.",
            "The subject \"{found}\" is a group; the tables hold enterprises only."
        ),
        new("Seharusnya hanya usaha.", "Enterprises only were expected."),
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All => [NotTogether, AboutGroups, NothingInForce, NotEnterprises];
}
