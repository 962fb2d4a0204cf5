namespace Umkm.Cli.Messages;

/// <summary>What can be wrong with what is asked of an assessment.</summary>
internal static class AssessMessages
{
    public static readonly MessageKind UnknownReading = new(
        "assess.unknown-reading",
        new("Tafsir \"{found}\" tidak ada pada tanggal ini.", "There is no reading \"{found}\" on this date."),
        new("Seharusnya salah satu dari: {known}.", "Expected one of: {known}."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind NoReadings = new(
        "assess.no-readings",
        new("Tafsir \"{found}\" tidak ada pada tanggal ini.", "There is no reading \"{found}\" on this date."),
        new("Pada tanggal ini tidak ada keputusan yang bertafsir.", "No decision has readings on this date."),
        new("Hapus --reading.", "Leave out --reading.")
    );

    public static readonly MessageKind UnknownDecision = new(
        "assess.unknown-decision",
        new("Keputusan \"{found}\" tidak ada di buku aturan.", "The rule book has no decision \"{found}\"."),
        new("Seharusnya id keputusan; daftarnya ada pada umkm rules list.", "The id of a decision was expected; umkm rules list shows them."),
        new("{hint}", "{hint}")
    );

    public static readonly MessageKind NotInForce = new(
        "assess.not-in-force",
        new("Keputusan \"{found}\" tidak berlaku pada {date}.", "The decision \"{found}\" is not in force on {date}."),
        new("Seharusnya tanggal dalam {periods}.", "A date of these was expected: {periods}."),
        LocalizedText.Empty
    );

    public static readonly MessageKind OtherSubject = new(
        "assess.other-subject",
        new("Keputusan \"{found}\" bukan tentang subjek dalam berkas ini.", "The decision \"{found}\" is not about the subject of this file."),
        new("Seharusnya keputusan tentang subjek itu.", "A decision about that subject was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind AssumedTwice = new(
        "assess.assumed-twice",
        new("Asumsi untuk \"{found}\" diberikan lebih dari sekali.", "An assumption for \"{found}\" was given more than once."),
        new("Seharusnya satu nilai untuk tiap fakta.", "One value for each fact was expected."),
        LocalizedText.Empty
    );

    public static readonly MessageKind AssumptionUnused = new(
        "assess.assumption-unused",
        new(
            "Catatan: asumsi {found} tidak dipakai; faktanya sudah diberikan, atau tidak ada keputusan yang memerlukannya.",
            "Note: the assumption {found} was not used; the fact is given, or no decision needs it."
        ),
        LocalizedText.Empty,
        LocalizedText.Empty
    );

    public static readonly MessageKind Doubtful = new(
        "assess.doubtful",
        new("Peringatan: {text}", "Warning: {text}"),
        LocalizedText.Empty,
        LocalizedText.Empty
    );

    public static IEnumerable<MessageKind> All =>
        [UnknownReading, NoReadings, UnknownDecision, NotInForce, OtherSubject, AssumedTwice, AssumptionUnused, Doubtful];
}
