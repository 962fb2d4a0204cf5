namespace Umkm.Rules.NRules;

/// <summary>What rules give beside decisions. Each costs an activation for every fact it gives.</summary>
[Flags]
public enum RuleParts
{
    /// <summary>Decisions, their items and readings only.</summary>
    Decisions = 0,

    /// <summary>A <see cref="CriterionFact"/> for each criterion.</summary>
    Criteria = 1,

    /// <summary>A <see cref="MissingFact"/> for each fact that was not given and is read by an open condition.</summary>
    MissingFacts = 2,

    /// <summary>Everything.</summary>
    All = Criteria | MissingFacts,
}
