namespace Umkm.Rules.Tests.Oracle;

/// <summary>The table of semantics.md, section 2, as it stands there: each condition can be true, can be false, or both.</summary>
internal readonly record struct Truth(bool CanBeTrue, bool CanBeFalse)
{
    public static readonly Truth Yes = new(true, false);
    public static readonly Truth No = new(false, true);
    public static readonly Truth Unknown = new(true, true);

    public static Truth Of(bool value) => value ? Yes : No;

    public static Truth All(IEnumerable<Truth> parts)
    {
        Truth[] all = [.. parts];
        return new Truth(all.All(p => p.CanBeTrue), all.Any(p => p.CanBeFalse));
    }

    public static Truth Any(IEnumerable<Truth> parts)
    {
        Truth[] all = [.. parts];
        return new Truth(all.Any(p => p.CanBeTrue), all.All(p => p.CanBeFalse));
    }

    public static Truth AtLeast(int count, IEnumerable<Truth> parts)
    {
        Truth[] all = [.. parts];
        return new Truth(all.Count(p => p.CanBeTrue) >= count, all.Count(p => !p.CanBeFalse) < count);
    }

    public Truth Not() => new(CanBeFalse, CanBeTrue);

    /// <summary>Of a list that may hold more than is given: what is said of some child may be true of one not given.</summary>
    public Truth OrMore(bool listMayHoldMore) => listMayHoldMore ? this with { CanBeTrue = true } : this;
}
