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

    private sealed record Key(Reach Reach, Term Term)
    {
        public bool Equals(Key? other) => other is not null && ReferenceEquals(Reach, other.Reach) && ReferenceEquals(Term, other.Term);

        public override int GetHashCode() =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Reach) ^ (((int)Term.Subject << 24) ^ (Term.Index << 8));
    }
}
