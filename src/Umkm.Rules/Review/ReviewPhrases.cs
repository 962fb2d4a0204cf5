using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Review;

/// <summary>The catalogue of texts about rule books: lists, pages, coverage.</summary>
internal static class ReviewPhrases
{
    public static readonly Phrase Book = new(
        "Buku aturan {edition}: {decisions} keputusan, {versions} versi ({hash})",
        "Rule book {edition}: {decisions} decisions, {versions} versions ({hash})"
    );
    public static readonly Phrase Id = new("Keputusan", "Decision");
    public static readonly Phrase About = new("Tentang", "About");
    public static readonly Phrase Title = new("Judul", "Title");
    public static readonly Phrase Versions = new("Versi", "Versions");
    public static readonly Phrase Days = new("Berlaku", "In force");
    public static readonly Phrase UntilRevoked = new("{from} s.d. dicabut", "{from} until revoked");
    public static readonly Phrase UntilDay = new("{from} s.d. {until}", "{from} to {until}");

    public static readonly Phrase Implied = new("Fakta yang tersirat dalam hukum", "Facts that the law implies");
    public static readonly Phrase ImpliedFact = new("Fakta", "Fact");
    public static readonly Phrase Implies = new(
        "Bila fakta itu tidak diberikan, hukum menyiratkan {fact}.",
        "Where that fact is not given, the law implies {fact}."
    );
    public static readonly Phrase Yes = new("{fact}: ya", "{fact}: yes");
    public static readonly Phrase No = new("{fact}: tidak", "{fact}: no");

    // Pages.
    public static readonly Phrase Heading = new("{title} ({id})", "{title} ({id})");
    public static readonly Phrase Kind = new("Jenis: {kind}, tentang {subject}.", "Kind: {kind}, about {subject}.");
    public static readonly Phrase Answers = new("Jawaban: {answers}.", "Answers: {answers}.");
    public static readonly Phrase Labelled = new("{label} ({slug})", "{label} ({slug})");
    public static readonly Phrase Region = new("Wilayah: {region}.", "Region: {region}.");
    public static readonly Phrase Nature = new("Sifat: {nature}.", "Nature: {nature}.");
    public static readonly Phrase Compulsory = new("wajib", "compulsory");
    public static readonly Phrase Conditional = new("bersyarat", "conditional");
    public static readonly Phrase Voluntary = new("sukarela", "voluntary");
    public static readonly Phrase Reporting = new("kewajiban lapor", "a duty to report");
    public static readonly Phrase Version = new("Berlaku {period}", "In force {period}");
    public static readonly Phrase Basis = new("Dasar: {basis} (bukti: {evidence}).", "Basis: {basis} (evidence: {evidence}).");
    public static readonly Phrase Checked = new("Diperiksa: {date}.", "Checked: {date}.");
    public static readonly Phrase Gap = new("Belum diatur: {reason}", "Not regulated: {reason}");
    public static readonly Phrase Reading = new("Tafsir {id}: {title}", "Reading {id}: {title}");
    public static readonly Phrase HeldBy = new("Penganut: {holders}.", "Held by: {holders}.");
    public static readonly Phrase Note = new("Catatan: {text}", "Note: {text}");
    public static readonly Phrase Caution = new("Peringatan: {text}", "Caution: {text}");
    public static readonly Phrase Terms = new("Istilah yang dipakai", "Terms used");
    public static readonly Phrase Term = new(" (isian {property}): {meaning}", " (property {property}): {meaning}");
    public static readonly Phrase LocalTerm = new(" (isian facts): {meaning}", " (under facts): {meaning}");

