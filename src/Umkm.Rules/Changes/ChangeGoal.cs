using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Changes;

/// <summary>What a change is to bring about: one criterion met for certain, or a decision that has only the answer wished for.</summary>
/// <param name="Criterion">The criterion; null for the decision.</param>
/// <param name="Reading">The reading of the criterion; empty when the law is settled.</param>
/// <param name="Wished">The answer wished for.</param>
/// <param name="Top">Whether the list of items as a whole is meant.</param>
internal sealed record ChangeGoal(Criterion? Criterion, string Reading, string Wished, bool Top)
{
    /// <summary>Whether it is reached where registers have some bits.</summary>
    public bool IsMet(PlannedDecision decision, Func<int, bool> bit)
    {
        if (Criterion is null)
        {
            ImmutableArray<int> registers = Top ? decision.Top : decision.Possible;
            return decision.Decision.Answers.Index().All(a => bit(registers[a.Index]) == (a.Item.Slug == Wished));
        }
        PlannedCriterion[] same =
        [
            .. decision.Readings.SelectMany(r =>
                r.Criteria.Where(c => c.Criterion.Id == Criterion.Id && (r.Reading.Id == Reading || Reading.Length == 0))
            ),
        ];
        return same.Length > 0 && same.All(c => bit(c.When.Rails.True) && !bit(c.When.Rails.False));
    }
}
