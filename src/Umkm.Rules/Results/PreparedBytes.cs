using System.Collections.Concurrent;

namespace Umkm.Rules.Results;

/// <summary>Lists that stand in the results of every subject alike, as the bytes in which they are told, made once. Thread-safe.</summary>
internal sealed class PreparedBytes
{
    private readonly ConcurrentDictionary<(Array What, Lang Language, int Depth), byte[]> _known = new();

    /// <summary>The bytes of a list.</summary>
    /// <param name="what">The list itself: another of the same entries is another.</param>
    /// <param name="language">The language.</param>
    /// <param name="depth">How deep it stands where that shows; below zero where it does not.</param>
    /// <param name="write">Makes them.</param>
    public byte[] Of(Array what, Lang language, int depth, Func<byte[]> write) =>
        _known.TryGetValue((what, language, depth), out byte[]? known) ? known : _known.GetOrAdd((what, language, depth), write());
}
