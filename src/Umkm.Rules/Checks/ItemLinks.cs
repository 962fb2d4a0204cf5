using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Which numbers of items of a list can stand beside each other: an item that is counted by one condition may have to be counted by
/// another, or there can be none. Tried for each condition against those that count none and one more; what needs three numbers at once is not
/// looked for.</summary>
internal sealed class ItemLinks(IEnumerable<(int Index, Quantified Counted)> counts, LocalDate on, Func<string, Decision?> decisions)
{
    private readonly (int Index, Quantified Counted)[][] _lists = [.. counts.GroupBy(c => c.Counted.Child).Select(g => g.ToArray())];
    private readonly Dictionary<string, bool> _known = [];

    /// <summary>Whether a situation can be, given the last number of the run that each variable stands for.</summary>
    public bool CanBe(long[] least, Func<int, long> most) => Array.TrueForAll(_lists, list => CanBe(list, least, most));

    private bool CanBe((int Index, Quantified Counted)[] list, long[] least, Func<int, long> most)
    {
        int[] none = [.. Enumerable.Range(0, list.Length).Where(i => most(list[i].Index) == 0)];
        for (int i = 0; i < list.Length; i++)
        {
            long wanted = least[list[i].Index];
            if (wanted > 0 && !IsSome(list, i, none))
            {
                return false;
            }
            for (int j = 0; j < list.Length; j++)
            {
                // More items than another condition counts: one of them is not counted by it.
                if (wanted > most(list[j].Index) && !none.Contains(j) && !IsSome(list, i, [.. none, j]))
                {
                    return false;
                }
            }
        }
        return true;
    }

    /// <summary>Whether there can be an item that one condition counts and others do not.</summary>
    private bool IsSome((int Index, Quantified Counted)[] list, int counted, int[] others)
    {
        string key = $"{list[counted].Index}: {string.Join(' ', others.Select(o => list[o].Index))}";
        if (!_known.TryGetValue(key, out bool can))
        {
            Condition[] all = [list[counted].Counted.Part, .. others.Select(o => new Negation(list[o].Counted.Place, list[o].Counted.Part))];
            _known[key] = can = CanHold(all, on, decisions);
        }
        return can;
    }

    /// <summary>Whether conditions on one subject can hold together on a day; also when there is too much to try.</summary>
    public static bool CanHold(Condition[] conditions, LocalDate on, Func<string, Decision?> decisions)
    {
        var space = new CellSpace(conditions, on, decisions);
        return space.TooMany || space.Cells().Any(cell => Array.TrueForAll(conditions, c => space.Holds(c, cell)));
    }
}
