using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Umkm.Rules.Results;

/// <summary>What stands in the results of many subjects alike, as the bytes in which it is told, made once. Thread-safe.</summary>
internal sealed class PreparedBytes
{
    private readonly ConcurrentDictionary<Key, byte[]> _known = new();

    /// <summary>The bytes of something; null while they are not made.</summary>
    /// <param name="what">The thing itself: another that says the same is another.</param>
    /// <param name="holds">Whether it holds, where that is told of it.</param>
    /// <param name="language">The language.</param>
    /// <param name="depth">How deep it stands where that shows; below zero where it does not.</param>
    public byte[]? Find(object what, bool? holds, Lang language, int depth) => _known.GetValueOrDefault(new Key(what, holds, language, depth));

    /// <summary>Keeps the bytes of something, and yields those that are kept.</summary>
    public byte[] Keep(object what, bool? holds, Lang language, int depth, byte[] bytes) =>
        _known.GetOrAdd(new Key(what, holds, language, depth), bytes);

    private readonly struct Key(object what, bool? holds, Lang language, int depth) : IEquatable<Key>
    {
        private readonly object _what = what;
        private readonly int _how = (depth << 3) | (holds is { } known ? (known ? 2 : 1) : 0) << 1 | (language == Lang.English ? 1 : 0);

        public bool Equals(Key other) => ReferenceEquals(_what, other._what) && _how == other._how;

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_what) ^ (_how * 0x01000193);
    }
}
