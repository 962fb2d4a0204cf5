using NRules.RuleModel;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>What our rules match while they decide about a subject. Nobody needs it afterwards unless a host's rule matches it, and what the engine
/// keeps for it is most of what a decided subject would cost.</summary>
internal interface IWorkingFact
{
    /// <summary>The rules on a date that it was made for.</summary>
    RulesOnDate Rules { get; }

    /// <summary>The activation it is linked to.</summary>
    IContext? Home { get; }

    /// <summary>Under which key it is linked there.</summary>
    object Key { get; }
}
