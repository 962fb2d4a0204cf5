using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>How texts speak of items without a name: by their kind and number, in the language that is asked.</summary>
public class ItemWordsTests
{
    private static readonly LocalDate On = new(2026, 11, 22);

    private static readonly Assessment Loan = TestBooks.Assessor.Assess(
        new Enterprise { Loans = [new Loan { Plafond = Rupiah.FromJuta(50), Scheme = "mikro" }] },
        On,
        new AssessorOptions { Only = ["program/kur-mikro"] }
    );

    [Fact]
    public void ALoan_IsSpokenOfInTheLanguageAsked()
    {
        string english = Loan.Explain(Lang.English);
        Assert.Contains("loan 1: loan programme is not known", english, StringComparison.Ordinal);
        Assert.Contains("loan programme of loan 1", english, StringComparison.Ordinal);
        Assert.DoesNotContain("pinjaman 1", english, StringComparison.Ordinal);
        string indonesian = Loan.Explain(Lang.Indonesian);
        Assert.Contains("pinjaman 1: program pinjaman belum diketahui", indonesian, StringComparison.Ordinal);
        Assert.Contains("program pinjaman pada pinjaman 1", indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Lang.English, "loan 1", "list of loans")]
    [InlineData(Lang.Indonesian, "pinjaman 1", "daftar pinjaman")]
    public void Data_NamesTheLoanAndItsList(Lang language, string loan, string list)
    {
        using var json = JsonDocument.Parse(Loan.ToJson(language));
        JsonElement told = json.RootElement.GetProperty("decisions").GetProperty("program/kur-mikro");
        string?[] reasons = [.. Items(told.GetProperty("reasons"))];
        Assert.Equal([loan], reasons.OfType<string>().Distinct());
        Assert.Equal([loan], Items(told.GetProperty("missingFacts")).OfType<string>().Distinct());
        Assert.Contains(
            told.GetProperty("reasons").EnumerateArray(),
            r => r.TryGetProperty("fact", out JsonElement fact) && fact.GetString() == list
        );
    }

    [Fact]
    public void ActivitiesAndProductsWithoutAName_AreToldApart()
    {
        var given = new Enterprise
        {
            Activities = [new BusinessActivity { Risk = RiskLevel.Low }],
            Products = [new Product(), new Product { Name = "Kecap" }],
        };
        Assessment assessed = TestBooks.Assessor.Assess(given, On);
        string english = assessed.Explain(Lang.English);
        Assert.Contains("activity 1: Low risk", english, StringComparison.Ordinal);
        Assert.Contains("product kind of product 1", english, StringComparison.Ordinal);
        Assert.Contains("product kind of Kecap", english, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(permits|code|kind|storage|packaging) of [12]\b", english);
        // Data refers to them as before: by the number that is the reference of the item.
        ItemResult item = Assert.Single(assessed["tingkat-risiko"].Items);
        Assert.Equal("1", item.Ref);
    }

    private static IEnumerable<string?> Items(JsonElement list) =>
        list.EnumerateArray().Select(e => e.TryGetProperty("item", out JsonElement item) ? item.GetString() : null);
}
