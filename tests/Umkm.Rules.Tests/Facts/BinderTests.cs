using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Facts;

/// <summary>The same facts give the same answers whether they come as JSON, as a case, or straight into columns.</summary>
public class BinderTests
{
    private static readonly RuleBook Book = TestBooks.Embedded;

    [RepeatableProperty(120)]
    public void Json_cases_and_columns_agree(LocalDate on, Dice random)
    {
        var binder = new SubjectBinder(Book.Glossary);
        Plan plan = TestBooks.PlanOn(Book, on);
        Situation given = JsonOf.Writable(
            new SubjectGenerator(TestBooks.Values, on, random).Next(random.Next(5) == 0 ? SubjectKind.Group : SubjectKind.Enterprise)
        );
        Situation bound = TableRisks.Of(Book.Glossary, given);
        Dictionary<string, string> columns = new Answered(plan, TableOf.Of(Book.Glossary, bound)).All(0);
        Assert.Null(Compared.FirstDifference(columns, new Answered(plan, binder.Begin(JsonOf.Read(Book.Glossary, given), on).Build()).All(0)));
        Assert.Null(
            Compared.FirstDifference(columns, new Answered(plan, CaseBinder.Bind(CaseOf.Case(Book.Glossary, given, on), Book.Glossary)).All(0))
        );
    }

    [Theory]
    [InlineData("""{"nib":"1234567890123"}""", "izin/nib", "terpenuhi")]
    [InlineData("""{"permits":[]}""", "izin/nib", "kurang")]
    [InlineData("""{}""", "izin/nib", "kurang|terpenuhi")]
    [InlineData("""{"annualSales":[{"year":2024,"amount":99000000000},{"year":2025,"amount":1000}]}""", "skala-usaha/menurut-penjualan", "mikro")]
    [InlineData("""{"annualSales":[]}""", "skala-usaha/menurut-penjualan", "mikro|kecil|menengah|besar")]
    [InlineData("""{"activities":[],"products":[]}""", "izin/halal", "tidak-wajib")]
    public void Facts_with_a_meaning_of_their_own(string json, string decision, string expected)
    {
        var read = Umkm.Domain.Json.SubjectJson.Read(System.Text.Encoding.UTF8.GetBytes(json), "uji.json");
        Assessment assessment = new Assessor(Book).Assess(read.Subject!, new LocalDate(2026, 6, 30));
        Assert.Equal(expected, string.Join("|", assessment[decision].Possible.Select(a => a.Slug)));
    }

    [Fact]
    public void The_risk_on_the_nib_beats_the_table()
    {
        // The one fact that may change a decided answer: what stands on the enterprise's own NIB is the law for it.
        Term[] terms = [.. Book.Glossary.Terms.Where(t => t.Property?.StartsWith("risk:", StringComparison.Ordinal) == true)];
        Assert.Equal(RiskTerms.All.Length, terms.Length);
        FactTable Bound(RiskLevel? printed) =>
            new SubjectBinder(Book.Glossary)
                .Begin(
                    new Enterprise { Activities = [new BusinessActivity { Kbli = Umkm.Domain.Kbli.Parse("20232/2025"), Risk = printed }] },
                    new LocalDate(2026, 11, 22)
                )
                .Build();
        // Cosmetics (20232): high in the newest picture; in July 2026 low, and under PP 5/2021 unknown.
        Assert.All(
            terms.Where(t => RiskTerms.Find(t.Property!["risk:".Length..]).Time == RiskTime.NewestPicture),
            t => Assert.Equal("tinggi", t.Choices[(int)Bound(null).Value(t, 0)!.Value].Slug)
        );
        foreach (RiskLevel level in Enum.GetValues<RiskLevel>())
        {
            Assert.All(terms, t => Assert.Equal(Slugs.RiskLevel.SlugOf(level), t.Choices[(int)Bound(level).Value(t, 0)!.Value].Slug));
        }
    }

    [Fact]
    public void A_paper_that_names_an_item_may_be_that_of_an_item_without_a_name()
    {
        Enterprise Of(string? name) =>
            new()
            {
                Products =
                [
                    new Product
                    {
                        Name = name,
                        Kind = ProductKind.ProcessedFood,
                        MadeAt = ProductionPlace.Home,
                        Packaging = Packaging.Retail,
                        ShelfLifeDays = 90,
                        Storage = StorageCondition.RoomTemperature,
                    },
                ],
                Permits =
                [
                    new HeldPermit
                    {
                        Kind = "spp-irt",
                        Product = "Keripik",
                        ValidUntil = new LocalDate(2030, 1, 1),
                    },
                ],
            };
        string[] On(string? name) =>
            [.. new Assessor(Book).Assess(Of(name), new LocalDate(2026, 6, 30))["izin/spp-irt"].Possible.Select(a => a.Slug)];
        Assert.DoesNotContain("kurang", On("keripik"));
        Assert.Contains("terpenuhi", On("keripik"));
        Assert.DoesNotContain("terpenuhi", On("Abon"));
        Assert.Superset(new HashSet<string> { "kurang", "terpenuhi" }, On(null).ToHashSet());
    }

    [Fact]
    public void What_the_book_does_not_know_is_told_with_the_nearest_name()
    {
        var subject = new Enterprise
        {
            Permits = [new HeldPermit { Kind = "spp-itr" }],
            Facts = Umkm.Domain.Facts.None.With("KTP Kota Malamg", FactValue.From(true)).With("KTP Kota Malang", FactValue.From(5)),
        };
        Problem[] wrong = [.. SubjectCheck.Of(subject, Book.Glossary)];
        Assert.Equal(3, wrong.Length);
        Assert.Contains("spp-irt", wrong[0].Argument("remedy")!.English, StringComparison.Ordinal);
        Assert.Equal("$.permits[0].kind", wrong[0].Place.Path);
        Assert.Contains("KTP Kota Malang", wrong[1].Argument("remedy")!.English, StringComparison.Ordinal);
        Assert.Equal("$.facts[\"KTP Kota Malang\"]", wrong[2].Place.Path);
        Assert.Throws<ArgumentException>(() => new Assessor(Book).Assess(subject, new LocalDate(2026, 6, 30)));
    }
}
