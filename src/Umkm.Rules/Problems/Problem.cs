namespace Umkm.Rules.Problems;

/// <summary>One thing wrong with a rule file: where, what was found, what was expected, how to mend it.</summary>
/// <param name="Place">File, line and column.</param>
/// <param name="Code">A stable slug of the kind of problem, e.g. <c>istilah-tidak-dikenal</c>.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Remedy">How to mend it; empty when the expectation says it all.</param>
public sealed record Problem(Place Place, string Code, LocalizedText Found, LocalizedText Expected, LocalizedText Remedy)
{
    /// <summary>The problem as one line in one language.</summary>
    public string Tell(Lang language)
    {
        bool english = language == Lang.English;
        string text = $"{Place}: [{Code}] {Found.In(language)}. {(english ? "Expected" : "Seharusnya")}: {Expected.In(language)}.";
        string remedy = Remedy.In(language);
        return remedy.Length == 0 ? text : $"{text} {(english ? "To mend" : "Perbaikan")}: {remedy}.";
    }

    /// <inheritdoc/>
    public override string ToString() => Tell(Lang.Indonesian);
}
