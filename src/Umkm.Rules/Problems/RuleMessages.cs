using Umkm.Domain;

namespace Umkm.Rules.Problems;

/// <summary>Messages of one form: what was found, what was expected, how to mend it.</summary>
internal static class RuleMessages
{
    private static readonly LocalizedText Expected = new("Seharusnya: {expected}.", "Expected: {expected}.");

    /// <summary>About a rule file: tells its code too, which the pages on the rule language list.</summary>
    /// <param name="code">A stable slug of the kind of problem, e.g. <c>istilah-tidak-dikenal</c>.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="remedy">How to mend it; empty when the expectation says it all.</param>
    public static Message OfFile(string code, LocalizedText found, LocalizedText expected, LocalizedText remedy) =>
        With(
            new MessageKind(
                code,
                LocalizedText.Same($"[{code}] {{found}}."),
                Expected,
                remedy == LocalizedText.Empty ? remedy : new("Perbaikan: {remedy}.", "To mend: {remedy}.")
            ),
            found,
            expected,
            remedy
        );

    /// <summary>About a subject or an assumption.</summary>
    /// <param name="code">A stable code, e.g. <c>subject.permit-kind</c>.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="remedy">What is perhaps meant; empty for nothing to add.</param>
    /// <param name="fact">The name of the local fact that is meant; null for what is none.</param>
    public static Message OfSubject(string code, LocalizedText found, LocalizedText expected, LocalizedText remedy, string? fact = null) =>
        With(
            new MessageKind(code, LocalizedText.Same("{found}."), Expected, remedy == LocalizedText.Empty ? remedy : LocalizedText.Same("{remedy}.")),
            found,
            expected,
            remedy,
            [.. fact is null ? Array.Empty<MessageArgument>() : [new MessageArgument("fact", fact)]]
        );

    private static Message With(
        MessageKind kind,
        LocalizedText found,
        LocalizedText expected,
        LocalizedText remedy,
        params ReadOnlySpan<MessageArgument> more
    ) => kind.With([new("found", found), new("expected", expected), new("remedy", remedy), .. more]);
}
