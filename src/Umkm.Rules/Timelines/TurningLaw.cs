using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>When the law of a decision and of all that it refers to turns. Days are numbers, as columns hold them.</summary>
/// <param name="Days">The days on which it changes, ascending, whoever it is about.</param>
/// <param name="Versions">Its versions and those of all that it refers to, which turn for the days of a subject.</param>
internal sealed record TurningLaw(long[] Days, DatedVersion[] Versions);

/// <summary>A version with its days as numbers.</summary>
/// <param name="From">The first day in force.</param>
/// <param name="Until">The last.</param>
/// <param name="Leaves">Where it compares a day with the assessment date.</param>
internal sealed record DatedVersion(long From, long Until, TimeLeaf[] Leaves)
{
    public static DatedVersion Of(Decision decision, DecisionVersion version)
    {
        TimeLeaf[] leaves = [.. TimeLeaves.Of(decision, version)];
        return new(
            Days.Of(version.InForce.From),
            version.InForce.Until is { } last ? Days.Of(last) : long.MaxValue,
            leaves.Length > 1 ? [.. leaves.Distinct()] : leaves
        );
    }

    /// <summary>The days within a window on which it turns for a subject, ascending.</summary>
    public long[] Turns(FactTable facts, LocalDate from, LocalDate until)
    {
        SortedNumbers? days = null;
        foreach (TimeLeaf leaf in Leaves)
        {
            foreach (TimeFlip flip in leaf.Flips(facts, from, until))
            {
                (days ??= new()).Add(RuleLanguage.Days.Of(flip.Day));
            }
        }
        return days?.ToArray() ?? [];
    }

    /// <summary>Each is one object.</summary>
    public bool Equals(DatedVersion? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
