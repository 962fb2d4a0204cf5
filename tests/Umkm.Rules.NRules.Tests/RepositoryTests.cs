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
    private static readonly IRuleDefinition[] Rules = [.. new UmkmRuleRepository(RuleBook.Embedded, Day, RuleParts.All).GetRules()];

    [Fact]
    public void Every_decision_in_the_law_has_rules_and_no_two_have_one_name()
    {
        Assert.Equal(Rules.Length, Rules.Select(r => r.Name).Distinct().Count());
        IEnumerable<string> inForce = RuleBook.Embedded.Decisions.Where(d => d.On(Day) is not null).Select(d => d.Id);
        Assert.Equal(
            inForce.Order(StringComparer.Ordinal),
            Rules.Where(r => r.Name != "fakta").Select(r => r.Tags.Last()).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["belum-pasti", "besar", "kecil", "menengah", "mikro"],
            Rules
                .Where(r => r.Name.StartsWith("skala-usaha/menurut-modal: ", StringComparison.Ordinal))
                .Select(r => r.Name.Split(": ")[1])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Properties_tell_the_sentence_the_article_and_how_well_it_was_seen()
    {
        IRuleDefinition rule = Rule("skala-usaha/menurut-modal: kecil");
        Assert.Equal("skala-usaha/menurut-modal", rule.Properties["keputusan"]);
        Assert.Equal("kecil", rule.Properties["jawaban"]);
        Assert.Equal("bila modal usaha lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar", rule.Properties["kalimat"]);
        Assert.Equal("PP 7/2021 Pasal 35 ayat (3) huruf b", rule.Properties["dasar"]);
        Assert.Equal("teks", rule.Properties["bukti"]);
        Assert.Equal("pemberdayaan", Rule("skala-usaha (pemberdayaan): mikro").Properties["tafsir"]);
    }

    [Fact]
    public void All_of_them_fire_before_the_rules_of_a_host_and_a_decision_after_those_it_leans_on()
    {
        Assert.All(Rules, r => Assert.True(r.Priority > 0));
        Assert.Equal(RulePriority.Facts, Rule("fakta").Priority);
        Assert.True(Rule("skala-usaha/menurut-modal: mikro").Priority > Rule("skala-usaha: mikro").Priority);
        Assert.True(Rule("skala-usaha: mikro").Priority > Rule("program/kemitraan: memenuhi").Priority);
    }

    [Fact]
    public void A_description_has_the_sentence_and_the_article()
    {
        Assert.Equal(
            "Skala usaha menurut modal usaha: Usaha Kecil. bila modal usaha lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar. Dasar: PP 7/2021 Pasal 35 ayat (3) huruf b.",
            Rule("skala-usaha/menurut-modal: kecil").Description
        );
        Assert.Contains(
            "Memiliki NIB atau surat keterangan usaha (SKU)",
            Rule("program/kur-super-mikro: memenuhi").Description,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Dasar: Permenko Perekonomian 1/2026.", Rule("program/kur-super-mikro: belum-pasti").Description, StringComparison.Ordinal);
        Assert.Contains(
            "dipenuhi oleh SPP-IRT atau Izin Edar BPOM MD",
            Rule("izin/spp-irt [produk]: terpenuhi").Description,
            StringComparison.Ordinal
        );
        Assert.All(Rules.Where(r => r.Name != "fakta"), r => Assert.Contains(" Dasar: ", r.Description, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("program/kur-super-mikro: memenuhi", "program nasional program/kur-super-mikro")]
    [InlineData("skala-usaha: mikro", "klasifikasi nasional skala-usaha")]
    [InlineData("izin/spp-irt [produk]: kurang", "izin nasional izin/spp-irt")]
    [InlineData("program/malang-kota/rombong: memenuhi", "program 35.73 program/malang-kota/rombong")]
    public void Tags_are_the_kind_the_jurisdiction_and_the_decision(string rule, string tags) =>
        Assert.Equal(tags, string.Join(' ', Rule(rule).Tags));

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
