using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Language;

/// <summary>Sets of numbers, against plain sets of small numbers.</summary>
public class NumberSetTests
{
    [RepeatableProperty(2_000)]
    public void Against_plain_sets(Dice random)
    {
        NumberRange[] parts = [.. Enumerable.Range(0, random.Next(5)).Select(_ => new NumberRange(random.Next(-10, 11), random.Next(-10, 11)))];
        var set = NumberSet.Of(parts);
        HashSet<int> plain = [.. Enumerable.Range(-15, 31).Where(n => parts.Any(p => p.Low <= n && n <= p.High))];
        Assert.All(Enumerable.Range(-15, 31), n => Assert.Equal(plain.Contains(n), set.Contains(n)));
        Assert.All(set.Parts, p => Assert.False(p.IsEmpty));
        Assert.All(set.Parts.Zip(set.Parts.Skip(1)), p => Assert.True(p.First.High + 1 < p.Second.Low));
        Assert.Equal(set, NumberSet.Of(parts.Reverse()));
        Assert.Equal(set.GetHashCode(), NumberSet.Of(parts.Reverse()).GetHashCode());
        var range = new NumberRange(random.Next(-12, 13), random.Next(-12, 13));
        int[] within = [.. Enumerable.Range(-15, 31).Where(n => range.Low <= n && n <= range.High)];
        Assert.Equal(within.Any(plain.Contains), !range.IsEmpty && set.Meets(range));
        Assert.Equal(within.All(plain.Contains), set.Covers(range));
    }

    [Fact]
    public void At_the_ends_of_all_numbers()
    {
        var all = NumberSet.Of(new NumberRange(long.MinValue, -1), new NumberRange(0, long.MaxValue));
        Assert.Equal(NumberSet.Of(NumberRange.All), all);
        Assert.True(all.Contains(long.MinValue) && all.Contains(long.MaxValue) && all.Covers(NumberRange.All));
        Assert.Equal(
            NumberSet.Of(NumberRange.All),
            NumberSet.Of(NumberRange.All, new NumberRange(5, long.MaxValue), new NumberRange(long.MinValue, 3))
        );
        Assert.Empty(NumberSet.Of(new NumberRange(1, 0)).Parts);
        Assert.NotEqual(NumberSet.Of(new NumberRange(1, 2)), NumberSet.Of(new NumberRange(1, 3)));
        Assert.Equal("[1, 2] ∪ [5, 5]", NumberSet.Of(new NumberRange(5, 5), new NumberRange(1, 2)).ToString());
    }
}
