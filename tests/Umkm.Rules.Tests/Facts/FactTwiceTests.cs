using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Facts;

/// <summary>A fact given as a property and under <c>facts</c>: the page on semantics refuses facts that contradict each other.</summary>
public class FactTwiceTests
{
    private static readonly RuleBook Book = TestBooks.Embedded;
    private static readonly LocalDate On = new(2026, 11, 22);

    [Theory]
    [InlineData("""{"foreignOwned":false,"facts":{"penanaman modal asing":true}}""", "$.foreignOwned tidak")]
    [InlineData("""{"annualSales":1,"facts":{"penjualan tahun lalu":99000000000}}""", "$.annualSales Rp1")]
    [InlineData(
        """{"facts":{"penjualan tahun lalu":5},"annualSales":[{"year":2024,"amount":5},{"year":2025,"amount":6}]}""",
        "Rp5 (2024), Rp6 (2025)"
    )]
    [InlineData("""{"facts":{"modal usaha":99000000000},"businessCapital":1}""", "$.businessCapital Rp1")]
    [InlineData("""{"workers":3,"facts":{"tenaga kerja":150}}""", "$.workers 3 orang")]
    [InlineData("""{"legalForm":"pt","facts":{"bentuk usaha":"cv"}}""", "$.legalForm ")]
    [InlineData("""{"region":"35.73","facts":{"wilayah usaha":"35.79"}}""", "$.region 35.73")]
    public void Two_values_for_one_fact_are_refused_with_both_places(string json, string property)
    {
        Subject subject = Read(json);
        Problem problem = Assert.Single(SubjectCheck.Of(subject, Book.Glossary));
        Assert.Equal("subject.fact-twice", problem.Code);
        string told = problem.Tell(Umkm.Domain.Language.Indonesian);
        Assert.Contains(property, told, StringComparison.Ordinal);
        Assert.Contains("$.facts[", told, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Assessor(Book).Assess(subject, On));
    }

    [Theory]
    [InlineData("""{"businessCapital":99000000000,"facts":{"modal usaha":99000000000}}""")]
    [InlineData("""{"facts":{"modal usaha":99000000000}}""")]
    public void One_value_said_twice_or_once_is_a_fact(string json)
    {
        Subject subject = Read(json);
        Assert.Empty(SubjectCheck.Of(subject, Book.Glossary));
        // PP 7/2021 Pasal 35 ayat (3): above Rp10 miliar.
        Assert.Equal("besar", Assert.Single(new Assessor(Book).Assess(subject, On)["skala-usaha/menurut-modal"].Possible).Slug);
    }

    // An office's own term for the property annualSales, beside the one that the book has.
    private static readonly Lazy<RuleBook> Own = new(() =>
        TestBooks.Of([
            .. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)),
            TestBooks.File(
                "istilah/setempat.yaml",
                """
                istilah:
                  omzet menurut survei:
                    en: turnover by survey
                    subjek: usaha
                    jenis: rupiah
                    properti: annualSales
                    arti: Omzet menurut survei dinas.
                """
            ),
        ])
    );

    [Theory]
    [InlineData("""{"facts":{"penjualan tahun lalu":1,"omzet menurut survei":2}}""")]
    [InlineData("""{"facts":{"omzet menurut survei":2,"penjualan tahun lalu":1}}""")]
    public void Two_terms_of_one_property_with_two_values_are_refused_once_with_both_places(string json)
    {
        Subject subject = Read(json);
        Problem problem = Assert.Single(SubjectCheck.Of(subject, Own.Value.Glossary));
        Assert.Equal("subject.fact-twice", problem.Code);
        string told = problem.Tell(Umkm.Domain.Language.Indonesian);
        Assert.Contains("$.facts[\"penjualan tahun lalu\"]", told, StringComparison.Ordinal);
        Assert.Contains("$.facts[\"omzet menurut survei\"]", told, StringComparison.Ordinal);
        Assert.Contains("Rp1", told, StringComparison.Ordinal);
        Assert.Contains("Rp2", told, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Assessor(Own.Value).Assess(subject, On));
    }

    [Fact]
    public void Two_terms_of_one_property_with_one_value_are_a_fact() =>
        Assert.Empty(SubjectCheck.Of(Read("""{"facts":{"penjualan tahun lalu":1,"omzet menurut survei":1}}"""), Own.Value.Glossary));

    private static Subject Read(string json) => SubjectJson.Read(Encoding.UTF8.GetBytes(json), "uji.json").Subject!;
}
