namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with a command line or a file it names.</summary>
internal static class ToolMessages
{
    public static readonly MessageKind UnknownCommand = new(
        "tool.unknown-command",
        new("Perintah \"{found}\" tidak dikenal.", "The command \"{found}\" is not known."),
        new("Seharusnya salah satu dari: {known}.", "Expected one of: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind CommandMissing = new(
        "tool.command-missing",
        new("Perintah belum disebut.", "No command was given."),
        new("Seharusnya salah satu dari: {known}.", "Expected one of: {known}."),
        new("Lihat --help.", "See --help.")
    );

    public static readonly MessageKind UnknownOption = new(
        "tool.unknown-option",
        new("Opsi \"{found}\" tidak dikenal.", "The option \"{found}\" is not known."),
        new("Seharusnya salah satu dari: {known}.", "Expected one of: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind OptionAfterDashes = new(
        "tool.option-after-dashes",
        new("Opsi \"{found}\" ditulis sesudah \"--\".", "The option \"{found}\" stands after \"--\"."),
        new("Seharusnya sebelum \"--\": sesudahnya semua dibaca sebagai nama.", "It was expected before \"--\": after it everything is a name."),
        new("Pindahkan opsi beserta nilainya ke depan \"--\".", "Move the option and its value before \"--\".")
    );

    public static readonly MessageKind UnknownWord = new(
        "tool.unknown-word",
        new("Nilai \"{found}\" tidak dikenal.", "The value \"{found}\" is not known."),
        new("Seharusnya salah satu dari: {known}.", "Expected one of: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind OptionMissing = new(
        "tool.option-missing",
        new("Opsi {name} belum diberikan.", "The option {name} was not given."),
        new("Seharusnya {name} {value}: {help}.", "Expected {name} {value}: {help}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind ValueMissing = new(
        "tool.value-missing",
        new("Opsi {name} tanpa nilai.", "The option {name} has no value."),
        new("Seharusnya {name} {value}.", "Expected {name} {value}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind ValueIsOption = new(
        "tool.value-is-option",
        new(
            "Opsi {name} diikuti \"{found}\", yang tampaknya sebuah opsi.",
            "The option {name} is followed by \"{found}\", which looks like an option."
        ),
        new("Seharusnya {name} {value}.", "Expected {name} {value}."),
        new("Nilai tidak boleh diawali tanda hubung; untuk berkas tulis ./{found}.", "A value may not begin with a dash; for a file write ./{found}.")
    );

    public static readonly MessageKind NoAmount = new(
        "tool.no-amount",
        new("\"{found}\" bukan jumlah.", "\"{found}\" is no amount."),
        new("Seharusnya jumlah dengan satuannya, seperti dalam berkas aturan.", "An amount with its unit, as in rule files, was expected."),
        new("Contoh: Rp500 juta, 6 bulan, 20 orang, 1 Januari 2026.", "For example Rp500 juta, 6 bulan, 20 orang, 1 Januari 2026.")
    );

    public static readonly MessageKind WholeBookAlone = new(
        "tool.whole-book-alone",
        new("--whole-book diberikan tanpa --rules.", "--whole-book was given without --rules."),
        new("Seharusnya --rules FOLDER dengan buku aturan yang utuh.", "Expected --rules FOLDER with a whole rule book."),
        LocalizedText.Empty
    );

    public static readonly MessageKind OptionTwice = new(
        "tool.option-twice",
        new("Opsi {name} diberikan lebih dari sekali.", "The option {name} was given more than once."),
        new("Seharusnya satu kali saja.", "It was expected once."),
        LocalizedText.Empty
    );

    public static readonly MessageKind ArgumentMissing = new(
        "tool.argument-missing",
        new("{name} belum disebut.", "{name} was not given."),
        new("Seharusnya {name} setelah nama perintah.", "Expected {name} after the command."),
        new("Lihat --help.", "See --help.")
    );

    public static readonly MessageKind SurplusArgument = new(
        "tool.surplus-argument",
        new("\"{found}\" tidak diharapkan di sini.", "\"{found}\" was not expected here."),
        LocalizedText.Empty,
        new("Apit dengan tanda kutip bila memuat spasi; lihat --help.", "Put quotes around it if it holds spaces; see --help.")
    );

    public static readonly MessageKind Unexpected = new(
        "tool.unexpected",
        new("Kesalahan yang tidak terduga ({found}).", "An unexpected error ({found})."),
        LocalizedText.Empty,
        new("Laporkan beserta perintah dan berkasnya.", "Report it with the command and the file.")
    );

    public static readonly MessageKind NoTable = new(
        "command.no-table",
        new("Keputusan {found} bukan tabel pada tanggal itu.", "The decision {found} is no table on that day."),
        new(
            "Seharusnya keputusan yang jawabannya mengikuti nilai satu subjek: tanpa surat, tanpa daftar, tidak terlalu banyak baris.",
            "A decision whose answer follows from values of one subject was expected: no papers, no lists, not too many rows."
        ),
        new("Lihat umkm rules show untuk membacanya.", "See umkm rules show to read it.")
    );

    public static IEnumerable<MessageKind> All =>
        [
            UnknownCommand,
            CommandMissing,
            UnknownOption,
            OptionAfterDashes,
            UnknownWord,
            OptionMissing,
            ValueMissing,
            ValueIsOption,
            NoAmount,
            NoTable,
            WholeBookAlone,
            OptionTwice,
            ArgumentMissing,
            SurplusArgument,
            Unexpected,
        ];

    public static LocalizedText PerhapsMeant(string near) => new($"Mungkin maksudnya \"{near}\".", $"Perhaps \"{near}\" was meant.");
}
