namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with a file or folder.</summary>
internal static class FileMessages
{
    public static readonly MessageKind Missing = new(
        "file.missing",
        new("Berkas ini tidak ada.", "There is no such file."),
        new("Seharusnya berkas yang ada.", "An existing file was expected."),
        new("Periksa nama dan foldernya.", "Check its name and folder.")
    );

    public static readonly MessageKind IsFolder = new(
        "file.is-folder",
        new("Ini sebuah folder.", "This is a folder."),
        new("Seharusnya sebuah berkas.", "A file was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotReadable = new(
        "file.not-readable",
        new("Berkas ini tidak dapat dibaca.", "The file cannot be read."),
        new("Seharusnya berkas yang boleh dibaca.", "A readable file was expected."),
        new("Periksa izin dan medianya.", "Check its permissions and medium.")
    );

    public static readonly MessageKind NotWritable = new(
        "file.not-writable",
        new("Berkas ini tidak dapat ditulis.", "The file cannot be written."),
        new("Seharusnya berkas di folder yang ada dan boleh ditulis.", "A file in an existing, writable folder was expected."),
        new("Berkas lama, bila ada, tidak berubah.", "The old file, if any, is unchanged.")
    );

    public static readonly MessageKind DiskFull = new(
        "file.disk-full",
        new("Tempat penyimpanan penuh.", "The disk is full."),
        new("Seharusnya masih ada ruang untuk seluruh keluaran.", "Room for the whole output was expected."),
        new(
            "Berkas lama, bila ada, tidak berubah dan tidak ada berkas yang terpotong.",
            "The old file, if any, is unchanged, and no file is left cut short."
        )
    );

    public static readonly MessageKind TooLarge = new(
        "file.too-large",
        new("Berkas ini {found} bita.", "The file has {found} bytes."),
        new("Seharusnya paling banyak {limit} bita.", "At most {limit} bytes were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind FolderMissing = new(
        "file.folder-missing",
        new("Folder ini tidak ada.", "There is no such folder."),
        new("Seharusnya folder berisi berkas aturan (.yaml).", "A folder with rule files (.yaml) was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NoRules = new(
        "file.no-rules",
        new("Folder ini tidak berisi berkas aturan.", "The folder holds no rule files."),
        new("Seharusnya berkas .yaml di dalamnya atau di dalam subfoldernya.", "Files ending in .yaml in it or below it were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind TooManyRules = new(
        "file.too-many-rules",
        new("Folder ini berisi terlalu banyak berkas aturan.", "The folder holds too many rule files."),
        new("Seharusnya paling banyak {limit} berkas dan {bytes} bita.", "At most {limit} files and {bytes} bytes were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind SameFile = new(
        "file.used-twice",
        new("Berkas ini dipakai dua kali, sebagai masukan atau keluaran lain.", "The file is used twice, as an input or another output."),
        new("Seharusnya berkas tersendiri.", "A file of its own was expected."),
        new("Beri nama lain; tidak ada yang ditulis.", "Give another name; nothing was written.")
    );

    public static readonly MessageKind Special = new(
        "file.special",
        new("Ini cakram atau soket, bukan berkas.", "This is a disk or a socket, not a file."),
        new("Seharusnya berkas, pipa, atau terminal.", "A file, a pipe or a terminal was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NoRuleFile = new(
        "file.no-rule-file",
        new("Ini pipa, perangkat, atau soket, bukan berkas aturan.", "This is a pipe, a device or a socket, not a rule file."),
        new("Seharusnya berkas biasa.", "An ordinary file was expected."),
        new("Pindahkan dari folder aturan.", "Move it out of the folder of rules.")
    );

    public static readonly MessageKind NoDecisions = new(
        "file.no-decisions",
        new("Buku di folder ini tidak berisi keputusan.", "The book in this folder holds no decision."),
        new("Seharusnya paling sedikit satu berkas \"keputusan\".", "At least one file with \"keputusan\" was expected."),
        new(
            "Tanpa --whole-book isi folder ini diletakkan di atas buku bawaan.",
            "Without --whole-book what the folder holds is laid over the embedded book."
        )
    );

    public static readonly MessageKind IsFile = new(
        "file.is-file",
        new("Ini sebuah berkas.", "This is a file."),
        new("Seharusnya folder berisi berkas aturan.", "A folder with rule files was expected."),
        new("Sebut foldernya: {folder}.", "Name its folder: {folder}.")
    );

    public static readonly MessageKind Git = new(
        "file.git",
        new("git tidak dapat membacanya: {said}", "git cannot read it: {said}"),
        new("Seharusnya REVISI:FOLDER dari penyimpanan git di folder ini.", "REVISION:FOLDER of the git repository of this folder was expected."),
        new("Lihat git log dan git ls-tree.", "See git log and git ls-tree.")
    );

    public static readonly MessageKind OtherSite = new(
        "file.other-site",
        new("Di sini sudah ada index.html yang bukan pintu edisi-edisi buku aturan.", "There is an index.html here that is no page of editions."),
        new("Diharapkan folder baru, atau yang sudah berisi edisi.", "A new folder, or one that holds editions, was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind EditionThere = new(
        "file.edition-there",
        new("Edisi ini sudah ada di sana.", "This edition is there already."),
        new(
            "Diharapkan folder tanpa edisi ini: halaman yang sudah diterbitkan tetap.",
            "A folder without this edition was expected: pages stay once published."
        ),
        new("Hapus folder edisi itu, atau pilih folder lain.", "Remove the folder of the edition, or choose another one.")
    );

    public static IEnumerable<MessageKind> All =>
        [
            Git,
            EditionThere,
            OtherSite,
            SameFile,
            Special,
            NoRuleFile,
            NoDecisions,
            IsFile,
            Missing,
            IsFolder,
            NotReadable,
            NotWritable,
            DiskFull,
            TooLarge,
            FolderMissing,
            NoRules,
            TooManyRules,
        ];
}
