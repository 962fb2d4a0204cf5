namespace Umkm.Rules.Results;

/// <summary>What the reasons of one comparison with one outcome tell alike of every subject: all but what was found. Thread-safe.</summary>
/// <param name="fact">The name of the fact read; null when a list was.</param>
/// <param name="source">What it was made from.</param>
internal sealed class ReasonFrame(LocalizedText? fact, object source)
{
    private const int MostNumbers = 4;

    private Kept? _first;
    private ToldNumber?[]? _numbers;

    /// <summary>The name of the fact read.</summary>
    public LocalizedText? Fact => fact;

    /// <summary>What it was made from.</summary>
    public object Source => source;

    /// <summary>What stands before what was found: the condition, the outcome, the fact.</summary>
    public PreparedParts Before { get; } = new();

    /// <summary>What stands behind it: the article, the reading, the decision.</summary>
    public PreparedParts After { get; } = new();

    /// <summary>The whole reason where one of few things was found; null while it is not made.</summary>
    /// <param name="found">Which of them; null for nothing.</param>
    public Reason? Find(long? found)
    {
        for (Kept? kept = Volatile.Read(ref _first); kept is not null; kept = kept.Next)
        {
            if (kept.Found == found)
            {
                return kept.Reason;
            }
        }
        return null;
    }

    /// <summary>Keeps a reason. Two threads may make the same, and either is found.</summary>
    public Reason Keep(long? found, Reason reason)
    {
        Kept? first;
        do
        {
            first = Volatile.Read(ref _first);
        } while (Interlocked.CompareExchange(ref _first, new Kept(found, reason, first), first) != first);
        return reason;
    }

    /// <summary>How a number that was found is told; null where that is not kept.</summary>
    public ToldNumber? Find(long number, Lang language) =>
        _numbers is { } numbers && Volatile.Read(ref numbers[Place(number)]) is { } told && told.Number == number && told.Language == language
            ? told
            : null;

    /// <summary>Keeps how a number is told, in place of another.</summary>
    public ToldNumber Keep(ToldNumber told)
    {
        ToldNumber?[] numbers = _numbers ?? Interlocked.CompareExchange(ref _numbers, new ToldNumber?[MostNumbers], null) ?? _numbers;
        Volatile.Write(ref numbers[Place(told.Number)], told);
        return told;
    }

    private static int Place(long number) => unchecked((int)(((ulong)number * 0x9E3779B97F4A7C15) >> 62));

    // Few things come up: a chain that threads lengthen at its head.
    private sealed record Kept(long? Found, Reason Reason, Kept? Next);
}

/// <summary>How a number that was found is told.</summary>
/// <param name="Number">The number.</param>
/// <param name="Language">The language.</param>
/// <param name="Text">What was found, in words, as it stands in JSON.</param>
/// <param name="Value">The value, likewise.</param>
internal sealed record ToldNumber(long Number, Lang Language, byte[] Text, byte[] Value);
