using System.Text.RegularExpressions;
using Umkm.Domain;
using Umkm.Domain.Regions;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Wording;

namespace Umkm.Rules.Sentences;

/// <summary>The regions that a sentence names are, hold or lie within those of the condition: its codes, and the names in its terms.</summary>
internal static partial class PlaceChecks
{
    private static readonly string[] MalangRaya = ["Kota Malang", "Kabupaten Malang", "Kota Batu"];

    public static void Check(Sentence sentence, ProblemList problems)
    {
        Condition when = sentence.When;
        Condition[] asked = [.. Asked.Of(when).Select(a => a.Condition)];
        CodeGroup[] codes = [.. asked.OfType<CodeIn>().Where(c => c.Term.Kind == TermKind.Region).SelectMany(c => c.Groups)];
        string terms = string.Join("; ", asked.SelectMany(PlanNotes.Terms).Select(t => $"{t.Name}; {t.English}"));
        Region[][] ofTerms = [.. Places(terms).Select(p => p.Regions)];
        if (Asked.AnotherDecision(when) || (codes.Length == 0 && ofTerms.Length == 0))
        {
            return;
        }
        NumberRange[] ranges = [.. codes.Select(c => c.Range), .. ofTerms.SelectMany(r => r).Select(RangeOf)];
        ILookup<bool, Place> places = Places(sentence.Text).ToLookup(p => Denied(sentence.Text, p));
        (Place[] named, Place[] denied) = ([.. places[false]], [.. places[true]]);
        if (ofTerms.Length == 0 && (Opposite(sentence, named, denied, problems) || OtherSize(sentence, named, denied, codes, problems)))
        {
            return;
        }
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

    /// <summary>Tells a region that must be and is only denied, or must not be and is affirmed; and whether it has.</summary>
    private static bool Opposite(Sentence sentence, Place[] named, Place[] denied, ProblemList problems)
    {
        foreach (Asked asked in Asked.Of(sentence.When).Where(a => a is { Always: true, Condition: CodeIn { Term.Kind: TermKind.Region } }))
        {
            CodeGroup[] groups = [.. ((CodeIn)asked.Condition).Groups];
            Place[] said =
                asked.Holds && named.Length > 0 ? []
                : asked.Holds ? denied
                : named;
            Place[] wrong = [.. said.Where(p => p.Regions is [var only] && Array.Exists(groups, g => Holds(RangeOf(only), g.Range)))];
            if (wrong.Length > 0 && (asked.Holds || !Negators.In(sentence.Lower, sentence.English)))
            {
                string its = string.Join(", ", groups.Select(Tell));
                sentence.Differs(
                    problems,
                    asked.Holds
                        ? new($"menyangkal {wrong[0].Name}, syaratnya {its}", $"denies {wrong[0].Name}, the condition asks {its}")
                        : new($"menyatakan {wrong[0].Name}, syaratnya bukan {its}", $"affirms {wrong[0].Name}, the condition is not {its}"),
                    new("wilayah yang sama", "the same region")
                );
                return true;
            }
        }
        return false;
    }

    /// <summary>Warns where all that a sentence names are wider than the regions of the condition, or all narrower; and whether it has.</summary>
    private static bool OtherSize(Sentence sentence, Place[] named, Place[] denied, CodeGroup[] codes, ProblemList problems)
    {
        NumberRange[] ranges = [.. named.SelectMany(p => p.Regions).Select(RangeOf)];
        bool wider =
            ranges.All(r => Array.Exists(codes, g => Holds(r, g.Range)) && !Array.Exists(codes, g => Holds(g.Range, r)))
            || (
                Array.TrueForAll(named, p => IsJoint(p.Name))
                && Array.TrueForAll(codes, g => Array.Exists(ranges, r => Holds(r, g.Range)))
                && Array.Exists(ranges, r => !Array.Exists(codes, g => Meet(r, g.Range)))
            );
        bool narrower =
            ranges.All(r => Array.Exists(codes, g => Holds(g.Range, r)) && !Array.Exists(codes, g => Holds(r, g.Range)))
            || LeavesOut(sentence, named, ranges, codes);
        if (ranges.Length == 0 || denied.Length > 0 || codes.Length == 0 || wider == narrower)
        {
            return false;
        }
        string its = string.Join(", ", codes.Select(Tell));
        sentence.MayDiffer(
            problems,
            "kalimat-nama-lain",
            wider
                ? new($"menyebut {named[0].Name}, lebih luas daripada syaratnya ({its})", $"names {named[0].Name}, wider than the condition ({its})")
                : new(
                    $"menyebut {named[0].Name}, lebih sempit daripada syaratnya ({its})",
                    $"names {named[0].Name}, narrower than the condition ({its})"
                ),
            new("wilayah yang sama", "the same region")
        );
        return true;
    }

    /// <summary>Whether all that a sentence names lie in the condition's regions, and it leaves one of them out in every form.</summary>
    private static bool LeavesOut(Sentence sentence, Place[] named, NumberRange[] ranges, CodeGroup[] codes)
    {
        string rest = sentence.Text;
        foreach (Place place in named.Reverse())
        {
            rest = rest[..place.Start] + rest[place.End..];
        }
        return !Others().IsMatch(sentence.Lower)
            && Array.TrueForAll(ranges, r => Array.Exists(codes, g => Holds(g.Range, r)))
            && Array.Exists(
                codes,
                g =>
                    !Array.Exists(ranges, r => Meet(r, g.Range))
                    && RegionCode.TryParse(g.Text, null, out RegionCode? code)
                    && RegionList.Find(code) is { } region
                    && Names.Find(rest, Bare(region.Name), 0) < 0
            );
    }

    private static bool Holds(NumberRange whole, NumberRange part) => whole.Low <= part.Low && part.High <= whole.High;

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

    /// <summary>Whether a name stands for several regions together.</summary>
    private static bool IsJoint(string name) => Same(name, "Malang Raya") || Same(name, "Greater Malang");

    private static Region[] Find(string name) =>
        IsJoint(name)
            ? [.. MalangRaya.SelectMany(Find)]
            : [.. RegionList.All.Where(r => r.Code.Level <= RegionLevel.Regency && (Same(r.Name, name) || Same(Bare(r.Name), name)))];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) =>
        name.StartsWith("Kota ", StringComparison.Ordinal) || name.StartsWith("Kabupaten ", StringComparison.Ordinal)
            ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            : name;

