namespace Umkm.Registers.Messages;

/// <summary>What can be wrong where a mapping meets a file.</summary>
internal static class MappingMessages
{
    public static readonly MessageKind Unmapped = new(
        "mapping.unmapped",
        new("Kolom \"{found}\" tidak disebut dalam berkas peta.", "The column \"{found}\" is not named in the mapping file."),
        new("Seharusnya setiap kolom disebut, juga yang tidak dipakai.", "Every column was expected to be named, also those left out."),
        new("Tambahkan di bawah kolom: {line}", "Add below kolom: {line}")
    );

    public static readonly MessageKind NotThere = new(
        "mapping.not-there",
        new(
            "Kolom \"{found}\" disebut dalam peta tetapi tidak ada di berkas.",
            "The mapping names the column \"{found}\", which the file does not have."
        ),
        new("Seharusnya kepala kolom sama dengan yang di peta.", "The same headers as in the mapping were expected."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind UnknownWord = new(
        "mapping.unknown-word",
        new("\"{found}\" belum diberi arti.", "\"{found}\" has not been given a meaning."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("Tambahkan artinya di peta, pada kata: kolom ini.", "Add its meaning to the mapping, below kata: of this column.")
    );

    public static readonly MessageKind OtherDate = new(
        "mapping.other-date",
        new("\"{found}\" bukan tanggal dengan bentuk yang disebut peta.", "\"{found}\" is no date of a form that the mapping names."),
        new("Diharapkan bentuk: {known}.", "A form was expected: {known}."),
        new(
            "Tambahkan bentuknya di peta, pada bentuk: kolom ini; isi yang bukan tanggal diperbaiki, atau disebut di kosong: (tidak diketahui).",
            "Add the form to the mapping, below bentuk: of this column; mend what is no day, or write it below kosong: (not known)."
        )
    );

    public static readonly MessageKind ShortYear = new(
        "mapping.short-year",
        new(
            "\"{found}\" bertahun dua angka, yang abadnya tidak pasti.",
            "\"{found}\" has a year of two digits, of which the century is not certain."
        ),
        new("Diharapkan tahun empat angka.", "A year of four digits was expected."),
        new(
            "Tidak ada bentuk: untuknya: tulis tahunnya empat angka di berkas (di lembar kerja: format hh/bb/tttt), atau kosongkan.",
            "No bentuk: reads it: write its year in four digits in the file (in a spreadsheet: the format dd/mm/yyyy), or leave it empty."
        )
    );

    public static readonly MessageKind NoSuchDay = new(
        "mapping.no-such-day",
        new("\"{found}\" tidak ada dalam kalender.", "\"{found}\" is not in the calendar."),
        new(
            "Diharapkan bulan 1 sampai 12, hari yang ada dalam bulan itu, dan tahun 1000 atau sesudahnya.",
            "A month from 1 to 12, a day that the month has, and a year from 1000 on were expected."
        ),
        new(
            "Periksa hari dan bulannya, mungkin tertukar; bila artinya tidak diisi, tulis kosong: [\"{found}\"] pada kolom ini di peta.",
            "Check day and month, they may be swapped; where it means not filled in, write kosong: [\"{found}\"] at the column in the mapping."
        )
    );

    public static readonly MessageKind TwoDates = new(
        "mapping.two-dates",
        new("\"{found}\" dapat berarti lebih dari satu tanggal: {known}.", "\"{found}\" may be more than one date: {known}."),
        new("Diharapkan satu bentuk tanggal per kolom.", "One form of dates was expected in a column."),
        new("Sebut satu bentuk saja di peta.", "Name one form only in the mapping.")
    );

    public static readonly MessageKind NotAmount = new(
        "mapping.not-amount",
        new("\"{found}\" bukan jumlah dengan satuan yang disebut peta.", "\"{found}\" is no amount of the unit that the mapping names."),
        new(
            "Diharapkan bilangan dengan titik pemisah ribuan dan koma desimal, misalnya 1.250,5.",
            "A number with dots between thousands and a decimal comma was expected, e.g. 1.250,5."
        ),
        new(
            "Tulis angkanya saja dalam satuan kolom itu, atau dengan satuannya sendiri: 500 juta, 0,5 miliar.",
            "Write the number only, in the unit of the column, or name a unit in the cell: 500 juta, 0,5 miliar."
        )
    );

    public static readonly MessageKind Doubtful = new(
        "mapping.doubtful",
        new("Koma pada \"{found}\" meragukan: pemisah ribuan, atau desimal?", "The comma in \"{found}\" is doubtful: thousands, or decimals?"),
        NotAmount.Expected,
        new(
            "Tiga angka di belakang koma tidak dibaca: tulis 1.500 untuk seribu lima ratus, 1,5 untuk satu setengah.",
            "Three digits behind a comma are not read: write 1.500 for one thousand five hundred, 1,5 for one and a half."
        )
    );
    public static readonly MessageKind FullRupiah = new(
        "mapping.full-rupiah",
        new(
            "\"{found}\" tampaknya rupiah penuh, padahal satuan kolomnya lebih besar.",
            "\"{found}\" looks like whole rupiah, and the unit of the column is larger."
        ),
        NotAmount.Expected,
        new(
            "Bila rupiah penuh, ubah satuan: di peta atau isi sel; bila memang sebanyak itu, tulis angkanya tanpa Rp. Rp1 triliun atau lebih hanya "
                + "dibaca di kolom rupiah penuh.",
            "Where it is whole rupiah, change satuan: of the mapping or the cell; where it is as much as that, write the number without Rp. "
                + "Rp1 trillion or more is read in columns of whole rupiah only."
        )
    );

    public static readonly MessageKind UnitUnsaid = new(
        "mapping.unit-unsaid",
        new(
            "Di berkas tertulis \"{found}\" ({unit}), tetapi peta tidak menyebut satuan kolom ini.",
            "The file says \"{found}\" ({unit}), and the mapping names no unit of this column."
        ),
        new("Diharapkan satuan: pada kolom ini di peta.", "satuan: was expected at the column in the mapping."),
        new(
            "Tulis satuan: {unit}, atau satuan: rupiah bila isinya rupiah penuh.",
            "Write satuan: {unit}, or satuan: rupiah where it holds whole rupiah."
        )
    );

    public static readonly MessageKind TwoMarks = new(
        "mapping.two-marks",
        new(
            "{found} sel (baris {lines}) dapat dibaca dua cara, misalnya 1.250: seribu dua ratus lima puluh, atau satu seperempat; tanda yang sama "
                + "berdiri di depan desimal pada baris {others}, misalnya 12.5.",
            "{found} of its cells (line {lines}) can be read in two ways, e.g. 1.250: one thousand two hundred and fifty, or one and a quarter; the "
                + "same mark stands before decimals on line {others}, e.g. 12.5."
        ),
        new("Diharapkan satu arti untuk titik atau koma di satu kolom.", "One meaning of a dot or comma was expected in a column."),
        new(
            "Tulis pada kolom ini di peta desimal: titik (12.5 dan 1.250 keduanya desimal) atau desimal: koma (1.250 ribuan; 12.5 ditolak), atau "
                + "perbaiki selnya.",
            "Write desimal: titik at the column in the mapping (12.5 and 1.250 are both decimals) or desimal: koma (1.250 is thousands; 12.5 is "
                + "rejected), or mend the cells."
        )
    );

    public static readonly MessageKind NotDotted = new(
        "mapping.not-dotted",
        new("\"{found}\" bukan jumlah dengan titik desimal.", "\"{found}\" is no amount with a decimal dot."),
        new(
            "Diharapkan titik di depan desimal dan koma di antara ribuan, misalnya 1,250.5; rupiah penuh tanpa sen: peta menulis desimal: titik.",
            "A dot before decimals and commas between thousands were expected, e.g. 1,250.5; whole rupiah without sen: the mapping says "
                + "desimal: titik."
        ),
        new(
            "Tulis selnya begitu, atau hapus desimal: titik bila kolom ini memakai koma desimal.",
            "Write the cell so, or remove desimal: titik where the column has decimal commas."
        )
    );

    public static readonly MessageKind NotKbli = new(
        "mapping.not-kbli",
        new("\"{found}\" bukan kode KBLI.", "\"{found}\" is not a KBLI code."),
        new("Diharapkan lima angka, boleh dengan huruf di depannya.", "Five digits were expected, a letter may stand before them."),
        LocalizedText.Empty
    );

    public static readonly MessageKind KbliWithoutZero = new(
        "mapping.kbli-without-zero",
        NotKbli.What,
        NotKbli.Expected,
        new(
            "Empat angka mungkin kode yang kehilangan 0 di depannya (1122: 01122), atau golongan: format kolomnya sebagai teks, tulis lima angka.",
            "Four digits may be a code that lost its 0 in front (1122: 01122), or a group: make the column text, and write five digits."
        )
    );

    public static readonly MessageKind PartOfRegion = new(
        "mapping.part-of-region",
        new("\"{found}\" adalah kode kabupaten/kota tanpa provinsinya.", "\"{found}\" is the code of a kabupaten or kota without its province."),
        new("Diharapkan kode dengan provinsinya, misalnya 3573, atau nama.", "A code with the province, e.g. 3573, or a name was expected."),
        new(
            "Gabungkan kedua kolom di berkas dan sebut kode: di peta; bila sama di semua baris, tulis tidak dipakai pada kolom ini dan tetap: "
                + "{ region: … }.",
            "Join both columns in the file and write kode: in the mapping; where it is the same in all rows, write tidak dipakai at the column and "
                + "tetap: { region: … }."
        )
    );

    public static readonly MessageKind SeveralKbli = new(
        "mapping.several-kbli",
        new("\"{found}\" memuat beberapa kode KBLI.", "\"{found}\" holds several KBLI codes."),
        new("Diharapkan satu kode, atau pemisahnya disebut di peta.", "One code was expected, or a mapping that says what separates them."),
        new(
            "Tulis pisah: [\"{between}\"] pada kolom ini di peta; pemisah lain dapat ditambahkan di dalamnya.",
            "Write pisah: [\"{between}\"] at the column in the mapping; others may be added within."
        )
    );

    public static readonly MessageKind KbliInWords = new(
        "mapping.kbli-in-words",
        new("\"{found}\" memuat beberapa kode KBLI dengan kata di antaranya.", "\"{found}\" holds several KBLI codes with words between them."),
        SeveralKbli.Expected,
        new(
            "Tulis kodenya di berkas dengan pemisah, misalnya 10710; 56102, dan pisah: [\";\"] pada kolom ini di peta.",
            "Write the codes in the file with a separator, e.g. 10710; 56102, and pisah: [\";\"] at the column in the mapping."
        )
    );

    public static readonly MessageKind NoEdition = new(
        "mapping.no-edition",
        new("Kode KBLI \"{found}\" tanpa edisi.", "The KBLI code \"{found}\" has no edition."),
        new(
            "Diharapkan edisi, karena angka yang sama dapat berarti kegiatan lain.",
            "An edition was expected: the same digits may be another activity."
        ),
        new("Sebut edisinya di peta, misalnya kbli: 2020.", "Name it in the mapping, e.g. kbli: 2020.")
    );

    public static readonly MessageKind WordOfPaper = new(
        "mapping.word-of-paper",
        new("\"{found}\" bukan nomor.", "\"{found}\" is no number."),
        new(
            "Diharapkan nomornya, atau kata yang artinya disebut di peta.",
            "The number was expected, or a word that the mapping says the meaning of."
        ),
        new(
            "Tulis pada kolom ini di peta ada: [\"{found}\"] bila artinya sudah punya, tidak ada: [\"{found}\"] bila belum punya, kosong: "
                + "[\"{found}\"] bila tidak diketahui.",
            "Write at the column in the mapping ada: [\"{found}\"] where it means that there is one, tidak ada: [\"{found}\"] where there is none, "
                + "kosong: [\"{found}\"] where it is not known."
        )
    );

    public static readonly MessageKind WordOfAmount = new(
        "mapping.word-of-amount",
        new("\"{found}\" bukan bilangan.", "\"{found}\" is no number."),
        new("Diharapkan bilangan, atau kata yang artinya disebut di peta.", "A number was expected, or a word that the mapping says the meaning of."),
        new(
            "Tulis pada kolom ini di peta kosong: [\"{found}\"] bila artinya tidak diketahui, tidak ada: [\"{found}\"] bila artinya nol.",
            "Write at the column in the mapping kosong: [\"{found}\"] where it means not known, tidak ada: [\"{found}\"] where it means zero."
        )
    );

    public static readonly MessageKind GroupDiffers = new(
        "mapping.group-differs",
        new("Baris-baris dengan kunci yang sama berbeda: \"{found}\" dan \"{other}\".", "Rows of one key differ: \"{found}\" and \"{other}\"."),
        new("Diharapkan isi yang sama di semua barisnya.", "The same contents were expected in all of its rows."),
        new(
            "Periksa barisnya; jumlah yang harus ditambah disebut pada dijumlahkan: di peta.",
            "Check the rows; amounts to be added are named below dijumlahkan:."
        )
    );

    public static readonly MessageKind GroupBroken = new(
        "mapping.group-broken",
        new("Baris lain dengan kunci yang sama ditolak (baris {found}).", "Another row of the same key was rejected (line {found})."),
        new("Diharapkan semua baris satu usaha terbaca.", "All rows of an enterprise were expected to be readable."),
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All =>
        [
            Unmapped,
            NotThere,
            UnknownWord,
            OtherDate,
            ShortYear,
            NoSuchDay,
            TwoDates,
            NotAmount,
            Doubtful,
            FullRupiah,
            UnitUnsaid,
            TwoMarks,
            NotDotted,
            NotKbli,
            KbliWithoutZero,
            PartOfRegion,
            SeveralKbli,
            KbliInWords,
            NoEdition,
            WordOfPaper,
            WordOfAmount,
            GroupDiffers,
            GroupBroken,
        ];
}
