using Umkm.Rules.Documents;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Review;

/// <summary>The catalogue of the page on how fresh a book is.</summary>
internal static class FreshnessPhrases
{
    public static readonly Phrase Title = new("Kesegaran buku aturan pada {date}", "How fresh the rule book is on {date}");
    public static readonly Phrase Book = new("Buku aturan {edition} ({hash}).", "Rule book {edition} ({hash}).");
    public static readonly Phrase Grades = new("Bukti versi yang berlaku", "Evidence of the versions in force");
    public static readonly Phrase All = new("{count} versi berlaku", "{count} {count|version is|versions are} in force");
    public static readonly Phrase Grade = new("{count}: {evidence}", "{count}: {evidence}");
    public static readonly Phrase ByConditionsRead = new(
        "{count} hanya dapat memberi jawaban tertentu menurut syarat yang terbaca",
        "{count} can give some answers by the conditions read only"
    );
    public static readonly Phrase Newer = new("Peraturan yang lebih baru daripada pemeriksaan", "Regulations newer than a check");
    public static readonly Phrase NothingNewer = new(
        "Tidak ada peraturan dalam daftar yang lebih baru daripada pemeriksaan terakhir.",
        "No regulation of the register is newer than the last check."
    );
    public static readonly Phrase Changes = new(
        "{other} ({day}) mengubah {cited}; {decision} terakhir diperiksa {checked}.",
        "{other} ({day}) changes {cited}; {decision} was last checked on {checked}."
    );
    public static readonly Phrase Revokes = new(
        "{other} ({day}) mencabut atau mengganti {cited}; {decision} terakhir diperiksa {checked}.",
        "{other} ({day}) revokes or replaces {cited}; {decision} was last checked on {checked}."
    );
    public static readonly Phrase DayUnknown = new("harinya tidak diketahui", "its day is not known");
    public static readonly Phrase Ahead = new("Tanggal hukum yang akan datang", "Coming days of the law");
    public static readonly Phrase NothingAhead = new("Tidak ada tanggal hukum sampai dengan {until}.", "There is no day of the law up to {until}.");
    public static readonly Phrase Day = new("{what} ({basis}).", "{what} ({basis}).");
    public static readonly Phrase RuleBegins = new("{title}: mulai diatur", "{title}: enters the law");
    public static readonly Phrase RuleChanges = new("{title}: aturan berganti", "{title}: the rule changes");
    public static readonly Phrase RuleEnds = new("{title}: aturan sudah berakhir", "{title}: the rule has ended");
    public static readonly Phrase DutyFallsDue = new("{title}: kewajiban jatuh tempo", "{title}: the duty falls due");
    public static readonly Phrase DutyFallsDueWhen = new("{title}: kewajiban jatuh tempo, bila {what}", "{title}: the duty falls due, where {what}");
    public static readonly Phrase LastYearEnds = new(
        "{title}: tahun terakhir dari \"{what}\" sudah lewat",
        "{title}: the last year of \"{what}\" is past"
    );
    public static readonly Phrase FirstYearBegins = new(
        "{title}: tahun pertama dari \"{what}\" mulai",
        "{title}: the first year of \"{what}\" begins"
    );
    public static readonly Phrase InstrumentBegins = new("{what} mulai berlaku", "{what} comes into force");
    public static readonly Phrase Register = new("Usaha dalam register yang terkena", "Enterprises of the register that are touched");
    public static readonly Phrase OfRegister = new(
        "{changing} dari {all} usaha mempunyai jawaban yang berubah sampai dengan {until}, bila faktanya tetap.",
        "{changing} of {all} enterprises have answers that change up to {until}, if their facts stay as they are."
    );
    public static readonly Phrase Cause = new("Sebab", "Cause");
    public static readonly Phrase Decision = new("Keputusan", "Decision");
    public static readonly Phrase Enterprises = new("Usaha", "Enterprises");
    public static readonly Phrase First = new("Hari pertama", "First day");
    public static readonly Phrase Last = new("Hari terakhir", "Last day");
    public static readonly Phrase Checked = new("Versi yang berlaku menurut hari pemeriksaan", "Versions in force by the day they were checked");
    public static readonly Phrase CheckedOn = new("Diperiksa", "Checked");
    public static readonly Phrase Evidence = new("Bukti", "Evidence");
    public static readonly Phrase Since = new("Berlaku sejak", "In force since");

    /// <summary>Why an answer changes.</summary>
    public static Phrase Of(TimelineCauseKind kind) =>
        kind switch
        {
            TimelineCauseKind.RuleBegins or TimelineCauseKind.RuleChanges or TimelineCauseKind.RuleEnds => new("aturan berubah", "the rule changes"),
            TimelineCauseKind.PaperBegins => new("surat terbit", "a paper is issued"),
            TimelineCauseKind.PaperExpires => new("surat berakhir", "a paper ends"),
            TimelineCauseKind.DutyFallsDue => new("kewajiban jatuh tempo", "a duty falls due"),
            TimelineCauseKind.AgeReached => new("usia tercapai", "an age is reached"),
            TimelineCauseKind.YearCloses => new("tahun tutup", "a year closes"),
            _ => new("tanggal tiba", "a day has come"),
        };
}