    // Bodies.
    public static readonly Phrase AnswerWhen = new("{answer} bila ", "{answer} when ");
    public static readonly Phrase AnswerElse = new("Selain itu: {answer}.", "Otherwise: {answer}.");
    public static readonly Phrase AnswerOf = new("jawaban {decision}", "the answer of {decision}");
    public static readonly Phrase RequiredWhen = new("Wajib bila ", "Required when ");
    public static readonly Phrase NotRequired = new("Tidak diwajibkan.", "Not required.");
    public static readonly Phrase SatisfiedBy = new("Dipenuhi oleh: {papers}.", "Satisfied by: {papers}.");
    public static readonly Phrase AlsoWhen = new("Dipenuhi juga bila ", "Also satisfied when ");
    public static readonly Phrase Statuses = new("Status yang diterima: {statuses}.", "Statuses accepted: {statuses}.");
    public static readonly Phrase WhileRunning = new("Masa berlaku: selama usaha berjalan.", "Validity: while the business runs.");
    public static readonly Phrase AsPrinted = new("Masa berlaku: sebagaimana tercetak.", "Validity: as printed.");
    public static readonly Phrase SinceIssue = new("Masa berlaku: {duration} sejak terbit.", "Validity: {duration} from issue.");
    public static readonly Phrase DueFrom = new("Jatuh tempo {date}, bila ", "Due on {date}, when ");
    public static readonly Phrase DueElse = new("Jatuh tempo {date} selain itu.", "Due on {date} otherwise.");
    public static readonly Phrase AfterDate = new("{duration} setelah {date}", "{duration} after the {date}");
    public static readonly Phrase Criterion = new("{id}: {sentence} ({basis}).", "{id}: {sentence} ({basis}).");
    public static readonly Phrase When = new("Bila ", "When ");
    public static readonly Phrase AllOf = new("semua yang berikut berlaku", "all of these hold");
    public static readonly Phrase AnyOf = new("salah satu yang berikut berlaku", "any of these holds");
    public static readonly Phrase AtLeastOf = new("paling sedikit {count} dari yang berikut berlaku", "at least {count} of these hold");
    public static readonly Phrase Not = new("yang berikut tidak berlaku", "this does not hold");
    private static readonly Phrase OneChild = new("{children} yang memenuhi syarat ini", "{children} that meets this");
    private static readonly Phrase SeveralChildren = new("{children} yang memenuhi syarat ini", "{children} that meet this");
    public static readonly Phrase SumWhere = new(
        "{sentence}, dihitung atas {child} yang memenuhi syarat ini",
        "{sentence}, over every {child} that meets this"
    );
    public static readonly Phrase Regulations = new("Peraturan yang dirujuk", "Regulations cited");
    public static readonly Phrase Promulgated = new("diundangkan {date}", "promulgated on {date}");
    public static readonly Phrase InForceFrom = new("berlaku sejak {date}", "in force from {date}");
    public static readonly Phrase ChangedBy = new("diubah oleh {list}", "changed by {list}");
    public static readonly Phrase RevokedBy = new("dicabut atau diganti oleh {list}", "revoked or replaced by {list}");
    public static readonly Phrase NotJudged = new("Syarat belum dinilai ({answer}): {text}", "Condition not judged ({answer}): {text}");
    public static readonly Phrase NotModelled = new("Belum dimodelkan: {text}", "Not modelled: {text}");
    public static readonly Phrase Benefit = new("Manfaat: {name} {value}{basis}.", "Offers: {name} {value}{basis}.");
    public static readonly Phrase BenefitWhen = new("Manfaat: {name} {value}{basis}, bila ", "Offers: {name} {value}{basis}, when ");
    public static readonly Phrase Documents = new("Dokumen: {documents}.", "Documents: {documents}.");

    public static readonly Phrase Warnings = new("Peringatan pemeriksaan", "Warnings of the checks");

    // Coverage.
    public static readonly Phrase CoverageTitle = new("Cakupan kasus", "Coverage by cases");
    public static readonly Phrase ColumnAnswers = new("Jawaban", "Answers");
    public static readonly Phrase ColumnReadings = new("Tafsir", "Readings");
    public static readonly Phrase ColumnSentences = new("Kalimat", "Sentences");
    public static readonly Phrase ColumnHeld = new("Benar", "True");
    public static readonly Phrase ColumnFailed = new("Salah", "False");
    public static readonly Phrase ColumnUnknown = new("Tak diketahui", "Unknown");
    public static readonly Phrase Total = new("Jumlah", "Total");
    public static readonly Phrase Unseen = new("Yang belum pernah terlihat", "Never seen");
    public static readonly Phrase AllSeen = new(
        "Semua jawaban, tafsir, dan kalimat terlihat dalam kasus.",
        "All answers, readings and sentences are seen in cases."
    );
    public static readonly Phrase UnseenAnswer = new(
        "{place}: {decision} versi {version}: jawaban {answer} belum pernah menjadi satu-satunya jawaban",
        "{place}: {decision} version {version}: the answer {answer} was never the only one"
    );
    public static readonly Phrase UnseenGap = new(
        "{place}: {decision} versi {version}: tidak ada kasus dalam masa yang belum diatur",
        "{place}: {decision} version {version}: no case falls in the declared gap"
    );
    public static readonly Phrase UnseenReading = new(
        "{place}: {decision} versi {version}: tafsir {reading} baru memberi jawaban {seen}; diharapkan {wanted} jawaban berbeda",
        "{place}: {decision} version {version}: the reading {reading} gave only {seen}; {wanted} different answers are wanted"
    );
    public static readonly Phrase UnseenSentence = new(
        "{place}: {decision}: \"{sentence}\" belum pernah {ways}",
        "{place}: {decision}: \"{sentence}\" was never {ways}"
    );
    public static readonly Phrase WayHeld = new("benar", "true");
    public static readonly Phrase WayFailed = new("salah", "false");
    public static readonly Phrase WayUnknown = new("tidak diketahui", "unknown");
    public static readonly Phrase Nothing = new("tidak ada", "none");
    public static readonly Phrase Or = new(" atau ", " or ");

    /// <summary>Items of a list of which so many, or none or each, meet a condition.</summary>
    public static Phrase Children(Quantified items) => items.Count > 1 ? SeveralChildren : OneChild;
}
