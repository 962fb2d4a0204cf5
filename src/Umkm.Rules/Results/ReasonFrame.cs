namespace Umkm.Rules.Results;

/// <summary>What the reasons of one comparison with one outcome tell alike of every subject: all but what was found. Thread-safe.</summary>
/// <param name="fact">The name of the fact read; null when a list was.</param>
/// <param name="source">What it was made from.</param>
internal sealed class ReasonFrame(LocalizedText? fact, object source)
{
    private Kept? _first;

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

    // Few things come up: a chain that threads lengthen at its head.
    private sealed record Kept(long? Found, Reason Reason, Kept? Next);
}
