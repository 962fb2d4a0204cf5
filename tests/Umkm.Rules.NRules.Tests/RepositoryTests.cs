using NodaTime;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Tests.Support;

namespace Umkm.Rules.NRules.Tests;

/// <summary>What the rules are called, how they are sorted, and that they go into a host's own repository.</summary>
public class RepositoryTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly IRuleDefinition[] Rules = [.. new UmkmRuleRepository(RuleBook.Embedded, Day).GetRules()];

    [Fact]
    public void There_is_a_rule_for_each_answer_of_each_decision_in_the_law_and_one_for_undecided()
    {
        IEnumerable<string> expected = RuleBook
            .Embedded.Decisions.Where(d => d.On(Day) is not null)
            .SelectMany(d => d.Answers.Select(a => $"{d.Id}: {a.Slug}").Append($"{d.Id}: belum-pasti"))
            .Append("fakta");
        Assert.Equal(expected.Order(StringComparer.Ordinal), Rules.Select(r => r.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_rule_of_a_decision_has_one_condition_that_works_something_out()
    {
        Assert.All(
            Rules.Where(r => r.Name != "fakta"),
            rule =>
                Assert.Single(
                    rule.LeftHandSide.ChildElements.Cast<PatternElement>().SelectMany(p => p.Expressions).OfType<ExpressionElement>(),
                    e => e.Expression.ToString().Contains("Gives", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void A_description_has_the_sentence_and_the_article()
    {
        Assert.Equal(
            "Skala usaha menurut modal usaha: Usaha Kecil. bila modal usaha lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar. Dasar: PP 7/2021 Pasal 35 ayat (3).",
            Rule("skala-usaha/menurut-modal: kecil").Description
        );
        Assert.Contains("Memiliki NIB atau surat keterangan usaha (SKU)", Rule("program/kur-mikro: memenuhi").Description, StringComparison.Ordinal);
        Assert.EndsWith("Dasar: Permenko Perekonomian 1/2026.", Rule("program/kur-mikro: belum-pasti").Description, StringComparison.Ordinal);
        Assert.Contains("dipenuhi oleh SPP-IRT atau Izin Edar BPOM MD", Rule("izin/spp-irt: terpenuhi").Description, StringComparison.Ordinal);
        Assert.All(Rules.Where(r => r.Name != "fakta"), r => Assert.Contains(" Dasar: ", r.Description, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("program/kur-mikro: memenuhi", "program nasional")]
    [InlineData("skala-usaha: mikro", "klasifikasi nasional")]
    [InlineData("izin/spp-irt: kurang", "izin nasional")]
    [InlineData("program/malang-kota/rombong: memenuhi", "program 35.73")]
    public void Tags_are_the_kind_and_the_jurisdiction(string rule, string tags) => Assert.Equal(tags, string.Join(' ', Rule(rule).Tags));

    [Fact]
    public void The_sets_go_into_a_repository_of_the_host_and_the_rules_of_two_dates_into_one_session()
    {
        // PP 7/2021 took the place of UU 20/2008 Pasal 6: Rp500 million of assets made a small enterprise (lebih dari Rp50 juta), Rp500 million of capital makes a micro one.
        var enterprise = new Enterprise
        {
            NetAssets = Rupiah.FromJuta(500),
            BusinessCapital = Rupiah.FromJuta(500),
            ForeignOwned = false,
        };
        var repository = new RuleRepository();
        var before = new LocalDate(2019, 6, 30);
        foreach (
            IRuleSet set in new UmkmRuleRepository(RuleBook.Embedded, before)
                .GetRuleSets()
                .Concat(new UmkmRuleRepository(RuleBook.Embedded, Day).GetRuleSets())
        )
        {
            repository.Add(set);
        }
        ISession session = ReadExpressions.Factory(repository).CreateSession();
        session.InsertEnterprise(enterprise);
        session.Fire();
        DecisionFact[] facts = [.. session.Query<DecisionFact>()];
        Assert.Equal("kecil", facts.Single(f => f.Id == "skala-usaha/menurut-kekayaan" && f.AssessedOn == before).Answer);
        Assert.Equal("mikro", facts.Single(f => f.Id == "skala-usaha/menurut-modal" && f.AssessedOn == Day).Answer);
        var assessor = new Assessor(RuleBook.Embedded);
        Assert.All([before, Day], on => Assert.Equal(Told.Of(assessor.Assess(enterprise, on)), Told.Of(facts.Where(f => f.AssessedOn == on))));
    }

    private static IRuleDefinition Rule(string name) => Rules.Single(r => r.Name == name);
}
