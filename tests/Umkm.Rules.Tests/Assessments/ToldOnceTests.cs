using System.Text.RegularExpressions;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Explanations;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>What people read of an assessment: nothing twice, and of an open answer why it is open.</summary>
public class ToldOnceTests
{
    private const string FinalTax = "program/pph-final-umkm";
    private static readonly LocalDate On = new(2026, 10, 18);
    private static readonly Enterprise Cv = new() { LegalForm = LegalForm.Cv, AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(40))] };

    /// <summary>PP 7/2021 Pasal 35 ayat (3): Rp1, 5 and 10 billion.</summary>
    [Theory]
    [InlineData(
        "en",
        "business capital is not known (the bounds: Rp1 billion, Rp5 billion, Rp10 billion)",
        "business capital is not known (the measure"
    )]
    [InlineData("id", "modal usaha belum diketahui (batasnya: Rp1 miliar, Rp5 miliar, Rp10 miliar)", "modal usaha belum diketahui (ukurannya")]
    public void AFactThatIsNotKnown_IsToldOnceWithAllItsBounds(string language, string once, string each)
    {
        string told = Told(Cv, language, "skala-usaha");
        Assert.Contains(once, told, StringComparison.Ordinal);
        Assert.DoesNotContain(each, told, StringComparison.Ordinal);
    }

    /// <summary>PP 7/2021 Pasal 35 ayat (4): by sales alone it is micro; with foreign investment it would be large.</summary>
    [Fact]
    public void OfAnOpenAnswer_WhatKeepsTheOthersPossibleIsTold()
    {
        string told = Told(new Enterprise { AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(40))] }, "en", "skala-usaha");
        string reading = told[told.IndexOf("Reading pemberdayaan", StringComparison.Ordinal)..].Split('\n')[0];
        Assert.Contains("Micro enterprise or Large enterprise", reading, StringComparison.Ordinal);
        Assert.Contains("foreign investment enterprise: not known", reading, StringComparison.Ordinal);
        Assert.Contains("last year's sales: Rp40,000,000, which is at most Rp2 billion", reading, StringComparison.Ordinal);
        // The class of one that has none is decided, and nothing is open.
        string decided = Told(Cv with { ForeignOwned = false }, "en", "skala-usaha");
        Assert.DoesNotContain(
            "not known",
            decided[decided.IndexOf("Reading pemberdayaan", StringComparison.Ordinal)..].Split('\n')[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AYesOrNoOfAnItem_AndAnOpenDecision_AreSentences()
    {
        var soap = new Enterprise { Products = [new Product { Name = "Sabun herbal" }] };
        Assert.Contains("is made of forbidden material (Sabun herbal)", Told(soap, "en", "izin/halal"), StringComparison.Ordinal);
        Assert.Contains("product kind of Sabun herbal", Told(soap, "en", "izin/halal"), StringComparison.Ordinal);
        Assert.Contains(
            "The tax year is within the time limit of the final tax for the legal form: not certainly yes (still possible: yes or no)",
            Told(Cv, "en", FinalTax),
            StringComparison.Ordinal
        );
    }

    /// <summary>PP 20/2026: the criteria of individuals and one-person companies ask nothing of a CV.</summary>
    [Fact]
    public void CriteriaOfOtherLegalForms_AreNeitherMetNorCounted()
    {
        string told = Told(Cv, "en", FinalTax);
        string others = Assert.Single(told.Split('\n'), l => l.Contains("Does not apply to the legal form", StringComparison.Ordinal));
        Assert.Contains("the legal form limited partnership (CV): ", others, StringComparison.Ordinal);
        const string Individual = "An individual has business income that is not independent work";
        Assert.Contains(Individual, others, StringComparison.Ordinal);
        Assert.DoesNotContain("Met: " + Individual, told, StringComparison.Ordinal);
        // That a CV was not formed by experts is asked of a CV.
        Assert.DoesNotContain("A CV or firma was not formed by experts", others, StringComparison.Ordinal);
        CriterionCounts(told, all: 9, met: 0);
        // Of one whose form is not known every criterion may be asked.
        string unknown = Told(new Enterprise(), "en", FinalTax);
        Assert.DoesNotContain("Does not apply", unknown, StringComparison.Ordinal);
        CriterionCounts(unknown, all: 13, met: 0);
    }

    [Fact]
    public void ACriterionAndWhatWasFound_CiteTheArticleOnce_AndOneFactIsNotSaidTwice()
    {
        string[] lines = Told(Cv, "en", FinalTax).Split('\n');
        int criterion = Array.FindIndex(lines, l => l.Contains("Undecided: Is an individual, one-person company", StringComparison.Ordinal));
        Assert.Contains("PP 20/2026", lines[criterion], StringComparison.Ordinal);
        Assert.Contains("tax registration date is not known", lines[criterion + 1], StringComparison.Ordinal);
        Assert.DoesNotContain("PP 20/2026", lines[criterion + 1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, l => l.Contains("has chosen the general tax rates: not known", StringComparison.Ordinal));
    }

    private static void CriterionCounts(string told, int all, int met) => Assert.Matches($"Criteria met, {met} of {all}\\.", told);

    private static string Told(Enterprise subject, string language, string decision) =>
        Regex.Replace(
            TestBooks
                .Assessor.Assess(subject, On, new AssessorOptions { Only = [decision] })
                .Explain(language == "en" ? Lang.English : Lang.Indonesian),
            "\\\\([-().])",
            "$1"
        );
}
