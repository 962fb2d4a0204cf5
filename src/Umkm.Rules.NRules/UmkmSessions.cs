using System.Collections.Concurrent;
using NodaTime;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Umkm.Rules.Assessments;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>Compiles a rule book together with the host's rules, once for each assessment date. Thread-safe.</summary>
/// <param name="assessor">What to answer as.</param>
/// <param name="hostRules">Adds the host's own rules; null for none.</param>
/// <param name="parts">What to give beside decisions; null for what the host's rules match.</param>
public sealed class UmkmSessions(Assessor assessor, Action<RuleRepository>? hostRules = null, RuleParts? parts = null)
{
    private const int MostDates = 64;
    private readonly ConcurrentDictionary<LocalDate, Lazy<ISessionFactory>> _factories = new();

    /// <summary>The factory of sessions that assess on a date.</summary>
    public ISessionFactory On(LocalDate date)
    {
        if (_factories.Count >= MostDates && !_factories.ContainsKey(date))
        {
            _factories.Clear();
        }
        return _factories.GetOrAdd(date, day => new Lazy<ISessionFactory>(() => Compile(day))).Value;
    }

    private ISessionFactory Compile(LocalDate on)
    {
        var host = new RuleRepository();
        hostRules?.Invoke(host);
        IRuleDefinition[] own = [.. host.GetRules()];
        var rules = new UmkmRuleRepository(assessor, on, parts ?? Matched.By(own));
        var compiler = new RuleCompiler { ExpressionCompiler = new ReadyExpressions(rules: rules) };
        SubjectIdentity.RegisterWith(compiler);
        return compiler.Compile(rules.GetRuleSets().SelectMany(s => s.Rules).Concat(own));
    }

    /// <summary>Finds what rules match.</summary>
    private sealed class Matched : RuleElementVisitor<HashSet<Type>>
    {
        public static RuleParts By(IEnumerable<IRuleDefinition> rules)
        {
            var types = new HashSet<Type>();
            var visitor = new Matched();
            foreach (IRuleDefinition rule in rules)
            {
                visitor.Visit(types, rule.LeftHandSide);
            }
            return Asked(RuleParts.Criteria, typeof(CriterionFact))
                | Asked(RuleParts.MissingFacts, typeof(MissingFact))
                | Asked(RuleParts.Readings, typeof(ReadingFact))
                | Asked(RuleParts.Items, typeof(ItemFact), typeof(ActivityFact), typeof(ProductFact))
                | Asked(RuleParts.TypedFacts, typeof(EnterpriseFact), typeof(GroupFact), typeof(SubjectFact), typeof(RowFact));

            RuleParts Asked(RuleParts part, params Type[] by) => by.Any(types.Contains) ? part : RuleParts.Decisions;
        }

        protected override PatternElement VisitPattern(HashSet<Type> context, PatternElement element)
        {
            context.Add(element.ValueType);
            return base.VisitPattern(context, element);
        }
    }
}
