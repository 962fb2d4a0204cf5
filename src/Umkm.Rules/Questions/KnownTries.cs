using System.Collections.Concurrent;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>What is tried for a fact of the subject itself that is not known: one value of each run that a decision tells apart. The same for every
/// subject, and kept for a plan. Thread-safe.</summary>
internal sealed class KnownTries
{
    private readonly ConcurrentDictionary<Key, Supposition[]> _known = new();

    /// <summary>The suppositions for a term.</summary>
    public Supposition[] Of(Term term, Reach reach)
    {
        var key = new Key(reach, term);
        return _known.TryGetValue(key, out Supposition[]? known) ? known : _known.GetOrAdd(key, Values(term, 0, reach));
    }

    /// <summary>The suppositions for a term of a row.</summary>
    public static Supposition[] Values(Term term, int row, Reach reach) =>
        Array.ConvertAll(reach.Values(term), value => (Supposition)new TermIs(term, row, value));

    private readonly struct Key(Reach reach, Term term) : IEquatable<Key>
    {
        private readonly Reach _reach = reach;
        private readonly Term _term = term;

        public bool Equals(Key other) => ReferenceEquals(_reach, other._reach) && ReferenceEquals(_term, other._term);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_reach) ^ (((int)_term.Subject << 24) ^ (_term.Index << 8));
    }
}
