using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Books;

/// <summary>The versions of a decision, oldest first. One that comes from a compiled book is made when it is first asked for. Safe to
/// share.</summary>
/// <param name="days">The days of each version.</param>
/// <param name="read">Makes the version of a number, from 0.</param>
internal sealed class VersionHistory(ImmutableArray<InForce> days, Func<int, DecisionVersion> read)
{
    private readonly DecisionVersion?[] _made = new DecisionVersion?[days.Length];
    private ImmutableArray<DecisionVersion> _all;

    /// <summary>Versions that are there already.</summary>
    public VersionHistory(ImmutableArray<DecisionVersion> versions)
        : this([.. versions.Select(v => v.InForce)], i => versions[i]) { }

    /// <summary>All versions.</summary>
    public ImmutableArray<DecisionVersion> All => _all.IsDefault ? _all = Each() : _all;

    /// <summary>The version in force on a day, or null.</summary>
    public DecisionVersion? On(LocalDate day)
    {
        long number = Days.Of(day);
        for (int i = 0; i < days.Length; i++)
        {
            if (days[i].Contains(number))
            {
                return At(i);
            }
        }
        return null;
    }

    private ImmutableArray<DecisionVersion> Each()
    {
        var each = new DecisionVersion[days.Length];
        for (int i = 0; i < each.Length; i++)
        {
            each[i] = At(i);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(each);
    }

    // Two threads may make the same version: they are equal, and the first one kept is given to both.
    private DecisionVersion At(int index) => _made[index] ?? Interlocked.CompareExchange(ref _made[index], read(index), null) ?? _made[index]!;
}
