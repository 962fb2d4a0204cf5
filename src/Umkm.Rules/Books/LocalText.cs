using Umkm.Domain;

namespace Umkm.Rules.Books;

/// <summary>A text in both languages; both are always present.</summary>
/// <param name="Indonesian">The Indonesian text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalText(string Indonesian, string English)
{
    /// <summary>The same words in both languages: names, numbers, quotations.</summary>
    public static LocalText Same(string text) => new(text, text);

    /// <summary>The text in one language.</summary>
    public string In(Umkm.Domain.Language language) => language == Umkm.Domain.Language.English ? English : Indonesian;

    /// <inheritdoc/>
    public override string ToString() => Indonesian;
}
