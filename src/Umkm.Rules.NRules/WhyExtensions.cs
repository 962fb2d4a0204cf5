using System.Text;
using NRules;
using NRules.RuleModel;
using Umkm.Domain;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>Tells why a fact is there, as the engine itself knows it: the rule that fired, its condition and article, the facts it matched, and so
/// on down to
/// what the host put in.</summary>
public static class WhyExtensions
{
    /// <summary>Why a fact of our rules is in the session: one line a fact, indented below what it led to.</summary>
    public static string Why(this IExplained fact)
    {
        Guard.Against.Null(fact);
        var text = new StringBuilder();
        text.Append(fact).Append('\n');
        Rule(text, fact.Match.Rule, fact.Match.Facts, 1, []);
        return text.ToString();
    }

    /// <summary>Why a rule of a host fires: to be asked in its action.</summary>
    public static string Why(this IContext context)
    {
        Guard.Against.Null(context);
        var text = new StringBuilder();
        Rule(text, context.Match.Rule, context.Match.Facts, 0, []);
        return text.ToString();
    }

    private static void Rule(StringBuilder text, IRuleDefinition rule, IEnumerable<IFact> matched, int depth, HashSet<object> told)
    {
        Line(text, depth, $"aturan {rule.Name}{(Property(rule, "dasar") is { } basis ? $" ({basis})" : "")}");
        if (Property(rule, "keputusan") is not null && Condition(rule) is { } condition)
        {
            Line(text, depth, $"bila {condition}");
        }
        foreach (IFact fact in matched)
        {
            Fact(text, fact, depth + 1, told);
        }
    }

    private static void Fact(StringBuilder text, IFact fact, int depth, HashSet<object> told)
    {
        if (fact.Source is { SourceType: FactSourceType.Aggregate } aggregate)
        {
            foreach (IFact part in aggregate.Facts)
            {
                Fact(text, part, depth, told);
            }
        }
        else if (fact.Value is Gathered gathered)
        {
            foreach (DecisionFact part in gathered.Facts)
            {
                Value(text, part, fact.Source, depth, told);
            }
        }
        else if (fact.Value is { } value)
        {
            Value(text, value, fact.Source, depth, told);
        }
    }

    private static void Value(StringBuilder text, object value, IFactSource? source, int depth, HashSet<object> told)
    {
        bool again = !told.Add(value);
        Line(text, depth, Name(value) + (again && source is not null ? ", lihat di atas" : ""));
        if (again)
        {
            return;
        }
        if (value is IExplained explained)
        {
            Rule(text, explained.Match.Rule, explained.Match.Facts, depth + 1, told);
        }
        else if (value is SubjectFact { Home: { } home })
        {
            // It may have left the session since; the activation that read it has not.
            Rule(text, home.Match.Rule, home.Match.Facts, depth + 1, told);
        }
        else if (source is ILinkedFactSource linked)
        {
            Rule(text, linked.Rule, linked.Facts, depth + 1, told);
        }
    }

    private static string Name(object fact) =>
        fact switch
        {
            Enterprise e => $"usaha {e.Id}, dari luar",
            EnterpriseGroup g => $"kelompok {g.Id}, dari luar",
            EnterpriseFact e => $"fakta usaha {e.Subject.Id}",
            GroupFact g => $"fakta kelompok {g.Subject.Id}",
            ActivityFact a => $"fakta kegiatan ke-{a.Index + 1}",
            ProductFact p => $"fakta produk ke-{p.Index + 1}",
            _ => fact.ToString() ?? "",
        };

    private static string? Property(IRuleDefinition rule, string name) => rule.Properties.FirstOrDefault(p => p.Name == name)?.Value as string;

    private static string? Condition(IRuleDefinition rule) =>
        rule
            .LeftHandSide.ChildElements.OfType<PatternElement>()
            .SelectMany(p => p.Expressions)
            .OfType<ExpressionElement>()
            .LastOrDefault()
            ?.Expression.Body.ToString();

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
