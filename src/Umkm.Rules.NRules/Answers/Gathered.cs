using System.Collections.Immutable;
using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules;

/// <summary>Decisions that others lean on together: their answers about a subject become one fact when the last of them is there, so rules on it are
/// asked once and nothing is joined.</summary>
/// <param name="named">Their ids.</param>
internal sealed class Gathering(ImmutableArray<string> named)
{
    /// <summary>The ids of the decisions.</summary>
    public ImmutableArray<string> Named => named;

    /// <summary>The ids.</summary>
    public override string ToString() => string.Join(", ", named);
}

/// <summary>The answers about one subject that a decision leans on. Two are the same only when they are one object.</summary>
/// <param name="of">The decisions.</param>
/// <param name="row">The subject.</param>
internal sealed class Gathered(Gathering of, SubjectFact row)
{
    private readonly DecisionFact?[] _facts = new DecisionFact?[of.Named.Length];

    /// <summary>The decisions.</summary>
    public Gathering Of => of;

    /// <summary>The enterprise that the answers are about.</summary>
    public EnterpriseFact Enterprise => (EnterpriseFact)row;

    /// <summary>The group that the answers are about.</summary>
    public GroupFact Group => (GroupFact)row;

    /// <summary>What has been gathered about a subject so far.</summary>
    public static Gathered About(SubjectFact row, Gathering of)
    {
        foreach (object begun in row.Gathered)
        {
            if (begun is Gathered known && known.Of == of)
            {
                return known;
            }
        }
        var first = new Gathered(of, row);
        row.Gathered.Add(first);
        return first;
    }

    /// <summary>The answers, in the order of the decisions.</summary>
    public IEnumerable<DecisionFact> Facts => _facts.Where(f => f is not null)!;

    /// <summary>Takes an answer.</summary>
    /// <returns>Whether all answers are there.</returns>
    public bool Take(int place, DecisionFact fact)
    {
        _facts[place] = fact;
        return !_facts.Contains(null);
    }

    /// <summary>The answers of a decision.</summary>
    public DecisionFact Decision(string id)
    {
        for (int i = 0; i < _facts.Length; i++)
        {
            if (ReferenceEquals(of.Named[i], id) || of.Named[i] == id)
            {
                return _facts[i]!;
            }
        }
        throw new InvalidOperationException($"The answer of {id} was not gathered.");
    }
}
