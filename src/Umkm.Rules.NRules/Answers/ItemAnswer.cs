using System.Collections.Immutable;
using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules;

/// <summary>The answers for one activity or product, read from the decision that holds them.</summary>
public readonly struct ItemAnswer
{
    private readonly DecisionFact _decision;

    internal ItemAnswer(DecisionFact decision, int index)
    {
        _decision = decision;
        Index = index;
    }

    /// <summary>The item: KBLI code with edition, or product name; its number when neither is given.</summary>
    public string Ref =>
        (_decision.Unit.Table, _decision.Subject) switch
        {
            (TableId.Activity, Enterprise { Activities: { } activities }) => activities[Index].Kbli?.ToString(null, CultureInfo.InvariantCulture),
            (TableId.Product, Enterprise { Products: { } products }) => products[Index].Name,
            _ => null,
        } ?? (Index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The answers that are still possible, in the order of the decision; never empty.</summary>
    public ImmutableArray<Answer> Possible => _decision.Unit.AnswersOf(Set);

    /// <summary>The one possible answer, or null while there are several.</summary>
    public string? Answer => Possible is [var one] ? one.Slug : null;

    /// <summary>The answers under each reading; empty when the law is settled.</summary>
    public ImmutableArray<ReadingResult> Readings => _decision.ReadingsOf(Index);

    /// <summary>The possible answers: bit n for the answer at place n.</summary>
    internal ulong Set => _decision.SetOf(Index);

    /// <summary>Whether the answer is one of some.</summary>
    public Truth Is(AnswerSet answers) => answers.Among(Set);
}
