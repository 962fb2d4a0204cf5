using NodaTime;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;

namespace Umkm.Rules.NRules.Tests;

/// <summary>What NRules 1.0.4 does with facts that are equal by value, with batches and with actions that throw; our facts and words are safe
/// against each.</summary>
public class PitfallTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha/menurut-modal"] });
    private static readonly Enterprise Micro = new() { BusinessCapital = Rupiah.FromMiliar(1) };

    /// <summary>Two without ids that differ in one fact only have decisions of their own, though these say the same.</summary>
    [Fact]
    public void Equal_decisions_of_two_enterprises_are_two_facts()
    {
        ISession session = Session();
        session.InsertSubjects([Micro, Micro with { Workers = 3 }]);
        session.Fire();
        Assert.Equal(["mikro", "mikro"], session.Query<DecisionFact>().Select(d => d.Answer));
    }

    /// <summary>A host's record that says nothing of which enterprise is the same for two without ids: the engine throws and keeps one. The rules of our
    /// pages ask for the id.</summary>
    [Fact]
    public void Records_of_a_host_that_name_no_subject_are_one()
    {
        ISession careless = Session(typeof(Careless));
        careless.InsertSubjects([Micro, Micro with { Workers = 3 }]);
        Assert.ThrowsAny<Exception>(() => careless.Fire());
        Assert.Equal(": visit", Assert.Single(careless.Query<string>()));

        ISession careful = Session(typeof(Careful));
        careful.InsertSubjects([Micro, Micro with { Workers = 3 }, Micro with { Id = SubjectId.Parse("M-1") }]);
        careful.Fire();
        Assert.Equal("M-1: visit", Assert.Single(careful.Query<string>()));
    }

    [Fact]
    public void Of_several_with_one_id_in_a_batch_the_last_counts()
    {
        ISession session = Session();
        Enterprise first = Micro with { Id = SubjectId.Parse("M-1") };
        Enterprise last = first with { BusinessCapital = Rupiah.FromMiliar(4) };
        session.InsertSubjects([first, last]);
        session.Fire();
        Assert.Equal("kecil", Assert.Single(session.Query<DecisionFact>()).Answer);
        session.InsertSubjects([first]);
        session.Fire();
        Assert.Equal("mikro", Assert.Single(session.Query<DecisionFact>()).Answer);
        Assert.Same(first, Assert.Single(session.Query<Enterprise>()));
    }

    /// <summary>The engine's own way: it throws, and the session has a fact that queries show.</summary>
    [Fact]
    public void The_engines_own_batch_throws_on_equal_ids()
    {
        ISession session = Session();
        Enterprise one = Micro with { Id = SubjectId.Parse("M-1") };
        Assert.ThrowsAny<ArgumentException>(() => session.InsertAll([one, one with { Workers = 1 }]));
    }

    /// <summary>A host's condition that throws on one fact leaves the decisions of others; after the subject is put in again they are
    /// there.</summary>
    [Fact]
    public void A_condition_of_a_host_that_throws_is_told_and_the_subjects_can_be_put_in_again()
    {
        ISession session = Session(typeof(Throws));
        Enterprise good = Micro with { Id = SubjectId.Parse("M-1") };
        Enterprise bad = Micro with { Id = SubjectId.Parse("M-2"), Workers = 0 };
        Assert.ThrowsAny<Exception>(() => session.InsertSubjects([good, bad]));
        session.InsertSubjects([good]);
        session.Fire();
        Assert.Equal("mikro", session.Decisions(good)["skala-usaha/menurut-modal"].Answer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rules_of_a_host_fire_after_the_decisions_however_subjects_come_in(bool batch)
    {
        ISession session = Session(typeof(SeesEnterprise));
        var order = new List<string>();
        session.Events.RuleFiredEvent += (_, e) => order.Add(e.Rule.Name.Contains("SeesEnterprise", StringComparison.Ordinal) ? "host" : e.Rule.Name);
        Enterprise one = Micro with { Id = SubjectId.Parse("M-1") };
        if (batch)
        {
            session.InsertSubjects([one]);
        }
        else
        {
            session.InsertEnterprise(one);
        }
        session.Fire();
        Assert.Equal(["fakta", "skala-usaha/menurut-modal: mikro", "host"], order);
    }

    [Fact]
    public void Decisions_of_a_session_of_two_dates_are_asked_by_date()
    {
        var before = new LocalDate(2024, 6, 30);
        var repository = new RuleRepository();
        foreach (var set in new UmkmRuleRepository(Assessor, before).GetRuleSets().Concat(new UmkmRuleRepository(Assessor, Day).GetRuleSets()))
        {
            repository.Add(set);
        }
        var compiler = new RuleCompiler { ExpressionCompiler = new ReadyExpressions(interpreted: true) };
        SubjectIdentity.RegisterWith(compiler);
        ISession session = compiler.Compile(repository.GetRules()).CreateSession();
        session.InsertEnterprise(Micro);
        session.Fire();
        Assert.Equal(before, session.Decisions(Micro, before)["skala-usaha/menurut-modal"].AssessedOn);
        Assert.Equal(Day, session.Decisions(Micro, Day)["skala-usaha/menurut-modal"].AssessedOn);
        Assert.Contains(
            "2024-06-30, 2026-11-22",
            Assert.Throws<InvalidOperationException>(() => session.Decisions(Micro)).Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>The engine's own way: the first condition of <c>.All</c> chooses the facts, only the others must hold for each of them. So
    /// "all decisions are mikro and …" with two conditions is true of an enterprise that is small: no fact passes the first.</summary>
    [Fact]
    public void All_with_two_conditions_uses_the_first_as_a_filter()
    {
        ISession session = Session(typeof(AllInTwo), typeof(AllInOne));
        session.InsertEnterprise(Micro with { Id = SubjectId.Parse("M-1"), BusinessCapital = Rupiah.FromMiliar(4) });
        session.Fire();
        Assert.Equal(["in two"], session.Query<string>());
    }

    /// <summary>The engine's own way: after another pattern <c>.All</c> is always true; <c>.Not</c> of the opposite says what was meant.</summary>
    [Fact]
    public void All_after_a_match_always_holds_and_not_of_the_opposite_does_not()
    {
        ISession session = Session(typeof(AllAfter), typeof(NoneOtherwise));
        Enterprise one = Micro with { Id = SubjectId.Parse("M-1"), BusinessCapital = Rupiah.FromMiliar(4) };
        session.InsertEnterprise(one);
        session.Fire();
        Assert.Equal(["all after"], session.Query<string>());
        session.InsertEnterprise(one with { BusinessCapital = Rupiah.FromMiliar(1) });
        session.Fire();
        Assert.Equal(["all after", "none otherwise"], session.Query<string>().AsEnumerable().Order(StringComparer.Ordinal));
    }

    /// <summary>An activation is used up when its action throws: firing again does not try again, updating the subject does. Our actions throw only
    /// for papers and facts that the book does not know; after such a throw the others are decided and the subject can be mended.</summary>
    [Fact]
    public void An_activation_whose_action_throws_is_used_up_until_the_subject_is_updated()
    {
        ISession session = Session();
        Enterprise unknown = Micro with { Id = SubjectId.Parse("M-1"), Facts = Facts.None.With("tidak ada di buku", FactValue.From(true)) };
        Enterprise good = Micro with { Id = SubjectId.Parse("M-2") };
        session.InsertSubjects([unknown, good]);
        Assert.NotEmpty(SubjectCheck.Of(unknown, Assessor.Book.Glossary));
        Assert.ThrowsAny<Exception>(() => session.Fire());
        session.Fire();
        Assert.Empty(session.Decisions(unknown));
        Assert.Equal("mikro", session.Decisions(good)["skala-usaha/menurut-modal"].Answer);
        Enterprise mended = unknown with { Facts = Facts.None };
        session.InsertSubjects([mended]);
        session.Fire();
        Assert.Equal("mikro", session.Decisions(mended)["skala-usaha/menurut-modal"].Answer);
    }

    /// <summary>A host's action that throws leaves our decisions; firing again does not try again.</summary>
    [Fact]
    public void A_hosts_action_that_throws_takes_no_decision_along()
    {
        ISession session = Session(typeof(ActsAndThrows));
        Enterprise one = Micro with { Id = SubjectId.Parse("M-1") };
        session.InsertEnterprise(one);
        Assert.ThrowsAny<Exception>(() => session.Fire());
        Assert.Equal(0, session.Fire());
        Assert.Equal("mikro", session.Decisions(one)["skala-usaha/menurut-modal"].Answer);
        session.InsertEnterprise(one with { Workers = 5 });
        Assert.ThrowsAny<Exception>(() => session.Fire());
    }

    private static ISession Session(params Type[] rules) =>
        new UmkmSessions(Assessor, repository => repository.Load(own => own.PrivateTypes().NestedTypes().From(rules))).On(Day).CreateSession();

    private sealed class Careless : Rule
    {
        public override void Define()
        {
            DecisionFact size = null!;
            When().Match(() => size, s => s.Answer == "mikro");
            Then().Yield(_ => $"{size.Subject.Id}: visit");
        }
    }

    private sealed class Careful : Rule
    {
        public override void Define()
        {
            DecisionFact size = null!;
            When().Match(() => size, s => s.Answer == "mikro", s => s.Subject.Id != null);
            Then().Yield(_ => $"{size.Subject.Id}: visit");
        }
    }

    private sealed class Throws : Rule
    {
        public override void Define()
        {
            Enterprise enterprise = null!;
            When().Match(() => enterprise, e => 1 / (e.Workers ?? 1) > 5);
            Then().Do(_ => Console.Write(""));
        }
    }

    private sealed class AllInTwo : Rule
    {
        public override void Define()
        {
            When().All<DecisionFact>(d => d.Answer == "mikro", d => d.Answer == "tidak mungkin");
            Then().Yield(_ => "in two");
        }
    }

    private sealed class AllInOne : Rule
    {
        public override void Define()
        {
            When().All<DecisionFact>(d => d.Answer == "mikro" && d.Answer == "tidak mungkin");
            Then().Yield(_ => "in one");
        }
    }

    private sealed class AllAfter : Rule
    {
        public override void Define()
        {
            Enterprise enterprise = null!;
            When().Match(() => enterprise).All<DecisionFact>(d => d.Answer == "mikro");
            Then().Yield(_ => "all after");
        }
    }

    private sealed class NoneOtherwise : Rule
    {
        public override void Define()
        {
            Enterprise enterprise = null!;
            When().Match(() => enterprise).Not<DecisionFact>(d => d.Answer != "mikro");
            Then().Yield(_ => "none otherwise");
        }
    }

    private sealed class ActsAndThrows : Rule
    {
        public override void Define()
        {
            DecisionFact size = null!;
            When().Match(() => size);
            Then().Do(_ => Fail(size));
        }

        private static void Fail(DecisionFact size) => throw new InvalidOperationException(size.Id);
    }

    private sealed class SeesEnterprise : Rule
    {
        public override void Define()
        {
            Enterprise enterprise = null!;
            When().Match(() => enterprise);
            Then().Do(context => context.Insert("enterprise"));
        }
    }
}
