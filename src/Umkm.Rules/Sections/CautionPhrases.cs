using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>The catalogue of cautions as explanations tell them: once, and for all decisions they concern.</summary>
internal static class CautionPhrases
{
    public static readonly Phrase Heading = new("Yang belum pasti dan perlu diperhatikan", "What is unsettled and what to be careful about");
    public static readonly Phrase Unsettled = new(
        "Hukum belum pasti dan ditafsirkan berbeda: {list}.",
        "The law is unsettled and read in different ways: {list}."
    );
    public static readonly Phrase Reports = new(
        "Sebagian atau seluruh sumbernya dilihat dari laporan, bukan dari teks peraturan: {list}.",
        "Part or all of the source was seen in reports, not in the regulation's text: {list}."
    );
    public static readonly Phrase Memory = new(
        "Sebagian sumbernya hanya dari ingatan dan belum diperiksa: {list}.",
        "Part of the source is from memory only and has not been checked: {list}."
    );
    public static readonly Phrase Inference = new(
        "Sebagian adalah simpulan kami yang tidak diterbitkan siapa pun: {list}.",
        "Part is our own inference, published by nobody: {list}."
    );
    public static readonly Phrase CheckedBefore = new(
        "Aturan terakhir diperiksa sebelum tanggal penilaian: {list}.",
        "The rule was last checked before the assessment date: {list}."
    );
    public static readonly Phrase Start = new(
        "Hari mulai berlakunya aturan belum pasti: {list}.",
        "The day on which the rule took force is uncertain: {list}."
    );
    public static readonly Phrase RiskTable = new(
        "Tingkat risiko diambil dari tabel risiko, bukan dari NIB; yang tercetak pada NIB selalu menang: {list}.",
        "The risk level comes from the risk table, not from the NIB; the one printed on the NIB always wins: {list}."
    );
    public static readonly Phrase WithoutEnd = new(
        "Hari terakhir berlakunya surat tidak diberikan dan tidak dihitung sendiri: {list}.",
        "The last valid day of the paper was not given and is not computed: {list}."
    );
    public static readonly Phrase Readings = new("{decision} (tafsir {readings})", "{decision} (readings {readings})");
    public static readonly Phrase Decisions = new("{count} keputusan, yaitu {list}", "{count} {count|decision|decisions}, namely {list}");
    public static readonly Phrase One = new("{text}.", "{text}.");
    public static readonly Phrase More = new(
        "Masih ada {count} peringatan lain; lihat keputusannya satu per satu dengan --decision, atau --format json.",
        "There are {count} other cautions; see the decisions one by one with --decision, or --format json."
    );
}
