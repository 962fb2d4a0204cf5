using NodaTime;
using NRules;
using NRules.Fluent.Dsl;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.NRules.Tests.Support;

namespace Umkm.Rules.NRules.Tests;

/// <summary>What our rules match only to decide leaves the session once the decisions are there, unless somebody matches it.</summary>
public class TypedFactTests
{
    private static readonly LocalDate Day = Networks.Day;

    /// <summary>PP 7/2021 Pasal 35 ayat (3): capital up to Rp1 billion is micro, up to Rp5 billion small.</summary>
    private static readonly Enterprise Micro = new() { Id = SubjectId.Parse("M-1"), BusinessCapital = Rupiah.FromMiliar(1) };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_the_subject_and_its_decisions_stay(bool inStages)
    {
        ISession session = Networks.Sessions.On(Day).CreateSession();
        session.Insert(Micro);
        Fire(session, inStages);
        Assert.All(session.Query<object>(), f => Assert.True(f is Enterprise or DecisionFact, f.GetType().Name));
        DecisionFact capital = session.Decisions(Micro)["skala-usaha/menurut-modal"];
        Assert.Equal("mikro", capital.Answer);
        Assert.Equal(new Number(1_000_000_000, 1_000_000_000), capital.Enterprise.BusinessCapital);
        Assert.Contains("usaha.BusinessCapital <= Rp1.000.000.000", capital.Why(), StringComparison.Ordinal);
        Assert.Contains("usaha M-1, dari luar", session.Decisions(Micro)["program/kemitraan"].Why(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_changed_subject_is_decided_anew(bool inStages)
    {
        ISession session = Networks.Sessions.On(Day).CreateSession();
        session.Insert(Micro);
        Fire(session, inStages);
        Enterprise grown = Micro with { BusinessCapital = Rupiah.From(1_000_000_001) };
        session.Update(grown);
        Fire(session, inStages);
        Assert.Equal("kecil", session.Decisions(grown)["skala-usaha/menurut-modal"].Answer);
        Assert.Equal(Told.Of(Networks.Assessor.Assess(grown, Day)), Told.Of(session.Decisions(grown).Values));
        Assert.All(session.Query<object>(), f => Assert.True(f is Enterprise or DecisionFact, f.GetType().Name));
    }

    /// <summary>A host's rule may change the subject or stop the firing at any time.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_subject_changed_when_half_of_it_is_decided_is_decided_anew(bool inStages)
    {
        ISessionFactory factory = Networks.Sessions.On(Day);
        Enterprise grown = Micro with { BusinessCapital = Rupiah.From(1_000_000_001) };
        string expected = Told.Of(Networks.Assessor.Assess(grown, Day));
        int all = Whole(factory.CreateSession());
        for (int fired = 1; fired <= all; fired++)
        {
            ISession session = factory.CreateSession();
            session.Insert(Micro);
            session.Fire(fired);
            session.Update(grown);
            Fire(session, inStages);
            Assert.Equal(expected, Told.Of(session.Decisions(grown).Values));
            Assert.All(session.Query<object>(), f => Assert.True(f is Enterprise or DecisionFact, f.GetType().Name));
        }

        static int Whole(ISession session)
        {
            session.Insert(Micro);
            return session.Fire();
        }
    }

    [Fact]
    public void A_rule_of_a_host_that_matches_them_finds_them()
    {
        var assessor = new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha/menurut-modal"] });
        ISession session = new UmkmSessions(assessor, r => r.Load(own => own.PrivateTypes().NestedTypes().From(typeof(NoteOfCapital))))
            .On(Day)
            .CreateSession();
        session.Assess(Micro);
        Assert.Single(session.Query<EnterpriseFact>());
        Assert.Equal("M-1", Assert.Single(session.Query<Note>()).Id);
        session.Assess(Micro with { BusinessCapital = Rupiah.From(1_000_000_001) });
        Assert.Empty(session.Query<Note>());
        session.RetractSubjects([session.Query<Enterprise>().Single()]);
        Assert.Empty(session.Query<object>());
    }

    private static void Fire(ISession session, bool inStages) => _ = inStages ? session.FireInStages() : session.Fire();

    private sealed record Note(string Id);

    private sealed class NoteOfCapital : Rule
    {
        public override void Define()
        {
            EnterpriseFact known = null!;
            When().Match(() => known, k => k.BusinessCapital.High <= 1_000_000_000);
            Then().Yield(_ => new Note(known.Subject.Id!.Value));
        }
    }
}
