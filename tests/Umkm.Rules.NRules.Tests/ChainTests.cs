using System.Collections.Immutable;
using NodaTime;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Canonical;

namespace Umkm.Rules.NRules.Tests;

/// <summary>A decision that leans on others takes their answers from facts and works none of them out itself.</summary>
public class ChainTests
{
    private static readonly LocalDate In2018 = new(2018, 11, 6);
    private static readonly BookOnDate Book = new(new Assessor(RuleBook.Embedded), In2018);
    private static readonly DecisionRule Size = Rule("skala-usaha");
    private static readonly DecisionRule Kur = Rule("program/kur-mikro");

    /// <summary>By these facts a large enterprise: UU 20/2008 Pasal 6 ayat (3) ends at Rp10 billion of assets and Rp50 billion of sales.</summary>
    private static readonly BoundSubject Large = Book.Bind(
        new Enterprise
        {
            NetAssets = Rupiah.FromMiliar(20),
            AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromMiliar(60))],
            LoanRequested = Rupiah.FromJuta(20),
        }
    );

    /// <summary>Permenko 11/2017 asked for a loan of at most Rp25 million and for a micro, small or medium enterprise.</summary>
    [Theory]
    [InlineData("mikro", "memenuhi")]
    [InlineData("menengah", "memenuhi")]
    [InlineData("besar", "tidak-memenuhi")]
    [InlineData("mikro kecil", "memenuhi")]
    [InlineData("menengah besar", "memenuhi|tidak-memenuhi")]
    public void The_programme_goes_by_the_size_that_is_given(string size, string answers)
    {
        DecisionFact kur = Kur.WorkOut(Large, [Fact(Size, Large, size.Split(' '))]);
        Assert.Equal(answers, string.Join('|', kur.Possible.Select(a => a.Slug)));
    }

    [Fact]
    public void The_plan_of_a_decision_asks_for_the_decisions_it_names_and_no_others()
    {
        Assert.Equal(["skala-usaha"], Kur.Plan.Given.Select(g => g.Decision.Id));
        Assert.All(
            Book.Rules,
            rule =>
                Assert.Equal(
                    new Planning.PlanNotes(
                        Planning.Plan.For(RuleBook.Embedded, In2018),
                        Planning.Plan.For(RuleBook.Embedded, In2018).Find(rule.Decision.Id)!
                    ).ReferredTo.Order(StringComparer.Ordinal),
                    rule.Plan.Given.Select(g => g.Decision.Id)
                )
        );
    }

    [Fact]
    public void A_rule_matches_the_facts_of_the_decisions_it_names()
    {
        IRuleDefinition rule = new UmkmRuleRepository(RuleBook.Embedded, In2018)
            .GetRuleSets()
            .SelectMany(s => s.Rules)
            .Single(r => r.Name == "program/kur-mikro: memenuhi");
        PatternElement[] patterns = [.. rule.LeftHandSide.ChildElements.Cast<PatternElement>()];
        Assert.Equal([typeof(BoundSubject), typeof(DecisionFact)], patterns.Select(p => p.ValueType));
        Assert.Equal("skala-usaha", patterns[1].Declaration.Name);
    }

    [Fact]
    public void The_condition_is_false_and_never_fails_for_facts_that_do_not_belong_together()
    {
        BoundSubject other = Book.Bind(new Enterprise { LoanRequested = Rupiah.FromJuta(20) });
        BoundSubject group = Book.Bind(new Group());
        BoundSubject otherDate = new BookOnDate(new Assessor(RuleBook.Embedded), new LocalDate(2026, 11, 22)).Bind(Large.Subject);
        DecisionFact size = Fact(Size, Large, "mikro");
        Assert.True(Kur.Gives(Large, [size], "memenuhi"));
        foreach (string? answer in new[] { "memenuhi", "tidak-memenuhi", null })
        {
            Assert.False(Kur.Gives(other, [size], answer));
            Assert.False(Kur.Gives(group, [size], answer));
            Assert.False(Kur.Gives(otherDate, [size], answer));
            Assert.False(Kur.Gives(Large, [], answer));
            Assert.False(Kur.Gives(Large, [Fact(Kur, Large, "memenuhi")], answer));
        }
    }

    /// <summary>One rule holds for each set of possible answers: that of the one answer left, or that for undecided.</summary>
    [Theory]
    [InlineData("mikro", "memenuhi")]
    [InlineData("besar", "tidak-memenuhi")]
    [InlineData("menengah besar", null)]
    public void One_rule_of_a_decision_holds(string size, string? holds)
    {
        BoundSubject subject = Book.Bind(Large.Subject);
        DecisionFact given = Fact(Size, subject, size.Split(' '));
        Assert.Equal([holds], new[] { "memenuhi", "tidak-memenuhi", null }.Where(a => Kur.Gives(subject, [given], a)));
    }

    private static DecisionRule Rule(string id) => Book.Rules.Single(r => r.Decision.Id == id);

    private static DecisionFact Fact(DecisionRule rule, BoundSubject of, params string[] answers) =>
        new(
            rule,
            of,
            rule.Decision.Answers.Index().Where(a => answers.Contains(a.Item.Slug)).Aggregate(0UL, (set, a) => set | (1UL << a.Index)),
            [],
            ImmutableArray<ItemAnswer>.Empty
        );
}
