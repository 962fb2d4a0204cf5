using Umkm.Rules.Books;
using static Umkm.Rules.Schemas.Shapes;

namespace Umkm.Rules.Schemas;

/// <summary>The shapes of results: what is written of assessments in three sizes, of timelines and of interviews, and what a service
/// answers.</summary>
internal sealed class ResultShapes(RuleBook book)
{
    private static readonly Shape Answer = Either(Named("AnswerId"), List(Named("AnswerId")));
    private static readonly Shape Label = Named("Label");
    private static readonly Shape Kind = Choice(["klasifikasi", "ketentuan", "izin", "kelengkapan", "program"]);

    private static readonly Member[] Head =
    [
        Must("assessedOn", Date),
        Must("subject", Text.OrNull(), "Nomor subjek; null bila tidak punya."),
        Must("ruleBook", Named("RuleBookStamp")),
        May("reading", Text, "Tafsir yang diminta."),
    ];

    // What a decision and an item of it both have.
    private static readonly Member[] Fixed =
    [
        Must("answer", Named("AnswerId").OrNull(), "Satu-satunya jawaban yang mungkin; null bila masih ada beberapa."),
        Must("possible", List(Named("AnswerId"))),
        Must("readings", new MapShape(List(Named("AnswerId")))),
        Must("missingFacts", List(Named("MissingFact"))),
        Must("cautions", List(Named("Caution"))),
        Must("reasons", List(Named("Reason"))),
        Must("byConditionsRead", YesNo),
    ];

    private static readonly Member[] More =
    [
        May("assumptions", List(Result(Must("fact", Text), Must("value", Text)))),
        May("criteria", List(Named("Criterion"))),
        May("permit", Named("Permit")),
        May("intake", Text),
        May("intakeNote", Text),
        May("benefits", List(Named("Benefit"))),
        May("documents", Texts),
        May("changes", List(Named("Change"))),
    ];

    public IReadOnlyList<Definition> All => [.. Ids, .. Sizes, .. CompactShapes.All(Head), .. Parts, .. Timelines, .. Service];

    private Definition[] Ids =>
        [
            new("DecisionId", "Keputusan dalam buku aturan.", Choice(book.Decisions.Select(d => d.Id).Order(StringComparer.Ordinal))),
            new(
                "AnswerId",
                "Jawaban suatu keputusan.",
                Choice(book.Decisions.SelectMany(d => d.Answers.Select(a => a.Slug)).Distinct().Order(StringComparer.Ordinal))
            ),
            new(
                "RuleBookStamp",
                "Buku aturan yang dipakai.",
                Result(Must("edition", Text), Must("hash", new TextShape("^sha256:[0-9a-f]{64}$", 71)))
            ),
            new("Label", "Satu nama dalam dua bahasa.", Result(Must("id", Text), Must("en", Text))),
        ];

    private static Definition[] Sizes =>
        [
            new("Verdicts", "Jawaban saja.", Result([.. Head, Must("decisions", Decisions(Answer))])),
            new(
                "Summary",
                "Jawaban, satu baris alasan, yang kurang, dan kode peringatan.",
                Result([.. Head, Must("decisions", Decisions(Named("SummaryDecision")))])
            ),
            new(
                "SummaryDecision",
                "Satu keputusan dalam ringkasan.",
                Result(
                    Must("title", Text),
                    Must("answer", Answer),
                    May("readings", new MapShape(Answer)),
                    May("reason", Text),
                    May("missing", Texts),
                    May("cautions", Texts)
                )
            ),
            new(
                "Assessment",
                "Penilaian lengkap.",
                Result([
                    .. Head,
                    Must(
                        "answers",
                        Result(
                            Must("decided", Count),
                            Must("byConditionsRead", Count),
                            Must("decidedByConditionsRead", Texts),
                            Must("openByConditionsRead", Texts)
                        )
                    ),
                    Must("decisions", Decisions(Named("DecisionResult"))),
                ])
            ),
            new(
                "DecisionResult",
                "Satu keputusan dengan alasannya.",
                Result([
                    .. Fixed,
                    Must("kind", Kind),
                    Must("title", Text),
                    May("nature", Choice(["wajib", "bersyarat", "sukarela", "kewajiban-lapor"])),
                    May("region", Text),
                    Must("inForce", Result(Must("from", Date), Must("until", Date.OrNull()))),
                    Must("basis", Texts),
                    Must("evidence", Choice(["teks", "laporan", "ingatan", "simpulan"])),
                    May("notRegulated", Text),
                    .. More,
                    May("items", List(Named("ItemResult"))),
                ])
            ),
            new(
                "ItemResult",
                "Satu kegiatan atau produk. Yang sama dengan butir lain hanya menunjuknya (sameAs).",
                Result([
                    Must("ref", Text),
                    .. Fixed.Select(m => m.Name is "answer" or "possible" or "byConditionsRead" ? m : m with { IsRequired = false }),
                    .. More,
                    May("sameAs", Count),
                ])
            ),
        ];

