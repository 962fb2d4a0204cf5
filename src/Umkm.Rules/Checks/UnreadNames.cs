using System.Text;
using System.Text.RegularExpressions;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Rules.Checks;

/// <summary>Terms, kinds of paper and numbers that files with problems declare. That such a name is not known wherever it is used tells the problem
/// of its declaration once more.</summary>
internal static partial class UnreadNames
{
    private static readonly string[] Unknown = ["istilah-tidak-dikenal", "jenis-izin-tidak-dikenal", "bilangan-tidak-dikenal", "nilai"];

    /// <summary>Takes these problems out, unless they are all there are.</summary>
    /// <param name="files">The files of the book.</param>
    /// <param name="problems">What was found in them.</param>
    public static void Forgive(IEnumerable<RuleFile> files, ProblemList problems)
    {
        HashSet<string> faulty = problems.Files();
        HashSet<string> names =
        [
            .. files
                .Where(f => faulty.Contains(f.Path) && BookReader.IsRuleFile(f.Path) && !BookReader.IsCase(f.Path))
                .SelectMany(f => Declared(Encoding.UTF8.GetString(f.Utf8.Span))),
        ];
        if (names.Count > 0)
        {
            problems.Drop(p =>
                Unknown.Contains(p.Code) && Quoted().Match(p.Argument("found")!.Indonesian) is { Success: true } m && names.Contains(m.Value)
            );
        }
    }

    // Read line by line, for the file may be no YAML at all.
    private static IEnumerable<string> Declared(string text)
    {
        bool declares = false;
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#')
            {
                declares = Head().IsMatch(line);
            }
            else if (declares)
            {
                foreach (Match name in Name().Matches(line))
                {
                    yield return name.Groups["nama"].Value.TrimEnd();
                }
            }
        }
    }

    [GeneratedRegex(@"^(?:istilah|jenis izin|bilangan)\s*:", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Head();

    // A term or number is the key of its entry; a paper says its name within it.
    [GeneratedRegex(
        @"^\s+(?!\s|nama:)[""']?(?<nama>[^:#""']+?)[""']?\s*:|\bnama:\s*[""']?(?<nama>[^,""'}]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=""<?)[^""<>]+(?=>?"")", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Quoted();
}
