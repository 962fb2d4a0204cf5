using Umkm.Rules.Comparisons;

namespace Umkm.Rules.Tests.Comparisons;

/// <summary>Words for people that differ between two editions are told in the language that is asked, also where only one language changed.</summary>
public sealed class WordingTests
{
    private const string Place = "    pembukaan: terbuka\n";

    private static string With(string text) => Place + text;

    [Fact]
    public void ANewCaution_IsToldInBothLanguages()
    {
        PartChange part = One((Place, With("    peringatan: { id: Kuotanya habis., en: Its places are gone. }\n")));
        Assert.Null(part.Before);
        Assert.Equal(new LocalizedText("Kuotanya habis.", "Its places are gone."), part.After);
    }

    [Fact]
    public void ADocument_IsToldInBothLanguages()
    {
        PartChange part = One((Place, With("    dokumen: [{ id: surat domisili, en: proof of address }]\n")));
        Assert.Equal(new LocalizedText("surat domisili", "proof of address"), part.After);
    }

    /// <summary>Told in Indonesian alone it would be the same words twice.</summary>
    [Fact]
    public void AnEnglishSentenceAlone_IsToldInBothLanguagesInEnglish()
    {
        PartChange part = One(("en: The business capital is at most Rp20 million", "en: Business capital of at most Rp20 million"));
        Assert.Equal(LocalizedText.Same("The business capital is at most Rp20 million"), part.Before);
        Assert.Equal(LocalizedText.Same("Business capital of at most Rp20 million"), part.After);
    }

    /// <summary>The example of another answer names it in words; rule files and JSON keep its slug.</summary>
    [Fact]
    public void AnotherAnswer_IsToldInWords()
    {
        ExactComparison exact = Editions
            .Replaced(
                ("modal usaha paling banyak Rp20 juta", "modal usaha paling banyak Rp30 juta"),
                ("at most Rp20 million", "at most Rp30 million"),
                ("id: Modal usaha paling banyak Rp20 juta", "id: Modal usaha paling banyak Rp30 juta")
            )
            .Decisions.Single()
            .Versions.Single()
            .Exact.Single()
            .Exact!;
        Assert.Equal(("tidak-memenuhi", "memenuhi"), (exact.Before, exact.After));
        Assert.Equal("not eligible → eligible", $"{exact.Told!.Value.Before.English} → {exact.Told.Value.After.English}");
        Assert.Equal("business capital: Rp20,000,001", exact.Situation!.English);
    }

    private static PartChange One(params (string Old, string New)[] texts)
    {
        VersionChange version = Assert.Single(Assert.Single(Editions.Replaced(texts).Decisions).Versions);
        PartChange part = Assert.Single(version.Parts);
        Assert.Equal(ChangeClass.Wording, part.Class);
        return part;
    }
}
