namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with a register of subjects, and with what is asked of one.</summary>
internal static class SubjectListMessages
{
    public static readonly MessageKind NoSubjects = new(
        "list.no-subjects",
        new("Tidak ada subjek di sini.", "There are no subjects here."),
        new(
            "Seharusnya folder berkas .json, berkas JSON berisi larik, atau satu JSON tiap baris.",
            "A folder of .json files, a JSON file with an array, or one JSON a line was expected."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind BrokenArray = new(
        "list.broken-array",
        new("Larik JSON ini rusak di sini.", "The JSON array is broken here."),
        new(
            "Seharusnya larik objek yang dipisahkan koma dan ditutup kurung siku.",
            "An array of objects, separated by commas and closed by a bracket, was expected."
        ),
        LocalizedText.Empty
    );

    public static readonly MessageKind IdTwice = new(
        "list.id-twice",
        new("Id \"{found}\" sudah dipakai di {place}.", "The id \"{found}\" is already used at {place}."),
        new("Seharusnya id yang berbeda untuk tiap subjek.", "Each subject was expected to have its own id."),
        LocalizedText.Empty
    );

    public static readonly MessageKind More = new(
        "list.more",
        new("Masih ada {found} masalah lain.", "There are {found} more problems."),
        LocalizedText.Empty,
        LocalizedText.Empty
    );

    public static readonly MessageKind NotProgramme = new(
        "list.not-programme",
        new(
            "Keputusan \"{found}\" bukan program tentang usaha atau kelompok.",
            "The decision \"{found}\" is not a programme about enterprises or groups."
        ),
        new("Seharusnya id program, misalnya {example}.", "The id of a programme was expected, e.g. {example}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind NotClasses = new(
        "list.not-classes",
        new("Keputusan \"{found}\" bukan klasifikasi usaha.", "The decision \"{found}\" is not a classification of enterprises."),
        new("Seharusnya salah satu dari: {known}.", "Expected one of: {known}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind OtherSort = new(
        "list.other-sort",
        new(
            "Berkas ini berisi {found}, sedangkan keputusan \"{decision}\" tentang {wanted}.",
            "The file holds {found}, while the decision \"{decision}\" is about {wanted}."
        ),
        new("Seharusnya hanya {wanted}.", "Only {wanted} were expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind Quota = new(
        "list.quota",
        new("\"{found}\" bukan banyaknya tempat.", "\"{found}\" is not a number of places."),
        new("Seharusnya bilangan bulat 0 atau lebih.", "A whole number of 0 or more was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind Days = new(
        "list.days",
        new("\"{found}\" bukan banyaknya hari.", "\"{found}\" is not a number of days."),
        new("Seharusnya bilangan bulat dari 1 sampai dengan 3650.", "A whole number from 1 to 3650 was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind Backwards = new(
        "list.backwards",
        new("{found} sebelum tanggal mulai {from}.", "{found} is before the first day {from}."),
        new("Seharusnya hari yang sama atau sesudahnya.", "The same day or a later one was expected."),
        LocalizedText.Empty
    );

    public static readonly LocalizedText Enterprises = new("usaha", "enterprises");

    public static readonly LocalizedText Groups = new("kelompok", "groups");

    public static IEnumerable<MessageKind> All =>
        [NoSubjects, BrokenArray, IdTwice, More, NotProgramme, NotClasses, OtherSort, Quota, Days, Backwards];
}
