using System.Linq.Expressions;
using System.Xml.Linq;
using NodaTime;
using NRules;
using NRules.Diagnostics;
using NRules.Diagnostics.Dgml;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.NRules.Network;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.NRules.Tests.Support;

namespace Umkm.Rules.NRules.Tests;

/// <summary>The engine itself sees what the law compares: conditions are expressions over typed facts, with their bounds.</summary>
public class NetworkTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly IRuleDefinition[] Rules = [.. new UmkmRuleRepository(RuleBook.Embedded, Day, RuleParts.All).GetRules()];

    /// <summary>PP 7/2021 Pasal 35 ayat (3): paling banyak Rp1 miliar; lebih dari Rp1 miliar sampai dengan paling banyak Rp5 miliar; and so
    /// on.</summary>
    [Fact]
    public void The_factory_lists_the_rules_of_a_class_with_their_bounds()
    {
        ISessionFactory factory = ReadExpressions.Factory(
            new UmkmRuleRepository(new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["skala-usaha/menurut-modal"] }), Day)
        );
        Dictionary<string, string> listed = factory
            .GetSchema()
            .Nodes.Where(n => n.NodeType == NodeType.Selection && n.Rules.Count == 1)
            .ToDictionary(n => n.Rules.Single().Name, n => n.Expressions.Single().Value.ToString());
        const string Micro = "(usaha.BusinessCapital <= Rp1.000.000.000)";
        const string Small = "((usaha.BusinessCapital > Rp1.000.000.000) & (usaha.BusinessCapital <= Rp5.000.000.000))";
        const string Medium = "((usaha.BusinessCapital > Rp5.000.000.000) & (usaha.BusinessCapital <= Rp10.000.000.000))";
        const string Large = "(usaha.BusinessCapital > Rp10.000.000.000)";
        Assert.Equal(5, listed.Count);
        Assert.Equal(
            $"usaha => ((({Micro}.CanBeTrue() AndAlso {Small}.Fails()) AndAlso {Medium}.Fails()) AndAlso {Large}.Fails())",
            listed["skala-usaha/menurut-modal: mikro"]
        );
        Assert.Equal(
            $"usaha => ((({Large}.CanBeTrue() AndAlso {Micro}.Fails()) AndAlso {Small}.Fails()) AndAlso {Medium}.Fails())",
            listed["skala-usaha/menurut-modal: besar"]
        );
        Assert.Equal(
            $"usaha => AreSeveral(new [] {{{Micro}.CanBeTrue(), {Small}.CanBeTrue(), {Medium}.CanBeTrue(), {Large}.CanBeTrue()}})",
            listed["skala-usaha/menurut-modal: belum-pasti"]
        );
    }

    /// <summary>Permenko 1/2026 Pasal 36 ayat (1): lebih dari Rp10 juta sampai dengan Rp100 juta.</summary>
    [Fact]
    public void The_picture_of_the_network_of_a_programme_shows_bounds()
    {
        ISessionFactory factory = ReadExpressions.Factory(
            new UmkmRuleRepository(new Assessor(RuleBook.Embedded, new AssessorOptions { Only = ["program/kur-mikro"] }), Day, RuleParts.Criteria)
        );
        string picture = new DgmlWriter(factory.GetSchema()).GetContents();
        Assert.NotNull(XDocument.Parse(picture).Root);
        Assert.Contains("usaha.LoanRequested &lt;= Rp100.000.000", picture, StringComparison.Ordinal);
        Assert.Contains("surat.Kind == NIB", picture, StringComparison.Ordinal);
    }

    /// <summary>Two patterns are a join, and NRules 1.0.4 joins by trying every pair.</summary>
    [Fact]
    public void No_rule_of_ours_joins() => Assert.All(Rules, r => Assert.IsType<PatternElement>(Assert.Single(r.LeftHandSide.ChildElements)));

    [Fact]
    public void A_decision_that_leans_on_one_other_matches_its_fact()
    {
        PatternElement pattern = Pattern("program/kemitraan: memenuhi");
        Assert.True(pattern.ValueType.IsAssignableTo(typeof(INamedDecision)), pattern.ValueType.ToString());
        Assert.Contains(
            "keputusan.Id == \"skala-usaha\"",
            string.Join('\n', pattern.Expressions.OfType<ExpressionElement>().Select(e => e.Expression.ToString())),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_decision_that_leans_on_several_others_matches_the_group_of_their_facts()
    {
        PatternElement pattern = Pattern("kelengkapan/sah-pada-tanggal: lengkap");
        Assert.True(pattern.ValueType.IsAssignableTo(typeof(Gathered)), pattern.ValueType.ToString());
        string conditions = string.Join('\n', pattern.Expressions.OfType<ExpressionElement>().Select(e => e.Expression.ToString()));
        Assert.Contains("izin/bpom-md, izin/halal, izin/izin", conditions, StringComparison.Ordinal);
        Assert.Contains("rujukan.Decision(\"izin/halal\").Is(", conditions, StringComparison.Ordinal);
    }

    /// <summary>Every comparison that the rules hold reads a property or a declared term, never a function of ours that hides it.</summary>
    [Fact]
    public void Conditions_call_nothing_but_comparisons()
    {
        var called = new SortedSet<string>(StringComparer.Ordinal);
        var calls = new Calls(called);
        foreach (IRuleDefinition rule in Rules)
        {
            var conditions = ((PatternElement)rule.LeftHandSide.ChildElements.Single()).Expressions;
            foreach (ExpressionElement condition in conditions.OfType<ExpressionElement>())
            {
                calls.Visit(condition.Expression);
            }
        }
        string[] known =
        [
            .. "AreSeveral All AtLeast Any CanBeFalse CanBeTrue Choice Decision Every Fails From Has Holds In Is IsKnown IsOpen Number Of OfRegion OrExcluded OrImplied Some Statement Total".Split(
                ' '
            ),
        ];
        Assert.Empty(called.Except(known));
        Assert.Contains("CanBeTrue", called);
    }

    private static PatternElement Pattern(string rule) => (PatternElement)Rules.Single(r => r.Name == rule).LeftHandSide.ChildElements.Single();

    private sealed class Calls(ISet<string> called) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            called.Add(node.Method.Name);
            return base.VisitMethodCall(node);
        }
    }
}
