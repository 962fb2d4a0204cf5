using System.Collections.Concurrent;
using NodaTime;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Umkm.Rules.Assessments;

namespace Umkm.Rules.NRules;

/// <summary>Compiles a rule book together with the host's rules, once for each assessment date. Thread-safe.</summary>
/// <param name="assessor">What to answer as.</param>
/// <param name="hostRules">Adds the host's own rules; null for none.</param>
public sealed class UmkmSessions(Assessor assessor, Action<RuleRepository>? hostRules = null)
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
        var repository = new RuleRepository();
        foreach (IRuleSet set in new UmkmRuleRepository(assessor, on).GetRuleSets())
        {
            repository.Add(set);
        }
        hostRules?.Invoke(repository);
        var compiler = new RuleCompiler();
        SubjectIdentity.RegisterWith(compiler);
        return compiler.Compile(repository.GetRules());
    }
}
