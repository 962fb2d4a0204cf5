using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>The catalogue of explanations of programmes.</summary>
internal static class ProgrammePhrases
{
    public static readonly Phrase Eligible = new("Memenuhi syarat", "Eligible");
    public static readonly Phrase EligibleByRead = new("Memenuhi syarat yang terbaca", "Eligible by the conditions read");
    public static readonly Phrase NotEligibleByRead = new("Tidak memenuhi syarat yang terbaca", "Not eligible by the conditions read");
    public static readonly Phrase NotJudged = new("Syarat yang belum dinilai: {left}.", "Conditions not judged: {left}.");
    public static readonly Phrase Undecided = new("Belum dapat dipastikan", "Undecided");
    public static readonly Phrase NotEligible = new("Tidak memenuhi syarat", "Not eligible");
    public static readonly Phrase CountEligible = new("memenuhi syarat", "eligible");
    public static readonly Phrase CountEligibleByRead = new("memenuhi syarat yang terbaca", "eligible by the conditions read");
    public static readonly Phrase Past = new(" (sudah ditutup)", " (closed)");
    public static readonly Phrase CountUndecided = new("belum dapat dipastikan", "undecided");
    public static readonly Phrase CountNotEligible = new("tidak memenuhi", "not eligible");
    public static readonly Phrase EligibleNote = new(
        "Memenuhi syarat menurut aturan dan adanya putaran yang dibuka adalah dua hal yang berbeda.",
        "Being eligible under the rule and there being an open round are two different things. Names of law, "
            + "and what a rule file says in Indonesian only, stand as they are."
    );
    public static readonly Phrase Intake = new("Pembukaan: {intake}.", "Intake: {intake}.");
    public static readonly Phrase IntakeWithNote = new("Pembukaan: {intake}. {note}", "Intake: {intake}. {note}");
    public static readonly Phrase Open = new("terbuka", "open");
    public static readonly Phrase Closed = new("tertutup", "closed");
    public static readonly Phrase UpToProvider = new("tergantung penyelenggara", "depends on the provider");
    public static readonly Phrase IntakeUnknown = new("tidak diketahui", "not known");
    public static readonly Phrase Region = new(" (khusus {region})", " (only {region})");
    public static readonly Phrase Unmet = new("Tidak terpenuhi: {sentence}; {finding}.", "Not met: {sentence}; {finding}.");
    public static readonly Phrase UnmetByRule = new("Tidak terpenuhi: {sentence} ({basis}).", "Not met: {sentence} ({basis}).");
    public static readonly Phrase MetOf = new("Terpenuhi {met} dari {all} syarat", "Criteria met, {met} of {all}");
    public static readonly Phrase AllMet = new("Semua syarat ({all}) terpenuhi", "Criteria met, {all} of {all}");
    public static readonly Phrase Benefits = new("Manfaat: {benefits}.", "Offers: {benefits}.");
    public static readonly Phrase Benefit = new("{name}: {value}", "{name}: {value}");
    public static readonly Phrase Documents = new("Dokumen yang dibawa: {documents}.", "Documents to bring: {documents}.");
    public static readonly Phrase CriterionMet = new("Terpenuhi: {sentence} ({basis}).", "Met: {sentence} ({basis}).");
    public static readonly Phrase CriterionUndecided = new("Belum dapat dipastikan: {sentence} ({basis}).", "Undecided: {sentence} ({basis}).");
    public static readonly Phrase Turns = new("Yang akan mengubahnya: {changes}.", "What would change it: {changes}.");
    public static readonly Phrase Meets = new("Terpenuhi bila {changes}.", "Met by: {changes}.");
    public static readonly Phrase Law = new(
        "Dasar: {basis} (bukti: {evidence}); berlaku {period}.",
        "Law: {basis} (evidence: {evidence}); in force {period}."
    );
    public static readonly Phrase MetList = new("{count}: {list}.", "{count}: {list}.");
    public static readonly Phrase OtherForms = new(
        "Tidak berlaku bagi bentuk usaha {form}: {list}.",
        "Does not apply to the legal form {form}: {list}."
    );
    public static readonly Phrase UndecidedList = new("Belum dapat dipastikan: {list}.", "Undecided: {list}.");
    public static readonly Phrase UnderReading = new("{sentence}, menurut tafsir {reading}", "{sentence}, under the reading {reading}");
    public static readonly Phrase ToAsk = new(
        "Yang perlu ditanyakan, yang paling menentukan lebih dahulu: {facts}.",
        "What to ask, what decides most first: {facts}."
    );
    public static readonly Phrase IfOnly = new("{benefit}, bila {condition}", "{benefit}, if {condition}");
    public static readonly Phrase Conditional = new("{benefit}, bersyarat", "{benefit}, conditional");
    public static readonly Phrase Careful = new("Perhatikan: {caution}.", "Careful: {caution}.");
    public static readonly Phrase NotModelled = new("Belum dimodelkan: {left}.", "Not modelled: {left}.");
    public static readonly Phrase OrBetween = new("; atau ", "; or ");
}
