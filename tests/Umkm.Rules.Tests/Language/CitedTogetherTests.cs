using Umkm.Rules.Books;

namespace Umkm.Rules.Tests.Language;

/// <summary>Several citations in one line: each once, the parts of an article behind its name, as lawyers write them.</summary>
public class CitedTogetherTests
{
    private const string Pasal35 = "PP 7/2021 Pasal 35 ayat (5) huruf";

    [Theory]
    [InlineData("PP 7/2021 Pasal 35 ayat (5) huruf a, huruf b, dan huruf c", $"{Pasal35} a", $"{Pasal35} b", $"{Pasal35} c")]
    [InlineData(
        "PP 7/2021 Pasal 35 ayat (5) huruf a dan huruf c; UU 20/2008 Pasal 1 angka 4",
        $"{Pasal35} a",
        $"UU 20/2008 Pasal 1 angka 4; {Pasal35} c",
        $"{Pasal35} c"
    )]
    [InlineData(
        "UU 20/2008 Pasal 6 ayat (1) huruf a dan ayat (2) huruf a",
        "UU 20/2008 Pasal 6 ayat (1) huruf a",
        "UU 20/2008 Pasal 6 ayat (2) huruf a"
    )]
    // The whole article includes its parts; two articles, and words of other kinds, stay apart.
    [InlineData("PP 1/2020 Pasal 3; PP 1/2020 Pasal 3 huruf a", "PP 1/2020 Pasal 3", "PP 1/2020 Pasal 3 huruf a")]
    [InlineData("PP 1/2020 Pasal 3 huruf a; PP 1/2020 Pasal 4 huruf b", "PP 1/2020 Pasal 3 huruf a", "PP 1/2020 Pasal 4 huruf b")]
    [InlineData("PP 1/2020 Pasal 3, menurut laporan; laporan BPS", "PP 1/2020 Pasal 3, menurut laporan", "laporan BPS")]
    [InlineData("PP 1/2020 Pasal 3 huruf a; PP 1/2020 Pasal 3 huruf b", "PP 1/2020 Pasal 3 huruf a; PP 1/2020 Pasal 3 huruf b")]
    public void Of_one_article_together(string expected, params string[] citations) => Assert.Equal(expected, CitedTogether.Of(citations));
}