    [GeneratedRegex(
        @"(?:\b(?<kind>Kota|Kabupaten) |\b(?:[Dd]i|[Pp]rovinsi|[Ii]n|(?:[Pp]rovince|[Rr]egency|[Cc]ity) of) |\b(?=Malang Raya\b|Greater Malang\b))"
            + @"(?<name>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Named();

    // "Kota dan Kabupaten Malang", "Kota Malang dan sekitarnya" may mean more than what is read.
    [GeneratedRegex(
        @"\b(?:kota|kabupaten|city|regency|kab\.?) ?(?:dan|atau|maupun|serta|and|or|&|/) ?(?:kota|kabupaten|city|regency|kab)\b"
            + @"|sekitar|\blain|misalnya|seperti|\bbaik\b|around|surround|\bother|such as|for example",
        RegexOptions.CultureInvariant,
        60_000
    )]
    private static partial Regex Others();

    // A list goes on after a comma with a name: "kecuali Kota Batu, Kota Malang".
    [GeneratedRegex(
        @"\b(?i:bukan|tidak|kecuali|selain|luar|tanpa|not|except|excluding|excepting|other than|outside|without|nor)\b[^,;:.]*"
            + @"(?:,(?: (?:dan|atau|maupun|and|or|nor|di|in))* [A-Z][^,;:.]*)*(?:,(?: (?:dan|atau|maupun|and|or|nor|di|in))* )?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex DeniedBefore();

    [GeneratedRegex(
        @"^[^,;:.(]*\b(?:tidak (?:termasuk|disyaratkan|diperlukan|wajib|harus|perlu|boleh)|"
            + @"dikecualikan|bukan(?! (?:di )?[A-Z])|excluded|excepted|(?:is|are|does|do|need) not)\b",
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
