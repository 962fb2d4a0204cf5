using Umkm.Domain;

namespace Umkm.Rules.Books;

/// <summary>What a host probably meant by an id that does not exist, for the texts of exceptions.</summary>
internal static class MeantId
{
    /// <summary>A sentence with the nearest id, after a space; empty when none is near.</summary>
    public static string Hint(string found, IEnumerable<string> known) =>
        Spelling.Nearest(found, known) is { } near && near != found ? $" Perhaps \"{near}\" is meant." : "";

    /// <summary>A sentence with the decision of a book that is nearest.</summary>
    public static string Hint(string found, RuleBook book) => Hint(found, book.Decisions.Select(d => d.Id));
}
