using NRules.RuleModel;

namespace Umkm.Rules.NRules;

/// <summary>A fact that knows by which activation of a rule it came into the session.</summary>
public interface IExplained
{
    /// <summary>The activation: the rule and the facts it matched, as the engine tells them.</summary>
    IMatch Match { get; }
}
