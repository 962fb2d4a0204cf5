namespace Umkm.Rules.NRules;

/// <summary>What rules give beside decisions. Each costs an activation for every fact it gives.</summary>
[Flags]
public enum RuleParts
{
    /// <summary>Decisions only; each holds the answers for its items and under its readings.</summary>
    Decisions = 0,

    /// <summary>A <see cref="CriterionFact"/> for each criterion.</summary>
    Criteria = 1,

    /// <summary>A <see cref="MissingFact"/> for each fact that was not given and is read by an open condition.</summary>
    MissingFacts = 2,

    /// <summary>A <see cref="ReadingFact"/> for each reading of unsettled law about a subject.</summary>
    Readings = 4,

    /// <summary>An <see cref="ItemFact"/> for each activity and product; the items are facts too.</summary>
    Items = 8,

    /// <summary>The <see cref="Subjects.EnterpriseFact"/> or <see cref="Subjects.GroupFact"/> of each subject stays, for rules that match it; with
    /// decisions alone it is taken out as soon as they are there. Every other part keeps it too.</summary>
    TypedFacts = 16,

    /// <summary>Everything.</summary>
    All = Criteria | MissingFacts | Readings | Items | TypedFacts,
}
