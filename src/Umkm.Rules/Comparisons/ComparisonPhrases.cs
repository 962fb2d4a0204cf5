using Umkm.Rules.Documents;

namespace Umkm.Rules.Comparisons;

/// <summary>The catalogue of texts about what differs between two editions.</summary>
internal static class ComparisonPhrases
{
    public static readonly Phrase Title = new("Perbandingan buku aturan", "Comparison of rule books");
    public static readonly Phrase Editions = new("Lama: {before} ({old}). Baru: {after} ({new}).", "Old: {before} ({old}). New: {after} ({new}).");
    public static readonly Phrase Equal = new("Tidak ada beda.", "Nothing differs.");
    public static readonly Phrase Rest = new("Tidak berubah: {count} keputusan lain.", "Unchanged: {count} other decisions.");
    public static readonly Phrase Class = new("Golongan", "Class");
    public static readonly Phrase Count = new("Jumlah", "Count");
    public static readonly Phrase Decisions = new("Keputusan", "Decisions");
    public static readonly Phrase Begun = new("Versi yang mulai: {days}.", "Versions begun: {days}.");
    public static readonly Phrase Gone = new("Versi yang hilang: {days}.", "Versions gone: {days}.");
    public static readonly Phrase Part = new("{title}{reading}: {before} → {after} ({basis})", "{title}{reading}: {before} → {after} ({basis})");
    public static readonly Phrase Added = new("{title}{reading}, baru: {after} ({basis})", "{title}{reading}, new: {after} ({basis})");
    public static readonly Phrase Removed = new("{title}{reading}, dihapus: {before} ({basis})", "{title}{reading}, removed: {before} ({basis})");
    public static readonly Phrase Sentence = new("{title}{reading}: {sentence} ({basis})", "{title}{reading}: {sentence} ({basis})");
    public static readonly Phrase Reading = new(" (tafsir {id})", " (reading {id})");
    public static readonly Phrase SameAnswers = new(
        "Jawaban{reading} sama dalam setiap keadaan, dihitung tuntas.",
        "The answer{reading} is the same in every situation, worked out exactly."
    );
    public static readonly Phrase OtherAnswer = new(
        "Contoh beda jawaban{reading}: {before} → {after}, bila {situation}",
        "An example of another answer{reading}: {before} → {after}, when {situation}"
    );
    public static readonly Phrase CaseFact = new("{term}: {value}", "in a case of a rule file, in its words: {term}: {value}");
    public static readonly Phrase CaseFactMore = new("{term}: {value}", "{term}: {value}");
    public static readonly Phrase NotDecided = new(
        "Beda jawaban{reading} tidak dihitung: terlalu banyak keadaan, atau soal surat.",
        "Whether the answer{reading} differs was not worked out: too many situations, or a matter of papers."
    );
    public static readonly Phrase SameArticle = new("Pasal yang sama, tidak berubah: {text}", "The same article, unchanged: {text}");
    public static readonly Phrase Unguarded = new("Belum dijaga kasus: {text}", "No case guards: {text}");
    public static readonly Phrase Cases = new("Kasus: {cases}", "Cases: {cases}");
    public static readonly Phrase Terms = new("Istilah dan jenis surat", "Terms and kinds of paper");
    public static readonly Phrase Implied = new("Fakta tersirat", "Implied facts");
    public static readonly Phrase Instruments = new("Daftar peraturan", "Register of regulations");
    public static readonly Phrase Risks = new("Tabel risiko", "Risk table");
    public static readonly Phrase Past = new(
        "Masa lalu diubah dalam: {ids}. Catat sebagai koreksi di catatan perubahan.",
        "The past was changed in: {ids}. Record it as a correction in the changelog."
    );

    private static readonly Phrase Addition = new("keputusan baru", "a decision that is new");
    private static readonly Phrase End = new("keputusan dihapus", "a decision that is gone");
    private static readonly Phrase Forward = new("hukum ke depan", "law going forward");
    private static readonly Phrase Correction = new("koreksi masa lalu", "correction of the past");
    private static readonly Phrase Evidence = new("bukti", "evidence");
    private static readonly Phrase Wording = new("kata-kata", "wording");
    private static readonly Phrase OnlyCases = new("kasus", "cases");

    /// <summary>The name of a class.</summary>
    public static Phrase Of(ChangeClass what) =>
        what switch
        {
            ChangeClass.Addition => Addition,
            ChangeClass.End => End,
            ChangeClass.Forward => Forward,
            ChangeClass.Correction => Correction,
            ChangeClass.Evidence => Evidence,
            ChangeClass.Wording => Wording,
            _ => OnlyCases,
        };
}
