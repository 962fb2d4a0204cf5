namespace Umkm.Registers.Messages;

/// <summary>Tells of a word that is not known together with the nearest one that is.</summary>
internal static class Nearest
{
    /// <summary>A message with the word found, the known ones, and a hint at the nearest.</summary>
    public static Message Tell(MessageKind kind, string found, IEnumerable<string> known)
    {
        string[] words = [.. known];
        return kind.With(
            new MessageArgument("found", found),
            new MessageArgument("known", string.Join(", ", words)),
            new MessageArgument("hint", Hint(found, words))
        );
    }

    /// <summary>The nearest known word as a question; empty when none is near.</summary>
    public static LocalizedText Hint(string found, IEnumerable<string> known) =>
        Spelling.Nearest(found, known) is { } near ? new($"Mungkin maksudnya \"{near}\".", $"Perhaps \"{near}\" was meant.") : LocalizedText.Empty;
}
