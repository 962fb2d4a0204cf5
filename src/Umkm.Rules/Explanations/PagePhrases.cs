using Umkm.Rules.Documents;

namespace Umkm.Rules.Explanations;

/// <summary>The catalogue of the page of one enterprise.</summary>
internal static class PagePhrases
{
    public static readonly Phrase On = new("Dinilai per {date}", "Assessed on {date}");
    public static readonly Phrase Gap = new("belum diatur", "not regulated");
    public static readonly Phrase MoreClasses = new("Alasan dan golongan lain", "Reasons and other classes");
    public static readonly Phrase MorePapers = new("Alasan tiap surat", "The reasons of each paper");
    public static readonly Phrase MoreProgrammes = new(
        "Syarat, manfaat, dan dokumen tiap program",
        "Criteria, benefits and documents of each programme"
    );
    public static readonly Phrase MoreMissing = new("Semua fakta yang masih dapat menentukan", "All facts that could still decide");
    public static readonly Phrase MoreProvisions = new("Ketentuan lain", "Other provisions");
    public static readonly Phrase Ask = new("Tanyakan lebih dahulu", "Ask these first");
    public static readonly Phrase Serves = new("dibutuhkan {count} keputusan", "needed by {count} {count|decision|decisions}");
    public static readonly Phrase Ahead = new("24 bulan ke depan", "The next 24 months");
    public static readonly Phrase NothingAhead = new(
        "Bila semuanya tetap seperti sekarang, tidak ada jawaban yang berubah dalam 24 bulan.",
        "If all stays as it is, no answer changes within 24 months."
    );
    public static readonly Phrase ChartText = new(
        "Gambar {count} hari saat jawaban berubah; daftarnya di bawah gambar.",
        "A drawing of {count} {count|day|days} on which answers change; the list below tells {count|it|them}."
    );
    public static readonly Phrase MoreDays = new("Masih ada {count} hari lain.", "There are {count} more days.");
    public static readonly Phrase Becomes = new("{title} menjadi {after}", "{title} becomes {after}");
    public static readonly Phrase LaneEnds = new("Surat berakhir", "Papers end");
    public static readonly Phrase LaneBegins = new("Kewajiban mulai", "Duties begin");
    public static readonly Phrase LaneOther = new("Lainnya berubah", "Other changes");
    public static readonly Phrase Paper = new("Surat", "Paper");
    public static readonly Phrase State = new("Keadaan", "State");
    public static readonly Phrase Until = new("Kapan", "When");
    public static readonly Phrase Article = new("Dasar", "Article");
    public static readonly Phrase Missing = new("Kurang", "Lacking");
    public static readonly Phrase Expired = new("Kedaluwarsa", "Expired");
    public static readonly Phrase NotDue = new("Belum jatuh tempo", "Not yet due");
    public static readonly Phrase Undecided = new("Belum pasti", "Undecided");
    public static readonly Phrase Held = new("Terpenuhi", "Held");
    public static readonly Phrase Now = new("sekarang", "now");
    public static readonly Phrase Ended = new("berakhir {date}", "ended {date}");
    public static readonly Phrase From = new("mulai {date}", "from {date}");
    public static readonly Phrase ToAsk = new("tanyakan: {facts}", "ask: {facts}");
    public static readonly Phrase HeldUntil = new("{paper}, sampai {date}", "{paper}, until {date}");
    public static readonly Phrase Unsettled = new("hukumnya ditafsirkan berbeda", "the law is read in different ways");
    public static readonly Phrase Programme = new("Program", "Programme");
    public static readonly Phrase Offers = new("Manfaat", "Offers");
    public static readonly Phrase Intake = new("Pembukaan", "Intake");
    public static readonly Phrase OpenToIt = new("Memenuhi syarat dan tidak diketahui tertutup", "Eligible, and not known to be closed");
    public static readonly Phrase EligibleClosed = new("Memenuhi syarat, tetapi sudah ditutup", "Eligible, but closed");
    public static readonly Phrase Owner = new("Pemilik usaha", "Owner");
    public static readonly Phrase Officer = new("Petugas", "Officer");
    public static readonly Phrase Name = new("Nama", "Name");
    public static readonly Phrase Signature = new("Tanda tangan", "Signature");
    public static readonly Phrase Date = new("Tanggal", "Date");
    public static readonly Phrase Made = new("Buku aturan {edition} ({hash}).", "Rule book {edition} ({hash}).");
}
