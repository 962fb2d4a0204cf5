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

    private static Subject Read(string json) => SubjectJson.Read(Encoding.UTF8.GetBytes(json), "uji.json").Subject!;
}
