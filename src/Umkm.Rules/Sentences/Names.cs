using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>A name in a sentence.</summary>
/// <param name="Of">What it is the name of.</param>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct Named(object Of, string Text, int Start)
{
    /// <summary>Where it ends, not included.</summary>
    public int End => Start + Text.Length;
}

/// <summary>The names by which sentences for people may name papers, choices and statements.</summary>
internal static class Names
{
    /// <summary>The names of a kind of paper, without those that are words of everyday.</summary>
    public static IEnumerable<string> Of(PermitKind kind) =>
        new[] { kind.Name, kind.English }.SelectMany(Pieces).Where(n => !SubjectKinds.ByWord.ContainsKey(n.ToLowerInvariant())).Distinct();

    /// <summary>The names of a value of a choice.</summary>
    public static IEnumerable<string> Of(Choice choice) =>
        new[] { choice.Label.Indonesian, choice.Label.English, choice.Slug.Replace('-', ' ') }.SelectMany(Pieces).Distinct();

    /// <summary>The names of what a condition without parts asks; none where it asks several values or a number.</summary>
    public static string[] Of(Condition leaf, bool english) =>
        leaf switch
        {
            Statement s => [english ? s.Term.English : s.Term.Name],
            PermitHeld { Test: PermitTest.InForce } p => [.. Of(p.Kind)],
            ChoiceIs { Slugs: [var only] } c => [.. c.Term.Choices.Where(x => x.Slug == only).SelectMany(Of)],
            _ => [],
        };

    /// <summary>Every name in a text, the longest first where several begin alike; none within another.</summary>
    public static IReadOnlyList<Named> In(string text, IEnumerable<(object Of, string Name)> names)
    {
        var found = new List<Named>();
        foreach ((object of, string name) in names.OrderByDescending(n => n.Name.Length))
        {
            for (int at = Find(text, name, 0); at >= 0; at = Find(text, name, at + 1))
            {
                int end = at + name.Length;
                if (!found.Exists(f => f.Start < end && at < f.End && !(f.Start == at && f.End == end)))
                {
                    found.Add(new Named(of, text.Substring(at, name.Length), at));
                }
            }
        }
        return [.. found.OrderBy(f => f.Start)];
    }

    /// <summary>Where a name stands as a whole word from a place on; -1 where it does not. Initials are told by their capitals.</summary>
    public static int Find(string text, string name, int from)
    {
        StringComparison how = IsInitials(name) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (
            int at = from < text.Length ? text.IndexOf(name, from, how) : -1;
            at >= 0;
            at = at + 1 < text.Length ? text.IndexOf(name, at + 1, how) : -1
        )
        {
            int end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Ends(text, end))
            {
                return at;
            }
        }
        return -1;
    }

    /// <summary>Whether a word ends there, or goes on with "-nya" only: "sertifikat halalnya".</summary>
    private static bool Ends(string text, int end) =>
        end == text.Length
        || !char.IsLetterOrDigit(text[end])
        || (text.AsSpan(end).StartsWith("nya", StringComparison.Ordinal) && (end + 3 == text.Length || !char.IsLetterOrDigit(text[end + 3])));

    private static bool IsInitials(string name) => name.All(c => !char.IsLower(c));

    // "limited partnership (CV)" is known by either name; short slugs such as cv and pt are initials.
    private static IEnumerable<string> Pieces(string name) =>
        name.Split('(', ')')
            .Select(p => p.Trim())
            .Where(p => p.Length > 1)
            .Select(p => p.Length <= 4 && !p.Contains(' ', StringComparison.Ordinal) ? Short(p) : p);

    private static string Short(string name) => name.Any(char.IsUpper) || name.Length > 3 ? name : name.ToUpperInvariant();
}
