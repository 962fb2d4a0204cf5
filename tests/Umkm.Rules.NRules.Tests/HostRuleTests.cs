using NodaTime;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;
using Xunit.Abstractions;

namespace Umkm.Rules.NRules.Tests;

/// <summary>Rules of a host that match decisions, criteria and missing facts, and what the engine tells of why they fire.</summary>
public class HostRuleTests(ITestOutputHelper output)
{
    private static readonly LocalDate Day = Networks.Day;

    /// <summary>A class, a programme with open criteria, and one rule of a host.</summary>
    private static readonly UmkmSessions Congratulating = With(typeof(Congratulate), "skala-usaha/menurut-modal", "program/kur-super-mikro");

    /// <summary>Nothing but the loan is known: whether the business is six months old (Permenko 1/2026 Pasal 34) cannot be said.</summary>
    private static readonly Enterprise Applicant = new()
    {
        Id = SubjectId.Parse("M-0100"),
        LoanRequested = Rupiah.FromJuta(5),
        AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(420))],
        Permits = [new HeldPermit { Kind = "nib" }],
    };

    [Fact]
    public void A_rule_matches_a_criterion_that_is_open_and_the_fact_that_is_missing()
    {
        ISession session = With(typeof(AskForFoundingDay), "program/kur-super-mikro").On(Day).CreateSession();
        session.InsertEnterprise(Applicant);
        session.Fire();
        Question question = Assert.Single(session.Query<Question>());
        Assert.Equal("M-0100: tanggal berdiri", question.Text);
        output.WriteLine(question.Why);
        Assert.Contains("program/kur-super-mikro/lama-usaha: belum pasti", question.Why, StringComparison.Ordinal);
        Assert.Contains("(usaha.EstablishedOn <= 22 Mei 2026)", question.Why, StringComparison.Ordinal);
        Assert.Contains("usaha M-0100, dari luar", question.Why, StringComparison.Ordinal);
        session.InsertEnterprise(Applicant with { EstablishedOn = new LocalDate(2024, 1, 15) });
        session.Fire();
        Assert.Empty(session.Query<Question>());
    }

    [Fact]
    public void Criteria_and_missing_facts_are_there_only_when_a_rule_matches_them()
    {
        ISession without = Congratulating.On(Day).CreateSession();
        without.InsertEnterprise(Applicant);
        without.Fire();
        Assert.Empty(without.Query<CriterionFact>());
        Assert.Empty(without.Query<MissingFact>());
        ISession with = Networks.AllParts.CreateSession();
        IReadOnlyDictionary<string, DecisionFact> decisions = with.Assess(Applicant);
        Assert.Contains(with.Query<CriterionFact>(), c => c is { Decision: "program/kur-super-mikro", Id: "lama-usaha", IsMet: null });
        // A fact is only missing for a decision that is open.
        Assert.NotEmpty(with.Query<MissingFact>());
        Assert.All(with.Query<MissingFact>(), m => Assert.Null(decisions[m.Decision].Answer));
    }

    [Fact]
    public void Why_goes_down_from_a_decision_through_readings_to_what_the_host_put_in()
    {
        ISession session = new UmkmSessions(new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha"] })).On(Day).CreateSession();
        string why = session
            .Assess(Applicant with { BusinessCapital = Rupiah.FromMiliar(1), ForeignOwned = false, EstablishedOn = new LocalDate(2022, 1, 1) })[
                "skala-usaha"
            ]
            .Why();
        output.WriteLine(why);
        Assert.StartsWith("skala-usaha: mikro\n", why, StringComparison.Ordinal);
        Assert.Contains("aturan skala-usaha: mikro (PP 7/2021 Pasal 35 ayat (1)", why, StringComparison.Ordinal);
        Assert.Contains("aturan skala-usaha/menurut-modal: mikro (PP 7/2021 Pasal 35 ayat (3) huruf a)", why, StringComparison.Ordinal);
        Assert.Contains("(usaha.BusinessCapital <= Rp1.000.000.000)", why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fluent_words_match_a_decision_with_an_answer()
    {
        ISession session = Congratulating.On(Day).CreateSession();
        session.InsertEnterprise(Applicant with { BusinessCapital = Rupiah.FromJuta(900) });
        session.Fire();
        Assert.Equal(["M-0100 mikro"], session.Query<string>());
    }

    private static UmkmSessions With(Type rule, params string[] only) =>
        new(
            only.Length == 0 ? Networks.Assessor : new Assessor(RuleBook.Embedded, new AssessorOptions { Only = [.. only] }),
            rules => rules.Load(own => own.PrivateTypes().NestedTypes().From(rule))
        );

    private sealed record Question(string Text, string Why);

    /// <summary>Asks for the day of founding where it decides.</summary>
    private sealed class AskForFoundingDay : UmkmRule
    {
        public override void Define()
        {
            CriterionFact age = null!;
            MissingFact missing = null!;
            When()
                .Criterion(() => age, "program/kur-super-mikro", "lama-usaha")
                .IsOpen()
                .Match(() => missing, m => m.Decision == "program/kur-super-mikro" && m.Property == "establishedOn", m => m.IsAbout(age.Subject));
            Then().Yield(context => new Question($"{age.Subject.Id}: {missing.Name.Indonesian}", context.Why()));
        }
    }

    private sealed class Congratulate : UmkmRule
    {
        public override void Define()
        {
            DecisionFact size = null!;
            When().Decision(() => size, "skala-usaha/menurut-modal").Is("mikro");
            Then().Yield(_ => $"{size.Subject.Id} {size.Answer}");
        }
    }
}
