namespace Umkm.Rules.Books;

/// <summary>A book, or why there is none.</summary>
/// <param name="Book">The checked book; null when there are problems.</param>
/// <param name="Problems">All problems in the order of files and lines; empty when there is a book.</param>
public sealed record RuleBookResult(RuleBook? Book, IReadOnlyList<Problem> Problems)
{
    /// <summary>What the files can hardly mean, though they can be read; a book is made all the same.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>The book, for callers that cannot go on without one.</summary>
    /// <exception cref="InvalidOperationException">There is none; the exception lists every problem with its place, in English.</exception>
    public RuleBook BookOrThrow() =>
        Book
        ?? throw new InvalidOperationException(
            $"The rule book has {Problems.Count} problem(s):\n" + string.Join("\n", Problems.Select(p => p.Tell(Lang.English)))
        );
}
