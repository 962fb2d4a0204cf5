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
    /// <summary>Whether it is reached where the registers of a plan have some bits; never in one that has nothing of it.</summary>
    public bool IsMet(PlannedDecision decision, Func<int, bool> bit)
    {
        if (Criterion is null)
        {
            ImmutableArray<int> registers = Top ? decision.Top : decision.Possible;
            for (int i = 0; i < registers.Length; i++)
            {
                if (bit(registers[i]) != (decision.Decision.Answers[i].Slug == Wished))
                {
                    return false;
                }
            }
            return true;
        }
        bool stands = false;
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedCriterion same in reading.Criteria)
            {
                if (same.Criterion.Id == Criterion.Id && (reading.Reading.Id == Reading || Reading.Length == 0))
                {
                    stands = true;
                    if (!bit(same.When.Rails.True) || bit(same.When.Rails.False))
                    {
                        return false;
                    }
                }
            }
        }
        return stands;
    }
}
