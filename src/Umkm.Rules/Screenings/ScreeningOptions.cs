namespace Umkm.Rules.Screenings;

/// <summary>How to screen many subjects.</summary>
public sealed record ScreeningOptions
{
    private const int Word = 64;

    /// <summary>How many subjects are worked out together: a multiple of 64. What is in memory grows with it, not with the register.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a multiple of 64 above zero.</exception>
    public int BlockRows
    {
        get;
        init =>
            field =
                value > 0 && value % Word == 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "A multiple of 64 was expected.");
    } = 4096;

    /// <summary>How many blocks are worked out at the same time; all cores unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below one.</exception>
    public int Workers
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(value), 1, int.MaxValue, "One or more was expected.");
    } = Environment.ProcessorCount;

    /// <summary>Whether each block also counts the facts that were not given and could still decide.</summary>
    public bool CountMissing { get; init; }

    /// <summary>Told after each block, in the order of the blocks: the subjects done, and how many there are, null while that is not known. Null for
    /// nobody.</summary>
    public IProgress<(long Rows, long? Total)>? Progress { get; init; }
}
