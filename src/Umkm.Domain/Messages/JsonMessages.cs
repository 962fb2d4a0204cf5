namespace Umkm.Domain.Messages;

/// <summary>What can be wrong with a subject file as a whole or with the shape of its JSON.</summary>
internal static class JsonMessages
{
    public static readonly MessageKind TooLarge = new(
        "json.too-large",
        new("Berkas ini {found} bita.", "The file has {found} bytes."),
        new("Diharapkan paling banyak {limit} bita untuk satu subjek.", "At most {limit} bytes were expected for one subject."),
        new("Pakai CSV untuk banyak subjek, atau bagi berkasnya.", "Use CSV for many subjects, or split the file.")
    );

    public static readonly MessageKind EmptyFile = new(
        "json.empty",
        new("Berkas ini kosong.", "The file is empty."),
        new("Diharapkan satu objek JSON.", "One JSON object was expected."),
        new("Mulai dengan kurung kurawal, lalu isi fakta yang diketahui.", "Start from curly brackets and add the facts that are known.")
    );

    public static readonly MessageKind Utf16 = new(
        "json.utf-16",
        new("Berkas ini disimpan sebagai UTF-16.", "The file is saved as UTF-16."),
        new("Diharapkan UTF-8.", "UTF-8 was expected."),
        new("Simpan ulang sebagai UTF-8.", "Save it again as UTF-8.")
    );

    public static readonly MessageKind NotUtf8 = new(
        "json.not-utf-8",
        new("Ada bita yang bukan UTF-8 di sini.", "There is a byte here that is not UTF-8."),
        Utf16.Expected,
        Utf16.Remedy
    );

    public static readonly MessageKind Syntax = new(
        "json.syntax",
        new("JSON tidak sah di sini, pada \"{found}\".", "The JSON is not valid here, at \"{found}\"."),
        new("Diharapkan JSON tanpa komentar dan tanpa koma berlebih.", "JSON without comments and without surplus commas was expected."),
        new("Periksa koma, tanda kutip, dan kurung di sekitar tempat ini.", "Check commas, quotes and brackets around this place.")
    );

    public static readonly MessageKind Truncated = new(
        "json.truncated",
        new("Berkas berakhir sebelum JSON-nya selesai.", "The file ends before its JSON does."),
        new("Diharapkan kurung tutup untuk setiap kurung buka.", "A closing bracket for every opening one was expected."),
        new("Berkasnya mungkin terpotong; salin ulang.", "The file may be cut off; copy it again.")
    );

    public static readonly MessageKind TooDeep = new(
        "json.too-deep",
        new("Kurung di sini bersarang terlalu dalam.", "The brackets here are nested too deeply."),
        new("Diharapkan paling banyak {limit} tingkat.", "At most {limit} levels were expected."),
        new("Hapus kurung yang berlebih.", "Remove the surplus brackets.")
    );

    public static readonly MessageKind TooMany = new(
        "json.too-many",
        new("Berkas ini memuat terlalu banyak isian daftar.", "The file holds too many list entries."),
        new("Diharapkan paling banyak {limit} isian untuk satu subjek.", "At most {limit} entries were expected for one subject."),
        TooLarge.Remedy
    );

    public static readonly MessageKind BrokenEscape = new(
        "json.broken-escape",
        new("Teks ini berisi lambang \\u yang tidak berpasangan.", "The text holds an unpaired \\u escape."),
        new("Diharapkan teks Unicode yang utuh.", "Complete Unicode text was expected."),
        new("Tulis hurufnya langsung, tanpa \\u.", "Write the character itself, without \\u.")
    );

    public static readonly MessageKind WrongType = new(
        "json.wrong-type",
        new("Di sini ada {found}.", "Here is {found}."),
        new("Diharapkan {expected}.", "Expected here: {expected}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind UnknownProperty = new(
        "json.unknown-property",
        new("Properti \"{found}\" tidak dikenal.", "The property \"{found}\" is not known."),
        new("Diharapkan salah satu dari: {known}.", "One of these was expected: {known}."),
        new("Hapus, atau pakai \"facts\" untuk istilah setempat.", "Remove it, or use \"facts\" for a local term.")
    );

    public static readonly MessageKind MisspeltProperty = new(
        "json.misspelt-property",
        UnknownProperty.What,
        UnknownProperty.Expected,
        new("Mungkin maksudnya \"{nearest}\".", "Perhaps \"{nearest}\" was meant.")
    );

    public static readonly MessageKind PropertyOfGroup = new(
        "json.property-of-group",
        new("Properti \"{found}\" hanya dimiliki kelompok.", "Only a group has the property \"{found}\"."),
        new("Diharapkan properti sebuah usaha.", "A property of an enterprise was expected."),
        new(
            "Tambahkan \"subject\": \"kelompok\" bila ini kelompok, atau hapus.",
            "Add \"subject\": \"kelompok\" where this is a group, or remove it."
        )
    );

    public static readonly MessageKind NotGroup = new(
        "json.not-group",
        new("objek tanpa \"subject\": \"kelompok\".", "an object without \"subject\": \"kelompok\"."),
        new("Diharapkan sebuah kelompok.", "A group was expected."),
        new("Tambahkan \"subject\": \"kelompok\".", "Add \"subject\": \"kelompok\".")
    );

    public static readonly MessageKind Duplicate = new(
        "json.duplicate",
        new("\"{found}\" ditulis dua kali.", "\"{found}\" is written twice."),
        new("Diharapkan satu kali saja.", "It was expected once."),
        new("Hapus yang salah.", "Remove the wrong one.")
    );

    public static readonly MessageKind More = new(
        "json.more",
        new("Masih ada {count} masalah lain.", "There are {count} more problems."),
        LocalizedText.Empty,
        new("Perbaiki dahulu yang di atas.", "Mend those above first.")
    );

    public static IEnumerable<MessageKind> All =>
        [
            TooLarge,
            EmptyFile,
            Utf16,
            NotUtf8,
            Syntax,
            Truncated,
            TooDeep,
            TooMany,
            BrokenEscape,
            WrongType,
            UnknownProperty,
            MisspeltProperty,
            PropertyOfGroup,
            NotGroup,
            Duplicate,
            More,
        ];
}
