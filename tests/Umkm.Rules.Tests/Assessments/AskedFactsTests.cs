using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Results;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What single subjects are asked, by the rule that makes it matter or not.</summary>
public class AskedFactsTests
{
    /// <summary>The second drink is open because the law is read in two ways, so the list stays open unless some other product lacks its permit. How the
    /// first is stored leads to the same in every way and is not asked, yet while it is unknown its kind seems to change nothing.</summary>
    [Fact]
    public void A_fact_that_matters_only_beside_one_that_does_not_is_asked()
    {
        var subject = new Enterprise
        {
            Permits = EquatableList<HeldPermit>.Empty,
            Facts = Umkm.Domain.Facts.None.With("tahan seminggu pada suhu kamar", FactValue.From(true)),
            Products = EquatableList.From([
                new Product
                {
                    Name = "Pertama",
                    MadeAt = ProductionPlace.Plant,
                    Packaging = Packaging.Retail,
                    ShelfLifeDays = 8,
                },
                new Product
                {
                    Name = "Kedua",
                    Kind = ProductKind.Beverage,
                    MadeAt = ProductionPlace.Home,
                    Packaging = Packaging.Retail,
                    Storage = StorageCondition.RoomTemperature,
                    ShelfLifeDays = 8,
                    FoodTrait = FoodTrait.Alcohol,
                },
            ]),
        };
        DecisionResult result = TestBooks.Assessor.Assess(subject, new LocalDate(2013, 6, 30))["izin/bpom-md"];
        Assert.Equal(["kurang", "tidak-wajib"], result.Possible.Select(a => a.Slug));
        Assert.Equal([("products[].kind", "Pertama")], result.MissingFacts.Select(m => (m.Property, m.Item)));
    }

    /// <summary>The paper may be that of the product without a name, and of the kind that it needs.</summary>
    [Fact]
    public void The_kind_of_a_paper_that_may_be_an_unnamed_products_is_asked()
    {
        var subject = new Enterprise
        {
            Products = EquatableList.From([new Product { Name = "Satu", Kind = ProductKind.Clothing }, new Product { Kind = ProductKind.Cosmetic }]),
            Permits = EquatableList.From([new HeldPermit { Product = "satu" }]),
        };
        DecisionResult result = TestBooks.Assessor.Assess(subject, new LocalDate(2026, 11, 22))["izin/notifikasi-kosmetik"];
        Assert.Equal(["kurang", "kedaluwarsa", "terpenuhi"], result.Possible.Select(a => a.Slug));
        Assert.Contains("permits[].kind", result.MissingFacts.Select(m => m.Property));
    }

    /// <summary>Both papers cover both products; whether one of them still runs on the day says whether the list is met or expired.</summary>
    [Fact]
    public void The_last_day_of_papers_that_several_items_have_is_asked()
    {
        Product food = new()
        {
            Kind = ProductKind.ProcessedFood,
            MadeAt = ProductionPlace.Home,
            Storage = StorageCondition.RoomTemperature,
            Packaging = Packaging.Retail,
            FoodTrait = FoodTrait.None,
            ShelfLifeDays = 30,
        };
        var subject = new Enterprise
        {
            Products = EquatableList.From([food with { Name = "Satu" }, food with { Name = "Dua", ShelfLifeDays = 40 }]),
            Permits = EquatableList.From([new HeldPermit { Kind = "spp-irt" }, new HeldPermit { Kind = "spp-irt" }]),
        };
        DecisionResult result = TestBooks.Assessor.Assess(subject, new LocalDate(2018, 8, 15))["izin/spp-irt"];
        Assert.Equal(["kedaluwarsa", "terpenuhi", "tidak-wajib"], result.Possible.Select(a => a.Slug).Order());
        Assert.Contains("permits[].validUntil", result.MissingFacts.Select(m => m.Property));
    }

    /// <summary>PP 7/2021 Pasal 35 is read in three ways: by capital, by sales, and by the one or the other as the founding date is. Whichever it is, that measure
    /// is among the answers already: the founding date changes nothing about what is possible, and is asked for only under the reading that goes by it.</summary>
    [Theory]
    [InlineData(false, "modal usaha|penjualan tahun lalu")]
    [InlineData(null, "modal usaha|penanaman modal asing|penjualan tahun lalu")]
    public void What_other_readings_lead_to_anyway_is_not_asked_for(bool? foreignOwned, string asked)
    {
        var enterprise = new Enterprise { ForeignOwned = foreignOwned };
        var on = new LocalDate(2024, 6, 30);
        DecisionResult all = new Assessor(TestBooks.Embedded).Assess(enterprise, on)["skala-usaha"];
        Assert.Equal(asked, string.Join('|', all.MissingFacts.Select(m => m.Name.Indonesian).Order(StringComparer.Ordinal)));
        DecisionResult one = new Assessor(TestBooks.Embedded, new AssessorOptions { Reading = "waktu-berdiri" }).Assess(enterprise, on)[
            "skala-usaha"
        ];
        Assert.Contains("tanggal berdiri", one.MissingFacts.Select(m => m.Name.Indonesian));
    }
}
