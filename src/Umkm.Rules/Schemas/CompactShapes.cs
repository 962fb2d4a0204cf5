using static Umkm.Rules.Schemas.Shapes;

namespace Umkm.Rules.Schemas;

/// <summary>The shapes of the compact size: findings and articles once, reasons as pairs of numbers into them.</summary>
internal static class CompactShapes
{
    private static readonly Shape Outcome = YesNo.OrNull();

    private static readonly Member[] Fixed =
    [
        May("byConditionsRead", YesNo),
        May("readings", new MapShape(GivenAnswer)),
        May("missing", List(Either(Text, Result(Must("property", Text), Must("item", Text)))), "Yang paling menentukan lebih dahulu."),
        May("cautions", Texts, "Kode peringatan."),
        May("reasons", List(List(Count)), "Nomor temuan, nomor pasal, dan bila ada tafsir: tempat tafsirnya dalam readings. Dihitung dari 0."),
        May("criteria", new MapShape(Either(Outcome, new MapShape(Outcome))), "Menurut id; bila tafsir berbeda, menurut tafsir di dalamnya."),
        May("assumptions", List(Result(Must("fact", Text), Must("value", Text)))),
        May("permit", Named("Permit")),
        May("changes", List(Named("Change"))),
    ];

    /// <summary>The definitions.</summary>
    /// <param name="head">The members that every size begins with.</param>
    public static Definition[] All(Member[] head) =>
        [
            new(
                "Compact",
                "Semua yang ditentukan fakta subjek; tiap temuan dan tiap pasal satu kali.",
                Result([
                    .. head,
                    Must("decisions", OfDecisions(Named("CompactDecision"))),
                    Must("findings", List(Result(Must("text", Text), May("holds", YesNo)))),
                    Must("articles", Texts),
                ])
            ),
            new("CompactDecision", "Satu keputusan.", Result([Must("answer", GivenAnswer), .. Fixed, May("items", List(Named("CompactItem")))])),
            new(
                "CompactItem",
                "Satu kegiatan atau produk. Yang sama dengan butir lain hanya menunjuknya (sameAs).",
                Result([Must("ref", Text), Must("answer", GivenAnswer), .. Fixed, May("sameAs", Count)])
            ),
        ];
}
