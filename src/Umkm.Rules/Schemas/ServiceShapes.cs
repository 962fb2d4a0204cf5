using static Umkm.Rules.Schemas.Shapes;

namespace Umkm.Rules.Schemas;

/// <summary>The shapes of what is asked day by day or step by step: timelines, interviews, the list of decisions, and why a request is
/// refused.</summary>
internal static class ServiceShapes
{
    public static IEnumerable<Definition> All => [.. Timelines, .. Service];

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
                    Must("start", OfDecisions(List(Named("AnswerId")))),
                    Must("days", List(Result(Must("day", Date), Must("changes", List(Named("TimelineChange"))))))
                )
            ),
            new(
                "TimelineChange",
                "Satu jawaban yang berubah.",
                Result(
                    Must("decision", Named("DecisionId")),
                    Must("title", Text),
                    Must("kind", DecisionKinds),
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
                    Must("decisions", OfDecisions(GivenAnswer))
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
                    Must("label", Named("Label")),
                    May("item", Text),
                    May("unit", Text),
                    May("minimum", new NumberShape()),
                    May("maximum", new NumberShape()),
                    Must("choices", List(Result(Must("slug", Text), Must("label", Named("Label"))))),
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
                    Must("kind", DecisionKinds),
                    Must("subject", Choice(["usaha", "kegiatan", "produk", "kelompok", "anggota"])),
                    Must("title", Named("Label")),
                    Must("answers", List(Result(Must("slug", Named("AnswerId")), Must("label", Named("Label"))))),
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
}
