using System.Collections.Immutable;
using NRules.RuleModel;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>Decisions that others lean on together: their answers about a subject become one fact when the last of them is there, so rules on it are
/// asked once and nothing is joined.</summary>
/// <param name="named">Their ids.</param>
/// <param name="lane">The lane of their answers.</param>
internal sealed class Gathering(ImmutableArray<string> named, Lane lane)
{
    /// <summary>The ids of the decisions.</summary>
    public ImmutableArray<string> Named => named;

    /// <summary>The lane of their answers.</summary>
    public Lane Lane => lane;

    /// <summary>The ids.</summary>
    public override string ToString() => string.Join(", ", named);
}

/// <summary>One of the decisions that are gathered, and its place among them.</summary>
internal readonly record struct NamedPlace(string Id, int Place)
{
    /// <summary>The id as a condition names it.</summary>
    public override string ToString() => $"\"{Id}\"";
}

/// <summary>The answers about one subject that a decision leans on. Two are the same only when they are one object; once all answers are there it
/// does not change.</summary>
/// <param name="of">The decisions.</param>
/// <param name="row">The subject.</param>
/// <param name="facts">The answers, in the order of the decisions.</param>
internal abstract class Gathered(Gathering of, SubjectFact row, DecisionFact?[] facts)
{
    /// <summary>The decisions.</summary>
    public Gathering Of => of;

    /// <summary>The enterprise that the answers are about.</summary>
    public EnterpriseFact Enterprise => (EnterpriseFact)row;

    /// <summary>The group that the answers are about.</summary>
    public GroupFact Group => (GroupFact)row;

    /// <summary>The answers, in the order of the decisions.</summary>
    public IEnumerable<DecisionFact> Facts => facts.Where(f => f is not null)!;

    private bool IsComplete => !facts.Contains(null);

    /// <summary>Takes an answer to those gathered about a subject so far. Rules have seen those that are complete: the new answer goes into a
    /// copy.</summary>
    /// <returns>All answers, when none is still to come.</returns>
    public static Gathered? Take(SubjectFact row, Gathering of, int place, DecisionFact fact)
    {
        int at = 0;
        while (at < row.Gathered.Count && ((Gathered)row.Gathered[at]).Of != of)
        {
            at++;
        }
        if (at == row.Gathered.Count)
        {
            row.Gathered.Add(of.Lane.Gather(of, row, new DecisionFact?[of.Named.Length]));
        }
        else if (row.Gathered[at] is Gathered { IsComplete: true } seen)
        {
            row.Gathered[at] = of.Lane.Gather(of, row, [.. seen.Facts]);
        }
        var now = (Gathered)row.Gathered[at];
        now.Put(place, fact);
        return now.IsComplete ? now : null;
    }

    /// <summary>The answers of a decision.</summary>
    public DecisionFact Decision(NamedPlace named) => facts[named.Place]!;

    /// <summary>The answers of the decision at a place.</summary>
    public DecisionFact At(int place) => facts[place]!;

    private void Put(int place, DecisionFact fact) => facts[place] = fact;
}

/// <summary>Answers of one lane.</summary>
/// <typeparam name="TLane">The lane that leads to them.</typeparam>
internal sealed class Gathered<TLane>(Gathering of, SubjectFact row, DecisionFact?[] facts) : Gathered(of, row, facts);
