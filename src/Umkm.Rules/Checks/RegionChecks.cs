using System.Text.RegularExpressions;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>A programme of a region that asks nobody for a region is answered for everyone: its <c>wilayah</c> is a label. A warning.</summary>
internal static partial class RegionChecks
{
    public static void Check(Decision decision, Func<string, Decision?> find, ProblemList problems)
    {
        if (decision.Kind != DecisionKind.Programme || decision.Region is null or RegionLabel.National)
        {
            return;
        }
        foreach (DecisionVersion version in decision.Versions)
        {
            Condition[] asked = [.. version.Readings.SelectMany(r => ReferenceChecks.Conditions(r.Body))];
            if (asked.Length > 0 && !Array.Exists(asked, c => Asks(c, find, [decision.Id])))
            {
                problems.Warn(
                    version.Place,
                    "wilayah-tidak-ditanya",
                    $"program wilayah \"{decision.Region}\" tanpa syarat tentang wilayah",
                    $"a programme of the region \"{decision.Region}\" without a criterion about the region",
                    "syarat yang menanyakan wilayahnya: \"wilayah\" program hanya label, dan usaha dari mana pun dapat memenuhi",
                    "a criterion that asks the region: the \"wilayah\" of a programme is a label, and an enterprise from anywhere may be eligible",
                    $"misalnya bila: wilayah usaha termasuk {decision.Region.Split(' ')[0]}",
                    $"e.g. bila: wilayah usaha termasuk {decision.Region.Split(' ')[0]}"
                );
            }
        }
    }

    private static bool Asks(Condition condition, Func<string, Decision?> find, HashSet<string> seen) =>
        PlanNotes.Terms(condition).Any(IsOfPlace)
        || (
            condition is DecisionIs { Decision: var id }
            && seen.Add(id)
            && find(id) is { } other
            && other.Versions.SelectMany(v => v.Readings).SelectMany(r => ReferenceChecks.Conditions(r.Body)).Any(c => Asks(c, find, seen))
        )
        || ConditionParts.Of(condition).Any(p => Asks(p, find, seen));

    /// <summary>Whether a fact is a region, or its words speak of one: an identity card of a city.</summary>
    private static bool IsOfPlace(Term term) => term.Kind == TermKind.Region || OfPlace().IsMatch($"{term.Name} {term.Meaning}");

    [GeneratedRegex(
        @"\b(?:kota|kabupaten|provinsi|daerah|wilayah|setempat|domisili|KTP|kelurahan|desa|kecamatan)\b",
        RegexOptions.IgnoreCase,
        60_000
    )]
    private static partial Regex OfPlace();
}
