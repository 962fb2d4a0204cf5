namespace Umkm.Rules.Books;

/// <summary>An article that a citation names.</summary>
/// <param name="Number">As it is written: <c>35</c>, <c>53A</c>, <c>II</c>.</param>
/// <param name="Of">The regulations it may belong to: several after <c>jo.</c>; none when the citation does not say.</param>
/// <param name="Directly">Whether it stands right behind the number of its regulation: in prose only then it is certain to be one of it.</param>
internal sealed record ArticleCitation(string Number, IReadOnlyList<Instrument> Of, bool Directly)
{
    /// <summary>Whether one of its regulations may have it: the register does not know how many articles there are, or knows that there are
    /// enough.</summary>
    public bool MayExist => Of.Count == 0 || Of.Any(Has);

    private bool Has(Instrument of)
    {
        if (of.LastArticle is not { } last)
        {
            return true;
        }
        bool roman = !char.IsAsciiDigit(last[0]);
        return roman != char.IsAsciiDigit(Number[0])
            && (
                roman
                    ? ArticleCitations.Roman(Number) <= ArticleCitations.Roman(last)
                    : ArticleCitations.Arabic(Number) <= ArticleCitations.Arabic(last)
            );
    }
}

/// <summary>Finds the articles of a citation, and to which of its regulations each belongs.</summary>
internal static class ArticleCitations
{
    private const string Article = "Pasal";
    private const string Change = "perubahan";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>All of them, in the order of the text. An article belongs to the regulation named before it, within the same brackets; to the next
    /// one where none stands before; after <c>perubahan</c> to the one that was changed.</summary>
    public static IEnumerable<ArticleCitation> In(string basis, InstrumentRegister register)
    {
        string[] words = Citations.Words(basis);
        Citation[] named = [.. Citations.In(basis, register).Where(c => c.At >= 0)];
        var open = new Stack<(Instrument[] Of, bool Changed)>();
        (Instrument[] Of, bool Changed) now = ([], false);
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i][Paragraph(words[i])..];
            for (int n = word.Count(c => c == '('); n > 0; n--)
            {
                open.Push(now);
            }
            string plain = Plain(words[i]);
            if (Array.Find(named, c => c.At == i) is { } citation)
            {
                Instrument[] one = citation.Instrument is { } known ? [known] : [];
                bool joined = (i > 0 && Plain(words[i - 1]) == "jo") || Before(words, i, citation) == "jo";
                now = (joined ? [.. now.Of, .. one] : one, now.Changed);
            }
            else if (plain == Change)
            {
                now.Changed = true;
            }
            else if (plain == Article && i + 1 < words.Length && Plain(words[i + 1]) is var number && IsNumber(number))
            {
                yield return new ArticleCitation(
                    number,
                    Owners(words, i, named, now, register),
                    words[i][0] != '(' && Array.Exists(named, c => c.At == i - 1)
                );
            }
            for (int n = word.Count(c => c == ')'); n > 0 && open.Count > 0; n--)
            {
                now = open.Pop();
            }
        }
    }

    /// <summary>What is wrong in the form of a citation; null when nothing is.</summary>
    public static string? WrongForm(string basis)
    {
        string[] words = Citations.Words(basis);
        for (int i = 0; i < words.Length; i++)
        {
            string next = i + 1 < words.Length ? words[i + 1] : "";
            string bare = Plain(next);
            bool wrong = Plain(words[i]) switch
            {
                Article => !IsNumber(bare),
                "pasal" or "Ps" or "Psl" or "PASAL" => IsNumber(bare),
                "ayat" => Paragraph(next) == 0 || (i > 1 && Plain(words[i - 2]) is "huruf" && words[i - 1][^1] is not (',' or ';' or ')')),
                "Ayat" or "Huruf" or "Angka" => true,
                "huruf" => bare.Length != 1 || !char.IsAsciiLetter(bare[0]),
                "angka" => !IsPoint(bare),
                _ => i > 1 && Paragraph(words[i]) > 0 && !Plain(words[i - 1]).StartsWith("ayat", StringComparison.Ordinal),
            };
            if (wrong)
            {
                return string.Join(' ', words[Math.Max(0, i - 1)..Math.Min(words.Length, i + 2)]);
            }
        }
        return null;
    }

    /// <summary>Whether a citation names a part of a regulation (an article, an annex, its considerations, its elucidation), or says that this
    /// regulation was not read.</summary>
    public static bool NamesPart(string basis) =>
        Citations
            .Words(basis)
            .Select(Plain)
            .Any(w => w is Article or "Lampiran" or "lampiran" or "pertimbangan" or "penjelasan" or "menurut" or "ringkasan" or "ingatan")
        || basis.Contains("belum dibaca", StringComparison.Ordinal);

    /// <summary>Whether a citation goes down to a letter or a point of an article.</summary>
    public static bool NamesLetter(string basis) => Citations.Words(basis).Select(Plain).Any(w => w is "huruf" or "angka");

    /// <summary>Whether a text is the number of an article.</summary>
    public static bool IsNumber(string text) =>
        text.TrimEnd([.. Letters]) is { Length: > 0 and <= 4 } digits && digits.All(char.IsAsciiDigit) && digits[0] != '0'
            ? text.Length - digits.Length <= 2
            : text.Length is > 0 and <= 6 && text.All(c => c is 'I' or 'V' or 'X');

    /// <summary>The number without its letter: 53 of <c>53A</c>.</summary>
    internal static int Arabic(string number) => int.Parse(number.TrimEnd([.. Letters]), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The value of <c>I</c> to <c>X</c> and so on.</summary>
    internal static int Roman(string number)
    {
        int[] values =
        [
            .. number.Select(c =>
                c switch
                {
                    'I' => 1,
                    'V' => 5,
                    _ => 10,
                }
            ),
        ];
        return values.Select((v, i) => i + 1 < values.Length && v < values[i + 1] ? -v : v).Sum();
    }

    /// <summary>The word before the whole name of a regulation.</summary>
    private static string Before(string[] words, int at, Citation citation)
    {
        int first = at - citation.Words.Count(c => c == ' ');
        return first > 0 ? Plain(words[first - 1]) : "";
    }

    private static IReadOnlyList<Instrument> Owners(
        string[] words,
        int at,
        Citation[] named,
        (Instrument[] Of, bool Changed) now,
        InstrumentRegister register
    )
    {
        if (!now.Changed)
        {
            return now.Of.Length > 0 || Array.Find(named, c => c.At > at) is not { Instrument: { } next } ? now.Of : [next];
        }
        // Within the same brackets the changed regulation may follow: (perubahan Pasal 24 ayat (4) Permenko Perekonomian 1/2022).
        int close = Array.FindIndex(words, at, w => w[Paragraph(w)..].Contains(')', StringComparison.Ordinal));
        if (Array.Find(named, c => c.At > at && (close < 0 || c.At <= close)) is { Instrument: { } changed })
        {
            return [changed];
        }
        Instrument[] bases = [.. register.All.Where(i => i.ChangedBy.Intersect(now.Of.Select(o => o.Name)).Any())];
        return bases.Length == 1 ? bases : [];
    }

    private static string Plain(string word) => word.Trim('"', ',', ';', '.', ':', '(', ')');

    /// <summary>A point of a list: <c>12</c>, <c>40a</c>, <c>2.1</c>.</summary>
    private static bool IsPoint(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        string rest = text[at..];
        return at > 0 && (rest.Length == 0 || (rest.Length == 1 && char.IsAsciiLetterLower(rest[0])) || (rest[0] == '.' && IsPoint(rest[1..])));
    }

    /// <summary>The length of the number of a paragraph in its brackets that a word begins with, <c>(2)</c> or <c>(4a)</c>; 0 when it begins with
    /// none.</summary>
    private static int Paragraph(string word)
    {
        int close = word.StartsWith('(') ? word.IndexOf(')', StringComparison.Ordinal) : -1;
        return close is > 1 and <= 4 && word[1..close].TrimEnd([.. "abcdefghij"]) is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit)
            ? close + 1
            : 0;
    }
}
