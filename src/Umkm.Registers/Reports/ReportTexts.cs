namespace Umkm.Registers.Reports;

/// <summary>The words of the report, in both languages.</summary>
internal static class ReportTexts
{
    public static readonly LocalizedText Title = new("Hasil penilaian register usaha", "Results of screening a register of enterprises");
    public static readonly LocalizedText Register = new("Register", "Register");
    public static readonly LocalizedText AssessedOn = new("Tanggal penilaian", "Assessment date");
    public static readonly LocalizedText Rows = new("Baris dinilai", "Rows screened");
    public static readonly LocalizedText Rejected = new("Baris ditolak karena tidak dapat dibaca", "Rows rejected because they cannot be read");
    public static readonly LocalizedText Grouped = new("Baris digabung dengan baris lain", "Rows put together with another row");
    public static readonly LocalizedText Skipped = new("Baris dilewati", "Rows passed over");
    public static readonly LocalizedText SkippedTotal = new(
        "{0} baris dilewati menurut lewati: di berkas peta: {1}.",
        "{0} [row is|rows are] passed over, as lewati: of the mapping says: {1}."
    );
    public static readonly LocalizedText BlankTotal = new(
        "{0} baris lagi dilewati karena tidak berisi.",
        "{0} more [row|rows] without contents [is|are] passed over."
    );
    public static readonly LocalizedText PassedRow = new("baris {0} \"{1}\" ({2})", "line {0} \"{1}\" ({2})");
    public static readonly LocalizedText Assumed = new("Anggapan", "Assumption");
    public static readonly LocalizedText FromLaw = new("Mengikuti dari hukum", "Follows from the law");
    public static readonly LocalizedText Implied = new(
        "{0} ({1}): {2} baris yang tidak memuatnya; {3} baris memuat yang sebaliknya",
        "{0} ({1}): {2} [2:row that does|rows that do] not give it; {3} [3:row gives|rows give] the opposite"
    );
    public static readonly LocalizedText Assumption = new(
        "{0} = {1}: dipakai pada {2} baris, memastikan jawaban pada {3} baris",
        "{0} = {1}: used for {2} [2:row|rows], decides answers of {3} [3:row|rows]"
    );
    public static readonly LocalizedText RuleBook = new("Buku aturan", "Rule book");
    public static readonly LocalizedText ByConditionsRead = new(
        "Jawaban berdasar syarat yang terbaca saja",
        "Answers that rest on the conditions read only"
    );
    public static readonly LocalizedText OutOf = new("{0} dari {1}", "{0} of {1}");
    public static readonly LocalizedText OnlyRead = new(" (menurut syarat yang terbaca)", " (by the conditions read)");
    public static readonly LocalizedText Reading = new("Tafsir yang diikuti", "Reading followed");
    public static readonly LocalizedText AllReadings = new("semua", "all");
    public static readonly LocalizedText HowToRead = new(
        "Yang dihitung adalah jawaban yang pasti menurut fakta dalam register. Bila fakta kurang atau "
            + "hukumnya belum pasti, usaha masuk \"belum dapat dipastikan\" dan tidak ditebak. Memenuhi syarat "
            + "menurut aturan tidak berarti pendaftaran program sedang dibuka.",
        "Counted are the answers that are certain from the facts in the register. Where facts are missing or "
            + "the law is unsettled, an enterprise counts as \"not decided\"; nothing is guessed. Being eligible "
            + "under the rules does not mean that a programme takes applications now."
    );

