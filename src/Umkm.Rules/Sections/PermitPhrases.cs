using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>The catalogue of explanations of permits and of completeness.</summary>
internal static class PermitPhrases
{
    public static readonly Phrase Missing = new("Kurang (masih harus diurus)", "Missing (still to be obtained)");
    public static readonly Phrase Expired = new("Kedaluwarsa (harus diperbarui)", "Expired (to be renewed)");
    public static readonly Phrase NotDue = new("Belum jatuh tempo (kewajibannya berlaku nanti)", "Not yet due (the duty begins later)");
    public static readonly Phrase Met = new("Terpenuhi", "Met");
    public static readonly Phrase Undecided = new("Belum dapat dipastikan", "Undecided");
    public static readonly Phrase NotRequired = new("Tidak wajib: {titles}.", "Not required: {titles}.");
    public static readonly Phrase CountMissing = new("kurang", "missing");
    public static readonly Phrase CountExpired = new("kedaluwarsa", "expired");
    public static readonly Phrase CountNotDue = new("belum jatuh tempo", "not yet due");
    public static readonly Phrase CountMet = new("terpenuhi", "met");
    public static readonly Phrase CountUndecided = new("belum dapat dipastikan", "undecided");
    public static readonly Phrase CountNotRequired = new("tidak wajib", "not required");
    public static readonly Phrase ForItems = new("Untuk: {items}.", "For: {items}.");
    public static readonly Phrase RequiredBecause = new("Wajib karena {finding}.", "Required because {finding}.");
    public static readonly Phrase SatisfiedBy = new("Dipenuhi oleh: {papers}.", "Satisfied by: {papers}.");
    public static readonly Phrase Held = new("Dipegang: {paper}.", "Held: {paper}.");
    public static readonly Phrase ExpiredOn = new("Berlaku terakhir pada {date}.", "Last valid on {date}.");
    public static readonly Phrase DueOn = new("Jatuh tempo pada {date}.", "Due on {date}.");
    public static readonly Phrase Basis = new("Dasar: {basis}.", "By: {basis}.");
    public static readonly Phrase Conditional = new(" (bersyarat)", " (conditional)");
    public static readonly Phrase Reporting = new(" (kewajiban lapor)", " (a duty to report)");
    public static readonly Phrase Voluntary = new(" (sukarela)", " (voluntary)");
    public static readonly Phrase Completeness = new("Kelengkapan", "Completeness");
    public static readonly Phrase UnmetPart = new("Belum terpenuhi: {sentence}.", "Not met: {sentence}.");
    public static readonly Phrase UndecidedPart = new("Belum dapat dipastikan: {sentence}.", "Undecided: {sentence}.");
    public static readonly Phrase MetOf = new("{met} dari {all} unsur terpenuhi.", "{met} of {all} parts are met.");
}
