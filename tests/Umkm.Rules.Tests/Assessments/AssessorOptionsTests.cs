using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>Options cannot be wrong in silence, and one call can have its own.</summary>
public class AssessorOptionsTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);
    private static readonly RuleBook Book = RuleBook.Embedded;

    /// <summary>Rp500 million of capital is micro, Rp3 billion of sales is small: PP 7/2021 Pasal 35 ayat (3) and (5).</summary>
    private static readonly Enterprise Between = new()
    {
        BusinessCapital = Rupiah.FromJuta(500),
        AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))],
    };

    [Fact]
    public void Whatever_the_book_does_not_know_is_told_at_once_with_the_nearest_spelling()
    {
        var options = new AssessorOptions { Reading = "pemberdayaam", Only = ["skala-usha", "skala-usaha", "program/kur-mikr"] };
        string[] told = [.. options.Check(Book).Select(w => w.Tell(Umkm.Domain.Language.English))];
        Assert.Equal(3, told.Length);
        Assert.Contains(
            told,
            t => t.StartsWith("Only[0]:", StringComparison.Ordinal) && t.Contains("\"skala-usaha\" is meant", StringComparison.Ordinal)
        );
        Assert.Contains(
            told,
            t => t.StartsWith("Only[2]:", StringComparison.Ordinal) && t.Contains("\"program/kur-mikro\"", StringComparison.Ordinal)
        );
        Assert.Contains(
            told,
            t => t.StartsWith("Reading:", StringComparison.Ordinal) && t.Contains("\"pemberdayaan\" is meant", StringComparison.Ordinal)
        );
        string refused = Assert.Throws<ArgumentException>(() => new Assessor(Book, options)).Message;
        Assert.All(told, t => Assert.Contains(t, refused, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => new Assessor(Book).Assess(Between, Day, options));
    }

    [Fact]
    public void An_id_without_its_kind_is_told_with_it()
    {
        var assessor = new Assessor(Book);
        Assessment assessment = assessor.Assess(Between, Day);
        string told = Assert.Throws<KeyNotFoundException>(() => assessment["kur-mikro"]).Message;
        Assert.EndsWith("Perhaps \"program/kur-mikro\" is meant.", told, StringComparison.Ordinal);
        told = Assert.Throws<ArgumentException>(() => assessor.Select([Between], "kur-mikro", Day)).Message;
        Assert.Contains("Perhaps \"program/kur-mikro\" is meant.", told, StringComparison.Ordinal);
        told = Assert.Throws<ArgumentException>(() => SqlStatement.For(Book, Day, SqlDialect.DuckDb, ["halal"])).Message;
        Assert.Contains("Perhaps \"izin/halal\" is meant.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_a_decision_does_not_have_is_told_with_those_it_has()
    {
        Assessment assessment = new Assessor(Book).Assess(Between, Day);
        string told = Assert.Throws<KeyNotFoundException>(() => assessment["skala-usaha"].Under("x")).Message;
        // PP 7/2021 Pasal 35: three readings.
        Assert.EndsWith("It has: pendaftaran, pemberdayaan, waktu-berdiri.", told, StringComparison.Ordinal);
        told = Assert.Throws<KeyNotFoundException>(() => assessment["skala-usaha/menurut-modal"].Under("x")).Message;
        Assert.EndsWith("It has none.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_prints_as_its_id_and_what_is_possible() =>
        Assert.Equal("skala-usaha: mikro|kecil", $"{new Assessor(Book).Assess(Between with { ForeignOwned = false }, Day)["skala-usaha"]}");

    [Theory]
    [InlineData("npwp=1234567890123456")]
    [InlineData("permits=nib")]
    [InlineData("name")]
    public void What_no_rule_compares_is_not_assumed_and_the_reason_is_told(string text)
    {
        Problem problem = Assert.Single(new AssessorOptions { Assume = [text] }.Check(Book));
        Assert.Equal("assumption.no-term", problem.Code);
        string told = problem.Tell(Umkm.Domain.Language.English);
        Assert.Contains("cannot be assumed; write it in the file", told, StringComparison.Ordinal);
        Assert.DoesNotContain("1234567890123456", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_of_decisions_and_two_values_for_one_fact_are_refused()
    {
        Assert.NotEmpty(new AssessorOptions { Only = [] }.Check(Book));
        Assert.NotEmpty(new AssessorOptions { Assumptions = [Assumed("foreignOwned=false"), Assumed("foreignOwned=true")] }.Check(Book));
        Assert.Empty(new AssessorOptions { Assumptions = [Assumed("foreignOwned=false")] }.Check(Book));
    }

    [Fact]
    public void One_call_has_options_of_its_own_and_the_assessor_keeps_its_own()
    {
        var assessor = new Assessor(Book);
        AssessorOptions own = new()
        {
            Reading = "pemberdayaan",
            Only = ["skala-usaha"],
            Assumptions = [Assumed("foreignOwned=false")],
        };
        Assert.Equal("kecil", Assert.Single(assessor.Assess(Between, Day, own).Decisions).Answer);
        Assert.Equal("mikro", assessor.Assess(Between, Day, own with { Reading = "pendaftaran" })["skala-usaha"].Answer);
        Assert.Null(assessor.Assess(Between, Day)["skala-usaha"].Answer);
        Assert.True(assessor.Assess(Between, Day).Decisions.Length > 1);
    }

    [Theory]
    [InlineData("kur-mikr", null, null, "$.loans[0].programme", "kur-mikro")]
    [InlineData("kur", "mkro", null, "$.loans[0].scheme", "mikro")]
    [InlineData("umi", null, "lunass", "$.loans[0].status", "lunas")]
    public void A_slug_of_a_loan_that_is_not_known_is_refused_like_a_paper(string programme, string? scheme, string? status, string path, string near)
    {
        var enterprise = new Enterprise
        {
            Loans =
            [
                new Loan
                {
                    Programme = programme,
                    Scheme = scheme,
                    Status = status,
                },
            ],
        };
        Problem wrong = Assert.Single(SubjectCheck.Of(enterprise, Book.Glossary));
        Assert.Equal(path, wrong.Place.Path);
        Assert.Contains($"\"{near}\"", wrong.Tell(Umkm.Domain.Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Assessor(Book).Assess(enterprise, Day));
    }

    [Fact]
    public void Slugs_of_loans_and_groups_that_are_known_pass()
    {
        Assert.Empty(
            SubjectCheck.Of(
                new Enterprise
                {
                    Loans =
                    [
                        new Loan
                        {
                            Programme = "kur",
                            Scheme = "mikro",
                            Status = "berjalan",
                        },
                        new Loan { Programme = "kur" },
                        new Loan { Programme = "kur-mikro", Scheme = "produksi" },
                        new Loan(),
                    ],
                },
                Book.Glossary
            )
        );
        Problem wrong = Assert.Single(SubjectCheck.Of(new EnterpriseGroup { Kind = "paguyubam" }, Book.Glossary));
        Assert.Equal("$.kind", wrong.Place.Path);
    }

    private static AssumedFact Assumed(string text) =>
        AssumedFact.TryParse(text, Book.Glossary, out AssumedFact? fact, out _) ? fact! : throw new ArgumentException(text);
}