    public static readonly LocalizedText Classes = new("Golongan usaha", "Classes of enterprises");
    public static readonly LocalizedText AllEnterprises = new("Semua usaha", "All enterprises");
    public static readonly LocalizedText SettledCaption = new(
        "Bagian dari seluruh usaha dalam register.",
        "Shares of all enterprises in the register."
    );
    public static readonly LocalizedText ReadingOfLaw = new("Tafsir", "Reading");
    public static readonly LocalizedText ByReading = new(
        "Hukumnya belum pasti: golongan bergantung pada tafsir.",
        "The law is unsettled: the class depends on the reading."
    );
    public static readonly LocalizedText AllReadingsTogether = new("Semua tafsir sepakat", "All readings agree");
    public static readonly LocalizedText OneReading = new("Tafsir: {0}", "Reading: {0}");
    public static readonly LocalizedText Permits = new("Izin yang kurang menurut jenisnya", "Permits missing, by kind");
    public static readonly LocalizedText PermitsCaption = new(
        "Usaha yang pasti belum memegang izin yang wajib baginya, atau izinnya kedaluwarsa.",
        "Enterprises that certainly lack a permit they must hold, or whose permit has expired."
    );
    public static readonly LocalizedText NoPermits = new("Tidak ada izin yang pasti kurang.", "No permit is certainly missing.");
    public static readonly LocalizedText Programmes = new("Program: siapa yang memenuhi syarat", "Programmes: who is eligible");
    public static readonly LocalizedText ProgrammesCaption = new(
        "Bagian dari seluruh usaha, menurut syarat yang tertulis.",
        "Shares of all enterprises, by the written criteria."
    );
    public static readonly LocalizedText Completeness = new("Kelengkapan izin", "Completeness of permits");
    public static readonly LocalizedText Missing = new(
        "Yang belum dapat dipastikan, dan fakta yang paling menentukan",
        "What is not decided, and which facts would decide most"
    );
    public static readonly LocalizedText MissingCaption = new(
        "Jawaban terbuka dihitung per usaha dan per keputusan. \"Satu-satunya\" berarti tidak ada fakta lain "
            + "yang kurang, sehingga mengisinya memastikan jawaban itu sejauh hukumnya pasti.",
        "Open answers are counted by enterprise and decision. \"The only one\" means that no other fact is "
            + "missing, so that giving it decides the answer as far as the law is settled."
    );
    public static readonly LocalizedText NothingMissing = new("Semua jawaban pasti.", "Every answer is decided.");
    public static readonly LocalizedText OpenTotal = new(
        "Jawaban terbuka seluruhnya: {0} dari {1}; {2} di antaranya terbuka hanya karena hukumnya belum pasti.",
        "Open answers in all: {0} of {1}; {2} of them [2:is|are] open only because the law is unsettled."
    );
    public static readonly LocalizedText Regions = new("Menurut wilayah", "By region");
    public static readonly LocalizedText RegionsCaption = new("{0} menurut kabupaten atau kota.", "{0} by kabupaten or kota.");
    public static readonly LocalizedText UnknownRegion = new("wilayah tidak diketahui", "region not known");
    public static readonly LocalizedText OtherRegions = new("wilayah lain ({0})", "other regions ({0})");
    public static readonly LocalizedText NoRegions = new("Register ini tidak memuat wilayah.", "The register holds no regions.");

    public static readonly LocalizedText Ask = new("Yang perlu ditanyakan", "What to ask");
    public static readonly LocalizedText AskAll = new(
        "Tanyakan {0}: {1} jawaban yang sekarang terbuka menjadi diputus.",
        "Ask for {0}: {1} [1:answer that is open now becomes|answers that are open now become] decided."
    );
    public static readonly LocalizedText AskCaption = new(
        "Paling banyak tiga fakta tiap keputusan. Dihitung usaha yang hanya kekurangan fakta itu, sejauh hukumnya pasti dan jawabannya tidak "
            + "menimbulkan pertanyaan baru.",
        "At most three facts a decision. Counted are enterprises that lack just these facts, as far as the law is settled and their answers "
            + "raise no new question."
    );
    public static readonly LocalizedText AskFacts = new("Tanyakan", "Ask for");
    public static readonly LocalizedText Decided = new("diputus", "decided");
    public static readonly LocalizedText ThenDecided = new("Usaha yang lalu diputus", "Enterprises decided then");
    public static readonly LocalizedText Identities = new("Yang perlu diperiksa", "What to look at");
    public static readonly LocalizedText Repeated = new(
        "{0} baris mengulang isi kolom {1} dari baris sebelumnya: baris {2}. Bila itu satu usaha, satukan dengan kelompok: di berkas peta.",
        "{0} [row repeats|rows repeat] what the column {1} holds in a row before: [line|lines] {2}. Where that is one "
            + "enterprise, put its rows together with "
            + "kelompok: in a mapping file."
    );
    public static readonly LocalizedText NotWhole = new(
        "Registernya terlalu besar untuk dibandingkan seluruhnya: nilai sesudah sejuta yang pertama tidak dibandingkan.",
        "The register is too large to be compared whole: values after the first million were not compared."
    );
    public static readonly LocalizedText Rounded = new(
        "Semua nomor 16 angka di kolom {0} berakhir 0: tampaknya dibulatkan oleh lembar kerja, yang hanya menyimpan 15 angka.",
        "All numbers of 16 digits in the column {0} end in 0: they look rounded by a spreadsheet, which keeps 15 digits."
    );
    public static readonly LocalizedText Numbered = new(
        "Tidak ada kolom id: usaha dinomori menurut barisnya, mulai 1.",
        "There is no column id: enterprises are numbered by their rows, from 1."
    );
    public static readonly LocalizedText LeftOut = new("Baris yang semua jawabannya diputus, tidak ditulis", "Rows all decided, not written");
    public static readonly LocalizedText Changes = new("Yang berubah sejak penilaian terdahulu", "What changed since the earlier screening");
    public static readonly LocalizedText ChangesTotal = new(
        "{0} usaha ada di keduanya, {1} di antaranya berubah; {2} baru, {3} tidak ada lagi, {4} tidak dapat dibandingkan karena idnya ganda.",
        "{0} [0:enterprise is|enterprises are] in both, {1} of them changed; {2} [2:is|are] new, {3} [3:is|are] no longer there, "
            + "{4} cannot be compared because [4:its|their] id stands twice."
    );
    public static readonly LocalizedText TwiceBefore = new(
        "Dalam penilaian terdahulu {0} id berdiri di beberapa baris: barisnya tidak dibandingkan.",
        "In the earlier screening {0} [id stands|ids stand] in several rows: those are not compared."
    );
    public static readonly LocalizedText Before = new("Dahulu", "Before");
    public static readonly LocalizedText Now = new("Kini", "Now");
    public static readonly LocalizedText Change = new("Perubahan", "Change");

