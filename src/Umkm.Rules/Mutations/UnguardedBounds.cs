using System.Collections.Concurrent;
using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.Comparisons;

namespace Umkm.Rules.Mutations;

/// <summary>Which bounds of a book no case guards.</summary>
/// <param name="Tried">How many changes were tried.</param>
/// <param name="Alike">How many of them change no answer in any situation, so that no case can notice them.</param>
/// <param name="Unnoticed">Those that no case notices although answers change, in the order of the book.</param>
internal sealed record UnguardedBounds(int Tried, ImmutableArray<BoundChange> Alike, ImmutableArray<BoundChange> Unnoticed)
{
    /// <summary>Tries every change of a book against its cases, on all processors.</summary>
    /// <param name="book">A book that was loaded with its cases, all of which come true.</param>
    /// <param name="only">The decisions whose bounds are tried; null for all.</param>
    public static UnguardedBounds Of(RuleBook book, Func<Decision, bool>? only = null)
    {
        Guard.Against.Null(book);
        BoundChange[] changes = [.. BoundChange.Of(book).Where(c => only is null || only(c.Decision))];
        var cases = new BoundCases(book);
        var found = new ConcurrentDictionary<int, bool>();
        Parallel.For(
            0,
            changes.Length,
            i =>
            {
                if (!cases.Notice(changes[i]))
                {
                    found[i] = SaysTheSame(changes[i], book);
                }
            }
        );
        ILookup<bool, BoundChange> left = found.OrderBy(p => p.Key).ToLookup(p => p.Value, p => changes[p.Key]);
        return new UnguardedBounds(changes.Length, [.. left[true]], [.. left[false]]);
    }

    /// <summary>Whether a change can be proved to change no answer.</summary>
    private static bool SaysTheSame(BoundChange change, RuleBook book) => change.Readings.All(r => SaysTheSame(r.Reading.Body, r.Body, change, book));

    private static bool SaysTheSame(DecisionBody before, DecisionBody after, BoundChange change, RuleBook book) =>
        CriticalDays
            .Of([.. ReferenceChecks.Conditions(before), .. ReferenceChecks.Conditions(after)], change.Version.InForce)
            .All(day => ExactComparison.Of(before, after, day, book.Find) is { Same: true });
}
