using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Regions;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sentences;

/// <summary>The regions that a sentence names are, hold or lie within those of the condition: its codes, and the names in its terms.</summary>
internal static partial class PlaceChecks
{
    public static void Check(Sentence sentence, ProblemList problems)
    {
        Condition when = sentence.Criterion.When;
        Condition[] asked = [.. Asked.Of(when).Select(a => a.Condition)];
        CodeGroup[] codes = [.. asked.OfType<CodeIn>().Where(c => c.Term.Kind == TermKind.Region).SelectMany(c => c.Groups)];
        string terms = string.Join("; ", asked.SelectMany(PlanNotes.Terms).Select(t => $"{t.Name}; {t.English}"));
        Region[][] ofTerms = [.. Places(terms).Select(p => p.Regions)];
        if (Asked.AnotherDecision(when) || (codes.Length == 0 && ofTerms.Length == 0))
        {
            return;
        }
        NumberRange[] ranges = [.. codes.Select(c => c.Range), .. ofTerms.SelectMany(r => r).Select(RangeOf)];
        foreach ((string name, Region[] regions) in Places(sentence.Text))
        {
            if (!Array.Exists(regions, r => Array.Exists(ranges, a => Meet(RangeOf(r), a))))
            {
                string its = codes.Length > 0 ? string.Join(", ", codes.Select(Tell)) : string.Join(", ", ofTerms.Select(r => r[0].Name));
                sentence.Differs(
                    problems,
                    new($"menyebut {name} ({regions[0].Code}), syaratnya {its}", $"names {name} ({regions[0].Code}), the condition {its}"),
                    new("wilayah yang sama", "the same region")
                );
            }
        }
    }

    private static bool Meet(NumberRange one, NumberRange other) => one.Low <= other.High && other.Low <= one.High;

    private static NumberRange RangeOf(Region region) => Codes.RegionGroup(region.Code.Value)!;

    private static string Tell(CodeGroup group) =>
        RegionCode.TryParse(group.Text, null, out RegionCode? code) && RegionList.Find(code) is { } region
            ? $"{group.Text} {region.Name}"
            : group.Text;

    /// <summary>The provinces, kabupaten and kota that a text names: with "Kota" or "Kabupaten", or after a word of place.</summary>
    private static IEnumerable<(string Name, Region[] Regions)> Places(string text)
    {
        foreach (Match match in Named().Matches(text))
        {
            // The longest run of words that is a name: "Kota Malang Raya" is read as Kota Malang.
            string[] words = match.Groups["name"].Value.Split(' ');
            for (int n = words.Length; n > 0; n--)
            {
                string name = string.Join(
                    ' ',
                    [.. match.Groups["kind"].Success ? [match.Groups["kind"].Value] : Array.Empty<string>(), .. words.Take(n)]
                );
                Region[] regions = Find(name);
                if (regions.Length > 0)
                {
                    yield return (name, regions);
                    break;
                }
            }
        }
    }

    private static Region[] Find(string name) =>
        [.. RegionList.All.Where(r => r.Code.Level <= RegionLevel.Regency && (Same(r.Name, name) || Same(Bare(r.Name), name)))];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) =>
        name.StartsWith("Kota ", StringComparison.Ordinal) || name.StartsWith("Kabupaten ", StringComparison.Ordinal)
            ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            : name;

    [GeneratedRegex(
        @"(?:\b(?<kind>Kota|Kabupaten) |\b(?:[Dd]i|[Pp]rovinsi|[Ii]n|of) )(?<name>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Named();
}
