using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>An answer that other decisions lean on. It is a type of its own so that the network hands them nothing else: a fact that is taken back
/// passes every node below its type, whatever the conditions say.</summary>
public interface INamedAnswer
{
    /// <summary>The rules on a date that gave it.</summary>
    RulesOnDate Rules { get; }

    /// <summary>The decision's id.</summary>
    string Id { get; }

    /// <summary>What is known of the enterprise it is about.</summary>
    EnterpriseFact Enterprise { get; }

    /// <summary>What is known of the group it is about.</summary>
    GroupFact Group { get; }

    /// <summary>What is known of the activity it is about.</summary>
    ActivityFact Activity { get; }

    /// <summary>What is known of the product it is about.</summary>
    ProductFact Product { get; }

    /// <summary>Whether the answer is one of some.</summary>
    Truth Is(AnswerSet answers);
}

/// <summary>A <see cref="DecisionFact"/> that other decisions lean on.</summary>
public interface INamedDecision : INamedAnswer
{
    /// <summary>The answer for one of the activities or products.</summary>
    ItemAnswer Of(ItemRow item);
}

/// <summary>An <see cref="ItemFact"/> that other decisions lean on.</summary>
public interface INamedItem : INamedAnswer;
