using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;
using NRules.Fluent.Dsl;
using Umkm.Domain;
using Umkm.Rules.Assessments;

namespace Umkm.Rules.NRules.Tests;

/// <summary>What <c>AddUmkmNRules</c> gives a host.</summary>
public class HostingTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    [Fact]
    public void Answers_as_the_registered_assessor_does()
    {
        // PP 7/2021 Pasal 35: Rp500 million of capital is micro, Rp3 billion of sales is small; the reading pemberdayaan goes by sales.
        var enterprise = new Enterprise
        {
            BusinessCapital = Rupiah.FromJuta(500),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(3))],
            ForeignOwned = false,
        };
        using ServiceProvider services = new ServiceCollection()
            .AddUmkm(new AssessorOptions { Reading = "pemberdayaan" })
            .AddUmkmNRules()
            .BuildServiceProvider(validateScopes: true);
        UmkmSessions sessions = services.GetRequiredService<UmkmSessions>();
        Assert.Equal("kecil", sessions.On(Day).CreateSession().Assess(enterprise)["skala-usaha"].Answer);
        Assert.Same(sessions.On(Day), sessions.On(Day));
        Assert.NotSame(sessions.On(Day), sessions.On(Day.PlusDays(1)));
    }

    [Fact]
    public void Adds_the_rules_of_the_host_and_withdraws_what_they_yield_with_the_decision()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddUmkm(new AssessorOptions { Only = ["skala-usaha/menurut-modal"] })
            .AddUmkmNRules(rules => rules.Load(own => own.PrivateTypes().NestedTypes().From(typeof(Greeting))))
            .BuildServiceProvider();
        ISession session = services.GetRequiredService<UmkmSessions>().On(Day).CreateSession();
        var enterprise = new Enterprise { Id = SubjectId.Parse("M-1"), BusinessCapital = Rupiah.FromMiliar(1) };
        session.InsertEnterprise(enterprise);
        session.Fire();
        Assert.Equal(["M-1 is micro by PP 7/2021 Pasal 35 ayat (3)"], session.Query<string>());
        session.InsertEnterprise(enterprise with { BusinessCapital = Rupiah.FromMiliar(2) });
        session.Fire();
        Assert.Empty(session.Query<string>());
    }

    [Fact]
    public void Adding_twice_changes_nothing_and_nothing_at_all_is_refused()
    {
        IServiceCollection services = new ServiceCollection().AddUmkmNRules();
        int count = services.Count;
        Assert.Equal(count, services.AddUmkmNRules().Count);
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddUmkmNRules());
    }

    private sealed class Greeting : Rule
    {
        public override void Define()
        {
            Enterprise enterprise = null!;
            DecisionFact size = null!;
            When()
                .Match(() => enterprise)
                .Match(() => size, s => s.Id == "skala-usaha/menurut-modal", s => s.Answer == "mikro", s => s.IsAbout(enterprise));
            Then().Yield(_ => $"{enterprise.Id} is micro by {size.Basis}");
        }
    }
}