    private static Definition[] Parts =>
        [
            new("MissingFact", "Fakta yang masih dapat menentukan.", Result(Must("fact", Text), May("property", Text), May("item", Text))),
            new("Caution", "Hal yang perlu diperhatikan.", Result(Must("code", Text), Must("text", Text))),
            new(
                "Reason",
                "Apa yang dibaca dan dibandingkan, dengan pasalnya.",
                Result(
                    Must("text", Text),
                    Must("condition", Text),
                    Must("holds", YesNo.OrNull()),
                    May("fact", Text),
                    May("value", Text),
                    May("followsFrom", Text),
                    Must("basis", Text),
                    May("reading", Text),
                    May("decision", Named("DecisionId")),
                    May("item", Text),
                    May("because", List(Named("Reason")))
                )
            ),
            new(
                "Criterion",
                "Satu syarat.",
                Result(Must("id", Text), Must("text", Text), Must("holds", YesNo.OrNull()), Must("basis", Text), May("reading", Text))
            ),
            new(
                "Permit",
                "Surat yang memenuhi, atau kapan jatuh tempo.",
                Result(Must("satisfiedBy", Texts), May("covering", Text), May("expiredOn", Date), May("dueOn", Date))
            ),
            new(
                "Benefit",
                "Yang ditawarkan.",
                Result(Must("name", Text), Must("value", Text), May("basis", Text), May("conditional", YesNo), May("applies", YesNo.OrNull()))
            ),
            new(
                "Change",
                "Satu perubahan yang akan membalikkan jawaban.",
                Result(
                    Must("kind", Choice(["surat", "tunggu", "jumlah", "fakta", "tidak-ada"])),
                    Must("text", Text),
                    May("criterion", Text),
                    May("paper", Text),
                    May("day", Date),
                    May("fact", Text),
                    May("by", new NumberShape())
                )
            ),
        ];

    private static Definition[] Timelines =>
        [
            new(
                "Timeline",
                "Hari-hari saat jawaban berubah.",
                Result(
                    Must("from", Date),
                    Must("until", Date),
                    Must("subject", Text.OrNull()),
                    May("key", Text),
                    May("name", Text),
                    Must("ruleBook", Named("RuleBookStamp")),
                    Must("start", Decisions(List(Named("AnswerId")))),
                    Must("days", List(Result(Must("day", Date), Must("changes", List(Named("TimelineChange"))))))
                )
            ),
            new(
                "TimelineChange",
                "Satu jawaban yang berubah.",
                Result(
                    Must("decision", Named("DecisionId")),
                    Must("title", Text),
                    Must("kind", Kind),
                    May("item", Text),
                    Must("before", List(Named("AnswerId"))),
                    Must("after", List(Named("AnswerId"))),
                    Must("readings", List(Result(Must("id", Text), Must("before", List(Named("AnswerId"))), Must("after", List(Named("AnswerId")))))),
                    Must("causes", List(Result(Must("kind", Text), Must("decision", Named("DecisionId")), Must("text", Text), Must("basis", Text))))
                )
            ),
        ];

    private static Definition[] Service =>
        [
            new(
                "Interview",
                "Wawancara sampai di sini: kirim kembali subject dan unknown dengan jawaban berikutnya.",
                Result(
                    Must("assessedOn", Date),
                    Must("ruleBook", Named("RuleBookStamp")),
                    Must("subject", Named("Subject")),
                    Must("unknown", Texts),
                    Must("question", Named("Question").OrNull(), "Pertanyaan berikutnya; null bila selesai."),
                    Must("decisions", Decisions(Answer))
                )
            ),
            new(
                "InterviewStep",
                "Yang sudah diketahui, dan jawaban atas pertanyaan terakhir.",
                new ObjectShape([
                    May("subject", Named("Subject")),
                    May("unknown", Texts, "Tempat yang tidak diketahui."),
                    May("pointer", Text, "Tempat jawaban, seperti pada pertanyaannya."),
                    May("value", Either(YesNo, new NumberShape(), Text, List(Either(Text, new MapShape(Either(YesNo, new NumberShape(), Text)))))),
                    May("typed", Text, "Jawaban seperti diketik: ya, Rp50 juta."),
                ])
            ),
            new(
                "Question",
                "Satu pertanyaan, atau satu isian dari butir suatu daftar.",
                Result(
                    Must("pointer", Text),
                    Must("kind", Choice(["ya/tidak", "pilihan", "rupiah", "bilangan", "tanggal", "tahun", "kbli", "wilayah", "teks", "daftar"])),
                    Must("label", Label),
                    May("item", Text),
                    May("unit", Text),
                    May("minimum", new NumberShape()),
                    May("maximum", new NumberShape()),
                    Must("choices", List(Result(Must("slug", Text), Must("label", Label)))),
                    May("meaning", Text),
                    May("basis", Text),
                    Must("goals", List(Named("DecisionId"))),
                    Must("couldDecide", Count),
                    Must("fields", List(Named("Question")))
                )
            ),
            new(
                "DecisionHead",
                "Satu keputusan dan jawabannya.",
                Result(
                    Must("id", Named("DecisionId")),
                    Must("kind", Kind),
                    Must("subject", Choice(["usaha", "kegiatan", "produk", "kelompok", "anggota"])),
                    Must("title", Label),
                    Must("answers", List(Result(Must("slug", Named("AnswerId")), Must("label", Label)))),
                    May("region", Text),
                    Must("versions", List(Result(Must("from", Date), Must("until", Date.OrNull()), Must("checkedOn", Date))))
                )
            ),
            new("DecisionList", "Semua keputusan.", Result(Must("ruleBook", Named("RuleBookStamp")), Must("decisions", List(Named("DecisionHead"))))),
            new(
                "Problem",
                "Mengapa permintaan ditolak: semua masalah sekaligus (RFC 9457).",
                Result(
                    Must("title", Text),
                    Must("status", new NumberShape(400, 599)),
                    Must("detail", Text),
                    Must(
                        "errors",
                        List(
                            Result(
                                Must("code", Text),
                                Must("detail", Text),
                                May("pointer", Text, "Tempat di dalam isi permintaan (RFC 6901)."),
                                May("parameter", Text, "Nama parameter."),
                                May("line", Count),
                                May("column", Count)
                            )
                        )
                    )
                )
            ),
        ];

    private static MapShape Decisions(Shape value) => new(value, Named("DecisionId"));
}
