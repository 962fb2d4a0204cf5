namespace Umkm.Rules.Results;

/// <summary>The bytes in which one thing is told, in each way that it was told so far, made once. Thread-safe.</summary>
internal sealed class PreparedParts
{
    private Part? _first;

    /// <summary>The bytes; null while they are not made.</summary>
    /// <param name="language">The language.</param>
    /// <param name="depth">How deep it stands where that shows; below zero where it does not.</param>
    public byte[]? Find(Lang language, int depth)
    {
        for (Part? part = Volatile.Read(ref _first); part is not null; part = part.Next)
        {
            if (part.Depth == depth && part.Language == language)
            {
                return part.Bytes;
            }
        }
        return null;
    }

    /// <summary>Keeps the bytes. Two threads may make the same, and either is found.</summary>
    public byte[] Keep(Lang language, int depth, byte[] bytes)
    {
        Part? first;
        do
        {
            first = Volatile.Read(ref _first);
        } while (Interlocked.CompareExchange(ref _first, new Part(language, depth, bytes, first), first) != first);
        return bytes;
    }

    // Told at few depths: a chain that threads lengthen at its head.
    private sealed record Part(Lang Language, int Depth, byte[] Bytes, Part? Next);
}
