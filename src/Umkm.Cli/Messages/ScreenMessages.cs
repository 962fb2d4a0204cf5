namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with what is asked of <c>umkm screen</c> and <c>umkm sample</c>.</summary>
internal static class ScreenMessages
{
    public static readonly MessageKind OneStandardOutput = new(
        "register.one-standard-output",
        new("Hanya satu keluaran yang dapat ditulis ke keluaran baku.", "Only one output can go to standard output."),
        new("Diharapkan nama berkas bagi yang lain.", "File names were expected for the others."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotCount = new(
        "sample.not-count",
        new("\"{found}\" bukan bilangan yang diperbolehkan di sini.", "\"{found}\" is not a number that is allowed here."),
        new("Diharapkan bilangan bulat dari {least} sampai {most}.", "A whole number from {least} to {most} was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotSampleDay = new(
        "sample.not-day",
        new("Register rekaan tidak dapat dibuat per {found}.", "A sample cannot be made as of {found}."),
        new("Diharapkan hari dari {least} sampai {most}.", "A day from {least} to {most} was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotStandardInput = new(
        "inspect.not-standard-input",
        new("Masukan baku hanya dapat dibaca sekali.", "Standard input can be read once only."),
        new("Seharusnya nama sebuah berkas.", "The name of a file was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind MappingThere = new(
        "inspect.mapping-there",
        new("Berkas ini sudah ada; mungkin peta yang sudah diputuskan.", "The file is there already; it may be a mapping that people have decided."),
        new("Diharapkan nama berkas baru: usulan tidak menimpa peta.", "The name of a new file was expected: no proposal replaces a mapping."),
        new(
            "Tulis ke nama lain, misalnya -o usulan.yaml, dan bandingkan; atau hapus berkas ini dahulu.",
            "Write to another name, e.g. -o proposal.yaml, and compare; or remove this file first."
        )
    );

    public static readonly MessageKind ChangesOfWhat = new(
        "screen.changes-of-what",
        new("Tidak ada penilaian terdahulu untuk dibandingkan.", "There is no earlier screening to compare with."),
        new("Diharapkan --previous BERKAS.", "--previous FILE was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NoPages = new(
        "screen.no-pages",
        new("Tidak ada halaman yang diminta.", "No pages are asked for."),
        new("Diharapkan --pages FOLDER.", "--pages FOLDER was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind FolderInUse = new(
        "screen.folder-in-use",
        new("Folder ini sudah ada dan tidak kosong.", "The folder is there already and not empty."),
        new("Diharapkan folder baru atau kosong.", "A new or an empty folder was expected."),
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All =>
        [NotStandardInput, MappingThere, OneStandardOutput, NotCount, NotSampleDay, ChangesOfWhat, NoPages, FolderInUse];
}
