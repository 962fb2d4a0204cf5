using NodaTime;
using NRules;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;

namespace Umkm.Rules.NRules.Tests;

/// <summary>Enterprises and groups in a session: in, changed, out.</summary>
public class SessionTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);
    private static readonly ISessionFactory Factory = ReadExpressions.Factory(new UmkmRuleRepository(RuleBook.Embedded, Day));

    /// <summary>PP 7/2021 Pasal 35 ayat (3): capital up to Rp1 billion is micro, up to Rp5 billion small.</summary>
    private static readonly Enterprise Micro = new()
    {
        Id = SubjectId.Parse("M-1"),
        BusinessCapital = Rupiah.FromMiliar(1),
        ForeignOwned = false,
    };

    [Fact]
    public void Undecided_is_a_fact_too()
    {
        DecisionFact size = Factory.CreateSession().Assess(new Enterprise())["skala-usaha"];
        Assert.Null(size.Answer);
        Assert.Equal(["mikro", "kecil", "menengah", "besar"], size.Possible.Select(a => a.Slug));
    }

    [Fact]
    public void Readings_are_told_apart()
    {
        // Capital is micro by ayat (3); sales of Rp3 billion are small by ayat (5); founded before 2 February 2021 the third reading goes by sales.
        DecisionFact size = Factory
            .CreateSession()
            .Assess(Micro with { AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))], EstablishedOn = new LocalDate(2019, 5, 1) })[
            "skala-usaha"
        ];
        Assert.Equal(["mikro", "kecil", "kecil"], new[] { "pendaftaran", "pemberdayaan", "waktu-berdiri" }.Select(size.Under));
        Assert.Equal("skala-usaha: mikro|kecil", size.ToString());
        Assert.Throws<KeyNotFoundException>(() => size.Under("lain"));
    }

    [Fact]
    public void An_enterprise_with_the_same_id_takes_the_place_of_the_one_that_is_there()
    {
        ISession session = Factory.CreateSession();
        Assert.Equal("mikro", session.Assess(Micro)["skala-usaha/menurut-modal"].Answer);
        Enterprise grown = Micro with { BusinessCapital = Rupiah.From(1_000_000_001) };
        IReadOnlyDictionary<string, DecisionFact> now = session.Assess(grown);
        Assert.Equal("kecil", now["skala-usaha/menurut-modal"].Answer);
        Assert.Equal(now.Count, session.Query<DecisionFact>().Count());
        Assert.Same(grown, Assert.Single(session.Query<Enterprise>()));
        Assert.Empty(session.Decisions(Micro));
    }

    [Fact]
    public void A_retracted_enterprise_takes_its_decisions_along()
    {
        ISession session = Factory.CreateSession();
        session.Assess(Micro);
        session.Assess(Micro with { Id = SubjectId.Parse("M-2"), BusinessCapital = Rupiah.FromMiliar(4) });
        session.Retract(Micro);
        Assert.Equal("kecil", session.Query<DecisionFact>().Single(f => f.Id == "skala-usaha/menurut-modal").Answer);
        session.Retract(session.Query<Enterprise>().Single());
        Assert.Empty(session.Query<object>());
    }

    [Fact]
    public void Groups_have_decisions_of_their_own()
    {
        var group = new EnterpriseGroup { Id = SubjectId.Parse("K-1") };
        IReadOnlyDictionary<string, DecisionFact> facts = Factory.CreateSession().Assess(group);
        Assert.Equal(
            new Assessor(RuleBook.Embedded).Assess(group, Day).Decisions.Select(d => d.Id).Order(StringComparer.Ordinal),
            facts.Keys.Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(facts);
    }

    [Fact]
    public void A_subject_that_does_not_fit_the_book_is_told_of_when_the_rules_fire()
    {
        ISession session = Factory.CreateSession();
        session.InsertEnterprise(new Enterprise { Permits = [new HeldPermit { Kind = "surat-sakti" }] });
        Exception told = Assert.ThrowsAny<Exception>(() => session.Fire());
        Assert.Contains("surat-sakti", Assert.IsType<ArgumentException>(told.InnerException).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_stands_on_what_a_subject_was_before_it_no_longer_fitted_the_book(bool inStages)
    {
        ISession session = Factory.CreateSession();
        session.Assess(Micro);
        session.Update(Micro with { Permits = [new HeldPermit { Kind = "surat-sakti" }] });
        Assert.ThrowsAny<Exception>(() => inStages ? session.FireInStages() : session.Fire());
        session.Fire();
        Assert.Empty(session.Query<DecisionFact>());
        Assert.Equal("mikro", session.Assess(Micro)["skala-usaha/menurut-modal"].Answer);
    }

    [Fact]
    public void An_enterprise_and_a_group_of_one_id_are_two_subjects()
    {
        ISession session = Factory.CreateSession();
        var group = new EnterpriseGroup { Id = Micro.Id };
        session.AssessAll([Micro, group]);
        Assert.Equal("mikro", session.Decisions(Micro)["skala-usaha/menurut-modal"].Answer);
        Assert.All(session.Query<EnterpriseGroup>(), g => Assert.Same(group, g));
        session.RetractSubjects([Micro, group]);
        Assert.Empty(session.Query<object>());
    }

    [Fact]
    public void Rules_of_an_assessor_follow_its_reading_assumptions_and_choice()
    {
        Assert.True(AssumedFact.TryParse("modal usaha=Rp3 miliar", RuleBook.Embedded.Glossary, out AssumedFact? capital, out _));
        var assessor = new Assessor(
            RuleBook.Embedded,
            new AssessorOptions
            {
                Reading = "pendaftaran",
                Assumptions = [capital!],
                Only = ["skala-usaha"],
            }
        );
        ISession session = ReadExpressions.Factory(new UmkmRuleRepository(assessor, Day)).CreateSession();
        IReadOnlyDictionary<string, DecisionFact> facts = session.Assess(new Enterprise { ForeignOwned = false });
        Assert.Equal("kecil", facts["skala-usaha"].Answer);
        Assert.Equal(["skala-usaha", "skala-usaha/menurut-modal"], facts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_without_ids_are_one_when_all_their_facts_are_equal()
    {
        Enterprise none = Micro with { Id = null };
        Assert.True(SubjectIdentity.Instance.Equals(none, none with { }));
        Assert.False(SubjectIdentity.Instance.Equals(none, none with { Workers = 1 }));
        Assert.False(SubjectIdentity.Instance.Equals(none, Micro));
        Assert.False(SubjectIdentity.Instance.Equals(Micro, none));
        Assert.True(SubjectIdentity.Instance.Equals(Micro, Micro with { Workers = 1 }));
        Assert.Equal(SubjectIdentity.Instance.GetHashCode(Micro), SubjectIdentity.Instance.GetHashCode(Micro with { Workers = 1 }));
    }
}
