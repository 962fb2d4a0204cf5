using System.Collections.Immutable;

namespace Umkm.Rules.RuleLanguage;

/// <summary>A run of whole numbers, both ends included.</summary>
internal sealed record NumberRange(long Low, long High)
{
    /// <summary>Every number.</summary>
    public static NumberRange All { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>Whether it holds no number.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>Whether a number lies in it.</summary>
    public bool Contains(long value) => Low <= value && value <= High;
}

/// <summary>A set of whole numbers as sorted, disjoint, non-adjacent intervals. Every comparison of the rule language becomes one.</summary>
internal sealed class NumberSet : IEquatable<NumberSet>
{
    private NumberSet(ImmutableArray<NumberRange> parts) => Parts = parts;

    /// <summary>The intervals, ascending.</summary>
    public ImmutableArray<NumberRange> Parts { get; }

    /// <summary>The union of intervals, in any order and overlapping at will.</summary>
    public static NumberSet Of(IEnumerable<NumberRange> parts) => Of([.. parts]);

    /// <inheritdoc cref="Of(IEnumerable{NumberRange})"/>
    public static NumberSet Of(params ReadOnlySpan<NumberRange> parts)
    {
        var sorted = new List<NumberRange>();
        foreach (NumberRange part in parts)
        {
            if (!part.IsEmpty)
            {
                sorted.Add(part);
            }
        }
        sorted.Sort(static (one, other) => one.Low.CompareTo(other.Low));
        var merged = new List<NumberRange>();
        foreach (NumberRange part in sorted)
        {
            if (merged.Count > 0 && (merged[^1].High == long.MaxValue || part.Low <= merged[^1].High + 1))
            {
                merged[^1] = merged[^1] with { High = Math.Max(merged[^1].High, part.High) };
            }
            else
            {
                merged.Add(part);
            }
        }
        return new NumberSet([.. merged]);
    }

    /// <summary>The numbers that are not in it.</summary>
    public NumberSet Outside()
    {
        var parts = new List<NumberRange>();
        long low = long.MinValue;
        foreach (NumberRange part in Parts)
        {
            if (part.Low > low)
            {
                parts.Add(new NumberRange(low, part.Low - 1));
            }
            if (part.High == long.MaxValue)
            {
                return new NumberSet([.. parts]);
            }
            low = part.High + 1;
        }
        return new NumberSet([.. parts, new NumberRange(low, long.MaxValue)]);
    }

    /// <summary>Whether a number is in the set.</summary>
    public bool Contains(long value)
    {
        foreach (NumberRange part in Parts)
        {
            if (part.Contains(value))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether some number of <paramref name="range"/> is in the set.</summary>
    public bool Meets(NumberRange range)
    {
        foreach (NumberRange part in Parts)
        {
            if (part.Low <= range.High && range.Low <= part.High)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether every number of <paramref name="range"/> is in the set.</summary>
    public bool Covers(NumberRange range)
    {
        foreach (NumberRange part in Parts)
        {
            if (part.Low <= range.Low && range.High <= part.High)
            {
                return true;
            }
        }
        return range.IsEmpty;
    }

    /// <inheritdoc/>
    public bool Equals(NumberSet? other) => other is not null && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NumberSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (NumberRange part in Parts)
        {
            hash = HashCode.Combine(hash, part.Low, part.High);
        }
        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" ∪ ", Parts.Select(p => $"[{p.Low}, {p.High}]"));
}
