using Umkm.Rules.Books;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Language;

/// <summary>Citations in English: names of law stay, the words between them are a closed list, and no citation is half in each language.</summary>
public class CitationWordsTests
{
    [Theory]
    [InlineData("PP 7/2021 Pasal 35 ayat (3)", "PP 7/2021 Pasal 35 ayat (3)")]
    [InlineData(
        "PP 7/2021 Pasal 35 ayat (2) dan ayat (4), menurut tulisan hukum",
        "PP 7/2021 Pasal 35 ayat (2) and ayat (4), according to legal writing"
    )]
    [InlineData("PP 24/2018 Pasal 24 sampai dengan Pasal 27", "PP 24/2018 Pasal 24 to Pasal 27")]
    [InlineData("UU 40/2007 Pasal 153E ayat (1) dan penjelasannya", "UU 40/2007 Pasal 153E ayat (1) and its elucidation")]
    [InlineData("penjelasan umum PP 28/2025 tentang PP 5/2021", "the general elucidation of PP 28/2025 on PP 5/2021")]
    [InlineData("Permenko Perekonomian 1/2022 jo. 1/2023, menurut laporan", "Permenko Perekonomian 1/2022 jo. 1/2023, according to reports")]
    [InlineData("PP 20/2026 (perubahan Pasal 57 ayat (1)) dan Pasal II", "PP 20/2026 (change of Pasal 57 ayat (1)) and Pasal II")]
    [InlineData("PP 17/2021 Pasal 7A, menurut Kompas 22 Februari 2021", "PP 17/2021 Pasal 7A, according to Kompas 22 February 2021")]
    [InlineData("Tidak terbaca; dihitung menurut pembulatan biasa", "Not read; worked out by ordinary rounding")]
    public void WordsBetweenNames_AreEnglish(string basis, string english)
    {
        Assert.Equal(english, CitationWords.In(basis, Lang.English));
        Assert.Equal(basis, CitationWords.In(basis, Lang.Indonesian));
    }

    [Theory]
    [InlineData("Permen Investasi dan Hilirisasi/BKPM 5/2025 Pasal 26")]
    [InlineData("Laman kur.jogjaprov.go.id")]
    public void Names_KeepTheirWords(string basis) =>
        Assert.Equal(basis.Replace("Laman", "The page", StringComparison.Ordinal), CitationWords.In(basis, Lang.English));

    /// <summary>A word that is not in the list may be a name or a sentence.</summary>
    [Theory]
    [InlineData("Perda Kota Batu 1/2030 dan keterangan teman kepala dinas")]
    [InlineData("Catatan rapat dan undangannya")]
    public void AnyOtherWord_LeavesTheCitationIndonesian(string basis) => Assert.Equal(basis, CitationWords.In(basis, Lang.English));

    [Fact]
    public void EveryCitationOfTheBook_IsWordedWhole()
    {
        string[] all =
        [
            .. TestBooks
                .Embedded.Decisions.SelectMany(d => d.Versions)
                .SelectMany(v =>
                    v.Readings.Select(r => r.Basis)
                        .Concat(v.Readings.Select(r => r.Body).OfType<Criteria>().SelectMany(c => c.Parts).Select(c => c.Basis))
                        .SelectMany(b => b.Basis)
                        .Concat(v.Basis.Basis)
                        .Concat((v.Programme?.Benefits ?? []).Select(b => b.Basis).OfType<string>())
                )
                .Distinct(),
        ];
        Assert.True(all.Length > 400, $"{all.Length}");
        Assert.Equal(
            [],
            all.Select(b => CitationWords.In(b, Lang.English))
                .Where(b =>
                    System.Text.RegularExpressions.Regex.IsMatch(
                        b,
                        @"\b(menurut|sampai dengan|penjelasan\w*|perubahan|sejak|bagi|tentang|yang|laporan|simpulan|dan (Pasal|ayat|huruf|PP|UU))\b",
                        System.Text.RegularExpressions.RegexOptions.None,
                        TimeSpan.FromSeconds(5)
                    )
                )
        );
    }
}
