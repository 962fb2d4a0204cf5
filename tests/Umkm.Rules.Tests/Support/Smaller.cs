using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>Takes facts away from a situation for as long as it still fails.</summary>
internal static class Smaller
{
    public static Situation Of(Situation situation, Func<Situation, bool> fails)
    {
        while (Steps(situation).FirstOrDefault(fails) is { } smaller)
        {
            situation = smaller;
        }
        return situation;
    }

    private static IEnumerable<Situation> Steps(Situation s)
    {
        foreach (var kind in s.Children.Keys)
        {
            yield return s with
            {
                Children = s.Children.Remove(kind),
            };
            for (int i = 0; i < s.Children[kind].Count; i++)
            {
                yield return s with
                {
                    Children = s.Children.SetItem(kind, s.Children[kind].RemoveAt(i)),
                };
                foreach (Situation child in Steps(s.Children[kind][i]))
                {
                    yield return s with
                    {
                        Children = s.Children.SetItem(kind, s.Children[kind].SetItem(i, child)),
                    };
                }
            }
        }
        for (int i = 0; i < s.Papers.Count; i++)
        {
            yield return s with
            {
                Papers = s.Papers.RemoveAt(i),
            };
        }
        foreach (string name in s.Values.Keys)
        {
            yield return s with
            {
                Values = s.Values.Remove(name),
            };
        }
    }
}
