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
    /// <summary>The registers of a plan that say whether it is reached; null when that plan has nothing of it.</summary>
    public GoalRegisters? In(PlannedDecision decision)
    {
        var set = new List<int>();
        var clear = new List<int>();
        if (Criterion is null)
        {
            ImmutableArray<int> registers = Top ? decision.Top : decision.Possible;
            for (int i = 0; i < registers.Length; i++)
            {
                (decision.Decision.Answers[i].Slug == Wished ? set : clear).Add(registers[i]);
            }
            return new GoalRegisters(set, clear);
        }
        foreach (PlannedReading reading in decision.Readings)
        {
            foreach (PlannedCriterion same in reading.Criteria)
            {
                if (same.Criterion.Id == Criterion.Id && (reading.Reading.Id == Reading || Reading.Length == 0))
                {
                    set.Add(same.When.Rails.True);
                    clear.Add(same.When.Rails.False);
                }
            }
        }
        return set.Count == 0 ? null : new GoalRegisters(set, clear);
    }
}

/// <summary>The registers of a goal: it is reached where some have the bit and others have not.</summary>
internal sealed record GoalRegisters(List<int> Set, List<int> Clear)
{
    /// <summary>Whether it is reached where registers have some bits.</summary>
    public bool AreMet(Func<int, bool> bit) => Set.TrueForAll(r => bit(r)) && !Clear.Exists(r => bit(r));
}
