using System.Text.RegularExpressions;

namespace Umkm.Rules.Books;

/// <summary>Citations in one line: each once, and the parts of one article behind its name.</summary>
internal static partial class CitedTogether
{
    private const string Between = "; ";

    /// <summary><c>PP 7/2021 Pasal 35 ayat (5) huruf a, huruf b, dan huruf c; UU 20/2008 Pasal 1 angka 4</c>; one citation alone stands as it
    /// is.</summary>
    public static string Of(IEnumerable<string> citations)
    {
        string[] all = [.. citations.Distinct()];
        if (all.Length < 2)
        {
            return string.Concat(all);
        }
        return string.Join(
            Between,
            all.SelectMany(c => c.Split(Between)).Distinct().Select(Part.Of).GroupBy(p => p.Article ?? p.Text).SelectMany(a => OfArticle([.. a]))
        );
    }

    private static IEnumerable<string> OfArticle(Part[] parts)
    {
        int shortest = parts.Min(p => p.Steps.Length);
        if (parts.Length < 2 || shortest == 0)
        {
            return parts.Select(p => p.Text);
        }
        int common = Enumerable.Range(0, shortest - 1).TakeWhile(i => parts.All(p => p.Steps[i] == parts[0].Steps[i])).Count();
        string[] rests = [.. parts.Select(p => string.Join(' ', p.Steps[common..]))];
        string listed = rests.Length == 2 ? $"{rests[0]} dan {rests[1]}" : $"{string.Join(", ", rests[..^1])}, dan {rests[^1]}";
        return [string.Join(' ', parts[0].Steps[..common].Prepend(parts[0].Article).Append(listed))];
    }

    /// <summary>A citation.</summary>
    /// <param name="Text">As written.</param>
    /// <param name="Article">The regulation and its article; null where it cites otherwise.</param>
    /// <param name="Steps">The paragraph, letter and point within the article.</param>
    private sealed record Part(string Text, string? Article, string[] Steps)
    {
        public static Part Of(string text) =>
            Whole().Match(text) is { Success: true } m
                ? new Part(text, m.Groups["article"].Value, [.. m.Groups["step"].Captures.Select(c => c.Value)])
                : new Part(text, null, []);
    }

    [GeneratedRegex(@"^(?<article>.+? Pasal \w+)(?: (?<step>ayat \(\w+\)|huruf [a-z]|angka \d+[a-z]?))*$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Whole();
}
