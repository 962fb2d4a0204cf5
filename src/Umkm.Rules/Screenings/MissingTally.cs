using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Results;

namespace Umkm.Rules.Screenings;

/// <summary>Gathers the missing facts that a walk finds, each with the subjects of which it is missing.</summary>
internal sealed class MissingTally(TableId root, MissingMasks masks)
{
    private readonly Dictionary<MissingFact, ulong[]> _found = [];

    /// <summary>Counts what was found for a decision, and forgets it.</summary>
    public void Tell(ScreenedDecision decision, ImmutableArray<MissingCount>.Builder counts, ImmutableArray<MissingSet>.Builder sets)
    {
        int words = masks.Words(root);
        sets.AddRange(MissingSets.Of(decision, _found, words));
        ulong[] once = masks.Borrow(root);
        ulong[] several = masks.Borrow(root);
        foreach (ulong[] mask in _found.Values)
        {
            ScreeningBits.AddSecond(masks.Part(root, several), masks.Part(root, once), mask);
        }
        ScreeningBits.Without(masks.Part(root, once), several);
        foreach ((MissingFact fact, ulong[] mask) in _found)
        {
            counts.Add(
                new MissingCount(decision, fact, ScreeningBits.Count(mask.AsSpan(0, words)), ScreeningBits.CountBoth(mask.AsSpan(0, words), once))
            );
            masks.GiveBack(mask);
        }
        _found.Clear();
        masks.GiveBack(once);
        masks.GiveBack(several);
    }

    /// <summary>A fact missing of rows of a table.</summary>
    public void Found(MissingFact fact, TableId table, ulong[] mask)
    {
        if (!masks.Any(table, mask))
        {
            return;
        }
        if (table != root)
        {
            ulong[] parents = masks.ToParents(table, mask);
            Found(fact, table.Parent()!.Value, parents);
            masks.GiveBack(parents);
            return;
        }
        fact = fact with { Item = null };
        if (!_found.TryGetValue(fact, out ulong[]? rows))
        {
            rows = masks.Borrow(table);
            _found[fact] = rows;
        }
        ScreeningBits.Or(masks.Part(table, rows), mask);
    }
}
