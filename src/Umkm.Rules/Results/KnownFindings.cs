using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>What is said of conditions without a number of the subject's: the same words for every subject, written once. Thread-safe.</summary>
internal sealed class KnownFindings
{
    private readonly ConcurrentDictionary<Key, string> _texts = new();

    /// <summary>The words about a condition.</summary>
    /// <param name="leaf">The condition.</param>
    /// <param name="language">The language.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="what">What else the words tell: one of few texts.</param>
    /// <param name="from">What they are written from.</param>
    /// <param name="write">Writes them.</param>
    public string Of<T>(Condition leaf, Lang language, bool? holds, string? what, T from, Func<T, string> write)
    {
        var key = new Key(leaf, language, holds, what);
        return _texts.TryGetValue(key, out string? known) ? known : _texts.GetOrAdd(key, write(from));
    }

    // A condition is itself: no other is compared with it part by part.
    private sealed class Key(Condition leaf, Lang language, bool? holds, string? what) : IEquatable<Key>
    {
        private readonly Condition _leaf = leaf;
        private readonly Lang _language = language;
        private readonly bool? _holds = holds;
        private readonly string? _what = what;

        public bool Equals(Key? other) =>
            other is not null
            && ReferenceEquals(_leaf, other._leaf)
            && _language == other._language
            && _holds == other._holds
            && _what == other._what;

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_leaf) ^ (_what?.Length ?? 0);
    }
}
