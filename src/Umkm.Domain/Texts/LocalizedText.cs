namespace Umkm.Domain;

/// <summary>One text in both languages. Both are complete; neither falls back to the other.</summary>
/// <param name="Indonesian">The Indonesian text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Indonesian, string English)
{
    /// <summary>The empty text in both languages.</summary>
    public static LocalizedText Empty { get; } = new("", "");

    /// <summary>A text that reads the same in both languages: a number, a name, a slug.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in both languages.</returns>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language asked for; any value other than English gives Indonesian.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.English ? English : Indonesian;

    /// <summary>The Indonesian text.</summary>
    /// <returns>The Indonesian text.</returns>
    public override string ToString() => Indonesian;
}
