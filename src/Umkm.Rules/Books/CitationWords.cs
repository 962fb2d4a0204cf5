using System.Text;

namespace Umkm.Rules.Books;

/// <summary>How citations read in English: names of law stand as they are, the words between them are those of a closed list. A citation with any
/// other word stays Indonesian as a whole, so that none is half in each language.</summary>
internal static class CitationWords
{
    private static readonly char[] Before = ['(', '"'];
    private static readonly char[] After = [')', ',', ';', '.', ':', '"'];
    private static readonly char[] Around = [.. Before, .. After];

    // Parts of an article keep their Indonesian names, as the regulations do.
    private static readonly string[] Kept = ["ayat", "huruf", "angka", "jo"];

    private static readonly Lazy<Phrases> Known = new(Phrases.Read);

    /// <summary>A citation in a language.</summary>
    public static string In(string basis, Lang language) => language == Lang.English ? English(basis) : basis;

    /// <summary>A citation in English.</summary>
    public static string English(string basis) =>
        basis.Contains("; ", StringComparison.Ordinal) ? string.Join("; ", basis.Split("; ").Select(OfOne)) : OfOne(basis);

    private static string OfOne(string basis)
    {
        string[] words = basis.Split(' ');
        var text = new StringBuilder(basis.Length);
        for (int at = 0; at < words.Length; )
        {
            text.Append(at == 0 ? "" : " ");
            if (Known.Value.At(words, at) is { } phrase)
            {
                text.Append(Opening(words[at])).Append(phrase.English).Append(Closing(words[at + phrase.Length - 1]));
                at += phrase.Length;
            }
            else if (IsName(words[at]))
            {
                text.Append(words[at++]);
            }
            else
            {
                return basis;
            }
        }
        return text.ToString();
    }

    /// <summary>Whether a word is a name, a number, an address or a part of an article.</summary>
    private static bool IsName(string word)
    {
        string plain = word.Trim(Around);
        return plain.Length < 2 || !char.IsAsciiLetterLower(plain[0]) || plain.Contains('.', StringComparison.Ordinal) || Kept.Contains(plain);
    }

    private static string Opening(string word) => word[..^word.TrimStart(Before).Length];

    private static string Closing(string word) => word[word.TrimEnd(After).Length..];

    /// <summary>The list.</summary>
    private sealed class Phrases(Dictionary<string, string> english, Dictionary<string, int> longest)
    {
        public static Phrases Read()
        {
            var all = new Dictionary<string, string>(StringComparer.Ordinal);
            var longest = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string line in CitationTable.Text.Split('\n'))
            {
                string[] pair = line.TrimEnd('\r').Split(" = ");
                all.Add(pair[0], pair[1]);
                string first = pair[0].Split(' ')[0];
                longest[first] = Math.Max(longest.GetValueOrDefault(first), pair[0].AsSpan().Count(' ') + 1);
            }
            return new Phrases(all, longest);
        }

        /// <summary>The longest phrase that begins at a word: its English and how many words it has; null for none.</summary>
        public (string English, int Length)? At(string[] words, int at)
        {
            // Of one word also what closes it is taken off.
            int most = Math.Max(1, longest.GetValueOrDefault(words[at].TrimStart(Before)));
            for (int n = Math.Min(most, words.Length - at); n > 0; n--)
            {
                string said = string.Join(' ', words, at, n).TrimStart(Before).TrimEnd(After);
                if (english.TryGetValue(said, out string? found))
                {
                    return (found, n);
                }
            }
            return null;
        }
    }
}
