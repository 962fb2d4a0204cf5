using System.Text;
using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

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

    /// <summary>Breaks the samples in one place after the other and collects what the reader says it would have taken there.</summary>
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
                foreach (Problem problem in problems.Where(p => p.Code == code && p.Found.Indonesian.Contains("xisi", StringComparison.Ordinal)))
                {
                    foreach (
                        string word in problem
                            .Expected.English["one of: ".Length..]
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

    /// <summary>The text with a key that nobody knows: at its end, in one map in braces, in one item of a list, or below one key.</summary>
    private static IEnumerable<string> BrokenKeys(string yaml) =>
        [
            yaml + "xisi: x\n",
            .. FlowMap().Matches(yaml).Select(m => yaml.Insert(m.Index + 2, "xisi: x, ")),
            .. ItemMap().Matches(yaml).Select(m => yaml.Insert(m.Groups["key"].Index, $"xisi: x\n{m.Groups["indent"].Value}  ")),
            .. BlockHead().Matches(yaml).Select(m => yaml.Insert(m.Index + m.Length, $"{m.Groups["indent"].Value}  xisi: x\n")),
        ];

    /// <summary>The text with one word that is none of a closed list.</summary>
    private static IEnumerable<string> BrokenWords(string yaml) =>
        ClosedList().Matches(yaml).Select(m => string.Concat(yaml.AsSpan(0, m.Groups["word"].Index), "xisi", yaml.AsSpan(m.Index + m.Length)));

    [GeneratedRegex(@"\{ ", RegexOptions.ExplicitCapture)]
    private static partial Regex FlowMap();

    [GeneratedRegex(@"^(?<indent> *)- (?<key>[a-z ]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemMap();

    [GeneratedRegex(@"^(?<indent> *)(- )?[\w -]+:\n(?= )", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockHead();

    [GeneratedRegex(
        @"\b(jenis|untuk|sifat|bukti|pembukaan|subjek|arah|status|masa berlaku): (?<word>[\w/-]+( [a-z]+)*)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ClosedList();
}
