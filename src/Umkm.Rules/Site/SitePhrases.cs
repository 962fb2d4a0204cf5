using Umkm.Rules.Documents;

namespace Umkm.Rules.Site;

/// <summary>The catalogue of texts of the site.</summary>
internal static class SitePhrases
{
    public static readonly Phrase Site = new("Buku aturan usaha kecil", "Rule book of small enterprises");
    public static readonly Phrase Home = new("Beranda", "Home");
    public static readonly Phrase Regulations = new("Peraturan", "Regulations");
    public static readonly Phrase Terms = new("Istilah", "Terms");
    public static readonly Phrase Papers = new("Surat", "Papers");
    public static readonly Phrase Risks = new("Tabel risiko", "Risk table");
    public static readonly Phrase Work = new("Pekerjaan", "Work to do");
    public static readonly Phrase Search = new("Cari", "Search");
    public static readonly Phrase Other = new("English", "Bahasa Indonesia");
    public static readonly Phrase Foot = new(
        "Edisi {edition} ({hash}). Keadaan per {on}. Halaman ini dibuat dari berkas aturan; ini bukan nasihat hukum.",
        "Edition {edition} ({hash}). As of {on}. Made from the rule files; it is no legal advice. "
            + "What only the rule files say stands in Indonesian."
    );
    public static readonly Phrase Since = new("sejak {from}", "since {from}");
    public static readonly Phrase FromTo = new("{from} s.d. {until}", "{from} to {until}");
    public static readonly Phrase Now = new("berlaku", "in force");
    public static readonly Phrase NotNow = new("tidak berlaku", "not in force");
    public static readonly Phrase Intro = new(
        "{decisions} keputusan dalam {versions} versi, {instruments} peraturan, {terms} istilah, {cases} kasus.",
        "{decisions} decisions in {versions} versions, {instruments} regulations, {terms} terms, {cases} cases."
    );
    public static readonly Phrase Decision = new("Keputusan", "Decision");
    public static readonly Phrase Version = new("Versi", "Version");
    public static readonly Phrase Evidence = new("Bukti", "Evidence");
    public static readonly Phrase Checked = new("Diperiksa", "Checked");
    public static readonly Phrase Basis = new("Dasar", "Basis");
    public static readonly Phrase Article = new("Pasal", "Article");
    public static readonly Phrase Id = new("Nama berkas", "File name");
    public static readonly Phrase Kind = new("Jenis", "Kind");
    public static readonly Phrase About = new("Tentang", "About");
    public static readonly Phrase Region = new("Wilayah", "Region");
    public static readonly Phrase Answers = new("Jawaban", "Answers");
    public static readonly Phrase Timeline = new("Garis waktu", "Timeline");
    public static readonly Phrase SideBySide = new("Versi berdampingan", "Versions side by side");
    public static readonly Phrase Part = new("Bagian", "Part");
    public static readonly Phrase SameAsLeft = new("sama", "the same");
    public static readonly Phrase Absent = new("–", "–");
    public static readonly Phrase InReading = new("{part} (tafsir {reading})", "{part} (reading {reading})");
    public static readonly Phrase Computed = new("Dihitung", "As computed");
    public static readonly Phrase BoundCases = new("Kasus batas", "Boundary cases");
    public static readonly Phrase Within = new("di dalam", "within");
    public static readonly Phrase Outside = new("di luar", "outside");
    public static readonly Phrase NoBoundCase = new("{sentence}: belum ada kasus di {side} batas", "{sentence}: no case {side} the bound yet");
    public static readonly Phrase Shared = new("Berlaku dalam semua tafsir", "The same in all readings");
    public static readonly Phrase Reading = new("Tafsir {id}: {title}", "Reading {id}: {title}");
    public static readonly Phrase HeldBy = new("Penganut", "Held by");
    public static readonly Phrase Gap = new("Belum diatur", "Not regulated");
    public static readonly Phrase Note = new("Catatan", "Note");
    public static readonly Phrase Caution = new("Peringatan", "Caution");
    public static readonly Phrase NotJudged = new("Syarat belum dinilai ({answer})", "Condition not judged ({answer})");
    public static readonly Phrase NotModelled = new("Belum dimodelkan", "Not modelled");
    public static readonly Phrase Benefits = new("Manfaat", "What it offers");
    public static readonly Phrase Intake = new("Pembukaan", "Intake");
    public static readonly Phrase Documents = new("Dokumen", "Documents");
    public static readonly Phrase Selection = new("Seleksi", "Selection");
    public static readonly Phrase When = new("bila", "when");
    public static readonly Phrase Else = new("selain itu", "otherwise");
    public static readonly Phrase SameAnswer = new("jawaban yang sama dengan", "the same answer as");
    public static readonly Phrase AsTable = new("Sebagai tabel, per {on}", "As a table, on {on}");
    public static readonly Phrase LongTable = new("Tabelnya {rows} baris: {command}.", "Its table has {rows} {rows|row|rows}: {command}.");
    public static readonly Phrase UsedBy = new("Dipakai oleh", "Used by");
    public static readonly Phrase Uses = new("Memakai", "Uses");
    public static readonly Phrase Cases = new("Kasus", "Cases");
    public static readonly Phrase Case = new("Kasus", "Case");
    public static readonly Phrase On = new("Tanggal", "Date");
    public static readonly Phrase Given = new("Fakta", "Facts");
    public static readonly Phrase Expected = new("Harap", "Expected");
    public static readonly Phrase Origin = new("Asal", "Origin");
    public static readonly Phrase Title = new("Judul", "Title");
    public static readonly Phrase Promulgated = new("Diundangkan", "Promulgated");
    public static readonly Phrase InForceFrom = new("Berlaku sejak", "In force from");
    public static readonly Phrase ChangedBy = new("Diubah oleh", "Changed by");
    public static readonly Phrase RevokedBy = new("Dicabut atau diganti oleh", "Revoked or replaced by");
    public static readonly Phrase OtherNames = new("Nama lain", "Other names");
    public static readonly Phrase CitedBy = new("Dirujuk oleh", "Cited by");
    public static readonly Phrase NotCited = new("Tidak dirujuk langsung oleh keputusan mana pun.", "No decision cites it directly.");
    public static readonly Phrase Meaning = new("Arti", "Meaning");
    public static readonly Phrase EnglishName = new("Nama Inggris", "Indonesian name");
    public static readonly Phrase Property = new("Nama dalam data", "Name in data");
    public static readonly Phrase Unit = new("Satuan", "Unit");
    public static readonly Phrase Values = new("Isian", "Values");
    public static readonly Phrase Implied = new("Tersirat", "Implied");
    public static readonly Phrase Sentence = new("Kalimat", "Sentence");
    public static readonly Phrase ReadBy = new("Dibaca oleh", "Read by");
    public static readonly Phrase NotRead = new("Tidak dibaca oleh kalimat mana pun.", "No sentence reads it.");
    public static readonly Phrase Satisfies = new("Memenuhi", "Satisfies");
    public static readonly Phrase Validity = new("Masa berlaku", "Validity");
    public static readonly Phrase WhileRunning = new("selama usaha berjalan", "while the business runs");
    public static readonly Phrase AsPrinted = new("sebagaimana tercetak", "as printed");
    public static readonly Phrase IssuedUntil = new("Terbit sampai dengan", "Issued until");
    public static readonly Phrase Required = new("Wajib bila", "Required when");
    public static readonly Phrase NotRequired = new("Tidak diwajibkan", "Not required");
    public static readonly Phrase SatisfiedBy = new("Dipenuhi oleh", "Satisfied by");
    public static readonly Phrase AlsoWhen = new("Dipenuhi juga bila", "Also satisfied when");
    public static readonly Phrase Statuses = new("Status yang diterima", "Statuses accepted");
    public static readonly Phrase Due = new("Jatuh tempo", "Due");
    public static readonly Phrase Code = new("Kode KBLI", "KBLI code");
    public static readonly Phrase Scope = new("Ruang lingkup", "Scope");
    public static readonly Phrase Source = new("Sumber", "Source");
    public static readonly Phrase Division = new("Golongan pokok {division}", "Division {division}");
    public static readonly Phrase Rows = new("{count} baris", "{count} {count|row|rows}");
    public static readonly Phrase SearchHelp = new("Ketik kata dari judul, nama, atau nomor:", "Type words of a title, a name or a number:");

    // Work to do.
    public static readonly Phrase FromMemory = new("Dari ingatan saja", "From memory only");
    public static readonly Phrase NoArticle = new("Tanpa pasal", "Without an article");
    public static readonly Phrase YoungBasis = new("Dasar lebih muda daripada versinya", "Basis younger than the version");
    public static readonly Phrase UncertainStart = new("Hari mulai belum pasti", "Uncertain first day");
    public static readonly Phrase OldCheck = new(
        "Pemeriksaan terakhir lebih dari {days} hari lalu",
        "Last check more than {days} {days|day|days} ago"
    );
    public static readonly Phrase Newer = new("Peraturan lebih baru daripada pemeriksaan", "Regulations newer than the check");
    public static readonly Phrase Unguarded = new("Batas tanpa kasus di kedua sisinya", "Bounds without a case on both sides");
    public static readonly Phrase Past = new("Acara yang sudah lewat", "Events past their day");
    public static readonly Phrase Ahead = new("Yang akan datang dalam setahun", "Coming within a year");
    public static readonly Phrase NotJudgedWork = new("Syarat yang belum dinilai", "Conditions not judged");
    public static readonly Phrase Nothing = new("Tidak ada.", "None.");
}
