using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Sums;

/// <summary>How amounts of some time are rounded to whole rupiah: to the nearest, half up.</summary>
/// <param name="InForce">The days.</param>
/// <param name="Told">What the law of that time says about it, or that it was not read.</param>
/// <param name="Basis">The article, or that none was read.</param>
internal sealed record Rounding(InForce InForce, LocalizedText Told, LegalBasis Basis)
{
    private static readonly Dictionary<string, bool> Ways = new() { ["rupiah terdekat"] = true };

    /// <summary>Reads <c>pembulatan</c>: the rules one after the other, without gaps.</summary>
    public static ImmutableArray<Rounding> Read(MapReader map, ProblemList problems)
    {
        if (map.Required("pembulatan") is null)
        {
            return [];
        }
        ImmutableArray<Rounding> rules = [.. map.List("pembulatan").Select(n => One(n, problems)).OfType<Rounding>()];
        FormulaVersions.Follow([.. rules.Select(r => r.InForce)], map.Place, problems);
        return rules;
    }

    /// <summary>The rule of a day; the last one after all.</summary>
    public static Rounding On(ImmutableArray<Rounding> rules, LocalDate day) => rules.FirstOrDefault(r => r.InForce.Contains(day)) ?? rules[^1];

    private static Rounding? One(YamlNode node, ProblemList problems)
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return null;
        }
        InForce? inForce = VersionReader.Span(map.Text("berlaku"), problems);
        _ = map.Choice("cara", Ways);
        LocalizedText? told = map.Both("kalimat");
        LegalBasis? basis = VersionReader.Basis(map, null);
        map.Finish();
        return inForce is null || told is null || basis is null ? null : new Rounding(inForce, told, basis);
    }
}