    public static readonly LocalizedText Undecided = new("belum dapat dipastikan", "not decided");
    public static readonly LocalizedText UndecidedAll = new("belum dapat dipastikan atau tafsir berbeda", "not decided, or readings differ");
    public static readonly LocalizedText Table = new("Tabel: {0}", "Table: {0}");
    public static readonly LocalizedText Chart = new(
        "Grafik batang: {0}. Angkanya ada pada tabel di bawahnya.",
        "Bar chart: {0}. The numbers are in the table below."
    );
    public static readonly LocalizedText Decision = new("Keputusan", "Decision");
    public static readonly LocalizedText Permit = new("Izin", "Permit");
    public static readonly LocalizedText Programme = new("Program", "Programme");
    public static readonly LocalizedText Fact = new("Fakta", "Fact");
    public static readonly LocalizedText Column = new("Kolom", "Column");
    public static readonly LocalizedText OpenAnswers = new("Jawaban terbuka", "Open answers");
    public static readonly LocalizedText OnlyOne = new("Satu-satunya", "The only one");
    public static readonly LocalizedText Others = new("bersama fakta lain", "with other facts");
    public static readonly LocalizedText InDecisions = new("Dalam keputusan", "In decisions");
    public static readonly LocalizedText Region = new("Wilayah", "Region");
    public static readonly LocalizedText Count = new("Usaha", "Enterprises");
    public static readonly LocalizedText Intake = new("Pendaftaran", "Intake");
    public static readonly LocalizedText Made = new("Dibuat dengan umkm screen; buku aturan {0}, {1}.", "Made with umkm screen; rule book {0}, {1}.");

    /// <summary>How a change reads.</summary>
    public static LocalizedText OfChange(string slug) =>
        slug switch
        {
            "naik" => new("naik kelas", "moved up"),
            "turun" => new("turun kelas", "moved down"),
            "berubah" => new("berubah", "changed"),
            "kini-diputus" => new("kini diputus", "decided now"),
            "kini-terbuka" => new("kini terbuka", "open now"),
            _ => new("terbuka, lain dari dahulu", "open, otherwise than before"),
        };

    /// <summary>How the intake of a programme reads.</summary>
    public static LocalizedText OfIntake(string slug) =>
        slug switch
        {
            "terbuka" => new("terbuka", "open"),
            "tertutup" => new("tertutup", "closed"),
            "tergantung-penyelenggara" => new("tergantung penyelenggara", "up to the organiser"),
            _ => new("tidak diketahui", "not known"),
        };
}
