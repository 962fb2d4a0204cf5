using System.Linq.Expressions;
using NRules.Extensibility;
using Umkm.Rules.NRules.Network;

namespace Umkm.Rules.NRules;

/// <summary>Compiles the expressions of rules. A condition inside a condition, as on the papers of an enterprise, is compiled once and not each
/// time it is asked, and of a statement that may be unknown only what decides is compared; the rules say the same under any other compiler, only
/// slower.</summary>
public sealed class ReadyExpressions : IExpressionCompiler
{
    private readonly ReadyConditions _conditions;

    /// <summary>A compiler.</summary>
    /// <param name="interpreted">Whether to run expressions without making machine code of them: ready sooner, slower at each asking.</param>
    /// <param name="rules">The rules that are compiled, as far as they are known: each of their decisions is worked out by one function for all its
    /// rules, not by each rule anew.</param>
    public ReadyExpressions(bool interpreted = false, params UmkmRuleRepository[] rules)
    {
        Guard.Against.Null(rules);
        _conditions = new(interpreted, [.. rules.Select(r => r.Shared)]);
    }

    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => _conditions.Compile(expression);
}
