namespace Umkm.Rules.Results;

/// <summary>The bytes in which one thing is told, in each way that it was told so far, made once. Thread-safe.</summary>
internal sealed class PreparedParts : PreparedIn<byte[]>;

/// <summary>One thing in each way that it was told so far, made once. Thread-safe.</summary>
internal class PreparedIn<T>
    where T : class
{
    private Part? _first;

    /// <summary>How it is told; null while that is not made.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How deep it stands where that shows; below zero where it does not.</param>
    public T? Find(Lang language, int depth)
    {
        for (Part? part = Volatile.Read(ref _first); part is not null; part = part.Next)
        {
            if (part.Depth == depth && part.Language == language)
            {
                return part.Told;
            }
        }
        return null;
    }

    /// <summary>Keeps how it is told. Two threads may make the same, and either is found.</summary>
    public T Keep(Lang language, int depth, T told)
    {
        Part? first;
        do
        {
            first = Volatile.Read(ref _first);
        } while (Interlocked.CompareExchange(ref _first, new Part(language, depth, told, first), first) != first);
        return told;
    }

    // Told at few depths: a chain that threads lengthen at its head.
    private sealed record Part(Lang Language, int Depth, T Told, Part? Next);
}
