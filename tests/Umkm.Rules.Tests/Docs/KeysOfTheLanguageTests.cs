using System.Text;
using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Docs;

/// <summary>The reader tells which keys and words it knows; the page must show each of them in a sample.</summary>
public partial class KeysOfTheLanguageTests
{
    private static readonly Page Page = Page.Of("docs", "bahasa-aturan.md");
    private static readonly string Samples = string.Join('\n', Page.Samples.Select(s => s.Yaml));

    [Fact]
    public void Every_key_stands_in_a_sample()
    {
        string[] keys = [.. Known("kunci-tidak-dikenal").Distinct().Order(StringComparer.Ordinal)];
        Assert.True(keys.Length > 60, $"only {keys.Length} keys were found: {string.Join(", ", keys)}");
        string[] unshown =
        [
            .. keys.Where(k => !Regex.IsMatch(Samples, $@"(^|[\s{{,]){Regex.Escape(k)}:", RegexOptions.Multiline, TimeSpan.FromSeconds(5))),
        ];
        Assert.Empty(unshown);
    }

    [Fact]
    public void Every_word_of_a_closed_list_is_told()
    {
        string[] words = [.. Known("isi-tidak-dikenal").Distinct().Order(StringComparer.Ordinal)];
        Assert.True(words.Length > 30, $"only {words.Length} words were found: {string.Join(", ", words)}");
        string[] untold =
        [
            .. words.Where(w => !Regex.IsMatch(Page.Text, $@"(?<![\w-]){Regex.Escape(w)}(?![\w-])", RegexOptions.None, TimeSpan.FromSeconds(5))),
        ];
        Assert.Empty(untold);
    }

    /// <summary>Breaks the samples in one kind of place after the other and collects what the reader says it would have taken there.</summary>
    private static IEnumerable<string> Known(string code)
    {
        RuleFile[] glossary = [.. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal))];
        RuleFile[] files =
        [
            .. SampleBook.FilesOf(Page),
            .. Page
                .Samples.Where(s => s is { Kind: "syarat", Name: "usaha" })
                .SelectMany(s => SampleBook.Items(s.Yaml))
                .Select((item, i) => SampleBook.Requirement($"contoh-{i}", "usaha", item)),
        ];
        foreach (RuleFile file in files)
        {
            string yaml = Encoding.UTF8.GetString(file.Utf8.Span);
            foreach (string broken in code == "kunci-tidak-dikenal" ? BrokenKeys(yaml) : BrokenWords(yaml))
            {
                IReadOnlyList<Problem> problems = RuleBook
                    .Load(
                        [
                            .. glossary,
                            .. files.Where(f => f != file && f.Path.StartsWith("istilah/", StringComparison.Ordinal)),
                            SampleBook.File(file.Path, broken),
                        ],
                        "contoh",
                        withCases: true
                    )
                    .Problems;
                foreach (
                    Problem problem in problems.Where(p =>
                        p.Code == code && p.Argument("found")!.Indonesian.Contains("xisi", StringComparison.Ordinal)
                    )
                )
                {
                    foreach (
                        string word in problem
                            .Argument("expected")!
                            .English["one of: ".Length..]
                            .Split(", ")
                            .Where(w => !w.Contains(" N ", StringComparison.Ordinal))
                    )
                    {
                        yield return word;
                    }
                }
            }
        }
    }

    /// <summary>The text with a key that nobody knows: at its end, below one key, and in the maps in braces and the items of lists of one depth.
    /// A key that is not known keeps the reader from what lies below it, so each depth is broken in a text of its own.</summary>
    private static IEnumerable<string> BrokenKeys(string yaml) =>
        new[]
        {
            (FlowMap(), (Func<Match, string>)(m => $"{m.Value}xisi: x, ")),
            (ItemMap(), m => $"{m.Groups["indent"].Value}- xisi: x\n{m.Groups["indent"].Value}  {m.Groups["key"].Value}:"),
        }
            .SelectMany(kind =>
                kind.Item1.Matches(yaml)
                    .Select(m => Depth(yaml, m))
                    .Distinct()
                    .Select(depth => kind.Item1.Replace(yaml, m => Depth(yaml, m) == depth ? kind.Item2(m) : m.Value))
            )
            .Concat(BlockHead().Matches(yaml).Select(m => yaml.Insert(m.Index + m.Length, $"{m.Groups["indent"].Value}  xisi: x\n")))
            .Prepend(yaml + "xisi: x\n");

    /// <summary>How far in a line begins, and how many braces are open before a place in it.</summary>
    private static (int Indent, int Braces) Depth(string yaml, Match at)
    {
        string line = yaml[(yaml.LastIndexOf('\n', at.Index) + 1)..(at.Index + at.Length)];
        return (line.Length - line.TrimStart(' ', '-').Length, line.Count(c => c == '{') - line.Count(c => c == '}'));
    }

    /// <summary>The text with words that are none of a closed list: all of one list, of one list after the other.</summary>
    private static IEnumerable<string> BrokenWords(string yaml) =>
        ClosedList()
            .Matches(yaml)
            .Select(m => m.Groups["list"].Value)
            .Distinct()
            .Select(list => ClosedList().Replace(yaml, m => m.Groups["list"].Value == list ? $"{list}: xisi" : m.Value));

    [GeneratedRegex(@"\{ ", RegexOptions.ExplicitCapture)]
    private static partial Regex FlowMap();

    [GeneratedRegex(@"^(?<indent> *)- (?<key>[a-z ]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemMap();

    [GeneratedRegex(@"^(?<indent> *)(- )?[\w -]+:\n(?= )", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockHead();

    [GeneratedRegex(
        @"\b(?<list>jenis|untuk|sifat|bukti|pembukaan|subjek|arah|status|masa berlaku): (?<word>[\w/-]+( [a-z]+)*)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ClosedList();
}
