using Umkm.Rules.Results;

namespace Umkm.Rules.Changes;

/// <summary>What is told of changes that reach one goal: of the moves of one fact the nearest up and the nearest down, of the values of one choice
/// all in one line.</summary>
internal static class NearestChanges
{
    /// <summary>Tells changes.</summary>
    /// <param name="all">All that reach one goal.</param>
    public static PossibleChange[] Of(List<ChangeCandidate> all)
    {
        var told = new List<PossibleChange>();
        var amounts = new List<ChangeCandidate>();
        var facts = new List<ChangeCandidate>();
        foreach (ChangeCandidate one in all)
        {
            if (one.Kind == ChangeKind.Paper)
            {
                PossibleChange paper = one.Tell();
                if (!told.Exists(t => t.Text == paper.Text))
                {
                    told.Add(paper);
                }
            }
            else if (one.Kind == ChangeKind.Amount)
            {
                AddNearest(amounts, one);
            }
            else if (!facts.Exists(f => f.IsOfFact(one)))
            {
                facts.Add(one);
            }
        }
        foreach (ChangeCandidate amount in amounts)
        {
            told.Add(amount.Tell());
        }
        foreach (ChangeCandidate fact in facts)
        {
            (RuleLanguage.Term term, long now, _) = fact.Fact!.Value;
            var then = new List<long>();
            foreach (ChangeCandidate other in all)
            {
                if (other.Kind == fact.Kind && other.IsOfFact(fact))
                {
                    then.Add(other.Fact!.Value.Then);
                }
            }
            told.Add(fact.Tell() with { Text = ChangeTexts.Otherwise(term, now, then) });
        }
        return [.. told];
    }

    private static void AddNearest(List<ChangeCandidate> amounts, ChangeCandidate one)
    {
        int known = amounts.FindIndex(a => a.IsOfFact(one) && a.By > 0 == one.By > 0);
        if (known < 0)
        {
            amounts.Add(one);
        }
        else if (Math.Abs(one.By) < Math.Abs(amounts[known].By))
        {
            amounts[known] = one;
        }
    }
}
