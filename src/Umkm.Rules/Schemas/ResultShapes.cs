using Umkm.Rules.Books;
using static Umkm.Rules.Schemas.Shapes;

namespace Umkm.Rules.Schemas;

/// <summary>The shapes of results: what is written of assessments in four sizes, and the parts they are made of.</summary>
internal sealed class ResultShapes(RuleBook book)
{
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

    public IReadOnlyList<Definition> All => [.. Ids, .. Sizes, .. CompactShapes.All(Head), .. Parts, .. ServiceShapes.All];

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
            new("Verdicts", "Jawaban saja.", Result([.. Head, Must("decisions", OfDecisions(GivenAnswer))])),
            new(
                "Summary",
                "Jawaban, satu baris alasan, yang kurang, dan kode peringatan.",
                Result([.. Head, Must("decisions", OfDecisions(Named("SummaryDecision")))])
            ),
            new(
                "SummaryDecision",
                "Satu keputusan dalam ringkasan.",
                Result(
                    Must("title", Text),
                    Must("answer", GivenAnswer),
                    May("readings", new MapShape(GivenAnswer)),
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
                    Must("decisions", OfDecisions(Named("DecisionResult"))),
                ])
            ),
            new(
                "DecisionResult",
                "Satu keputusan dengan alasannya.",
                Result([
                    .. Fixed,
                    Must("kind", DecisionKinds),
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
}
