using System.Text;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Binding;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Facts;

/// <summary>A property called by the word of the law, and a local fact by a word that people use for it: the name that is meant is told.</summary>
public class SubjectWordsTests
{
    [Theory]
    [InlineData("""{"modal usaha":1}""", "businessCapital")]
    [InlineData("""{"modalUsaha":1}""", "businessCapital")]
    [InlineData("""{"modal_usaha":1}""", "businessCapital")]
    [InlineData("""{"Tenaga Kerja":1}""", "workers")]
    [InlineData("""{"omzet":1}""", "annualSales")]
    [InlineData("""{"business capital":1}""", "businessCapital")]
    [InlineData("""{"tanggal lahir pemilik":"1990-01-01"}""", "owner.birthDate")]
    [InlineData("""{"products":[{"jenis produk":"batik"}]}""", "kind")]
    [InlineData("""{"loans":[{"skema pinjaman":"kur-mikro"}]}""", "sector")]
    public void A_property_that_is_called_by_its_term_is_told(string json, string property)
    {
        Problem problem = Assert.Single(Read(json).Problems);
        Assert.Equal("json.misspelt-property", problem.Code);
        Assert.Contains($"Mungkin maksudnya \"{property}\"", problem.Tell(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_of_another_object_is_no_property_of_this_one()
    {
        Problem problem = Assert.Single(Read("""{"products":[{"modal usaha":1}]}""").Problems);
        Assert.Equal("json.unknown-property", problem.Code);
    }

    [Theory]
    [InlineData("modal usah", "modal usaha")]
    [InlineData("penjualan tahunan", "penjualan tahun lalu")]
    public void A_fact_that_is_nearly_a_term_is_told(string name, string term)
    {
        Subject subject = Read($$"""{"facts":{ "{{name}}": 1 } }""").Subject!;
        Problem problem = Assert.Single(SubjectCheck.Of(subject, TestBooks.Embedded.Glossary));
        Assert.Contains($"Mungkin maksudnya \"{term}\"", problem.Tell(Umkm.Domain.Language.Indonesian), StringComparison.Ordinal);
    }

    private static SubjectReadResult Read(string json) =>
        SubjectJson.Read(Encoding.UTF8.GetBytes(json), "uji.json", SubjectWords.Of(TestBooks.Embedded.Glossary));
}
