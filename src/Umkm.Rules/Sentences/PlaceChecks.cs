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
        Place[] named = [.. Places(sentence.Text).Where(p => !Denied(sentence.Text, p))];
        Place[] others = [.. named.Where(p => !Array.Exists(p.Regions, r => Array.Exists(ranges, a => Meet(RangeOf(r), a))))];
        foreach (Place other in others.Where(o => others.Length == named.Length || InOneList(sentence.Text, named.Except(others), o)))
        {
            string its = codes.Length > 0 ? string.Join(", ", codes.Select(Tell)) : string.Join(", ", ofTerms.Select(r => r[0].Name));
            string told = $"{other.Name} ({other.Regions[0].Code})";
            sentence.Differs(
                problems,
                new($"menyebut {told}, syaratnya {its}", $"names {told}, the condition {its}"),
                new("wilayah yang sama", "the same region")
            );
        }
    }

    /// <summary>Whether a sentence excepts a region: "bukan Kabupaten Malang", "kecuali Kota Batu dan Kota Malang", "Kota Batu tidak
    /// termasuk".</summary>
    private static bool Denied(string text, Place place) => DeniedBefore().IsMatch(text[..place.Start]) || DeniedAfter().IsMatch(text[place.End..]);

    /// <summary>Whether a region stands in a list beside one of others: elsewhere the sentence may name it for another reason.</summary>
    private static bool InOneList(string text, IEnumerable<Place> others, Place place) =>
        others.Any(o => o.End <= place.Start ? Joint().IsMatch(text[o.End..place.Start]) : Joint().IsMatch(text[place.End..o.Start]));

    private static bool Meet(NumberRange one, NumberRange other) => one.Low <= other.High && other.Low <= one.High;

    private static NumberRange RangeOf(Region region) => Codes.RegionGroup(region.Code.Value)!;

    private static string Tell(CodeGroup group) =>
        RegionCode.TryParse(group.Text, null, out RegionCode? code) && RegionList.Find(code) is { } region
            ? $"{group.Text} {region.Name}"
            : group.Text;

    /// <summary>The provinces, kabupaten and kota that a text names: with "Kota" or "Kabupaten", or after a word of place.</summary>
    private static IEnumerable<Place> Places(string text)
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
                    int start = match.Groups["kind"].Success ? match.Groups["kind"].Index : match.Groups["name"].Index;
                    yield return new Place(name, start, regions);
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
        @"(?:\b(?<kind>Kota|Kabupaten) |\b(?:[Dd]i|[Pp]rovinsi|[Ii]n|(?:[Pp]rovince|[Rr]egency|[Cc]ity) of) )"
            + @"(?<name>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Named();

    // A list goes on after a comma with a name: "kecuali Kota Batu, Kota Malang".
    [GeneratedRegex(
        @"\b(?:bukan|tidak|kecuali|selain|luar|tanpa|not|except|excluding|excepting|other than|outside|without|nor)\b[^,;:.]*"
            + @"(?:,(?: (?:dan|atau|maupun|and|or|nor|di|in))* [A-Z][^,;:.]*)*(?:,(?: (?:dan|atau|maupun|and|or|nor|di|in))* )?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex DeniedBefore();

    [GeneratedRegex(
        @"^[^,;:.]*\b(?:tidak (?:termasuk|disyaratkan|diperlukan|wajib|harus|perlu|boleh)|"
            + @"dikecualikan|bukan|excluded|excepted|(?:is|are|does|do|need) not)\b",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(@"^(?:,| |/|dan|atau|maupun|serta|and|or|di|in)+$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Joint();

    /// <summary>A place that a text names.</summary>
    private readonly record struct Place(string Name, int Start, Region[] Regions)
    {
        public int End => Start + Name.Length;
    }
}
