using System.Collections.Frozen;

namespace Umkm.Domain.Regions;

/// <summary>Finds regions by their names, as people write them: <c>Kota Malang</c>, <c>Kab. Malang</c>, <c>MALANG (KOTA)</c>, <c>Jawa
/// Timur</c>.</summary>
internal static class RegionNames
{
    private static readonly string[] RegencyWords = ["KABUPATEN", "KAB"];
    private static readonly string[] CityWords = ["KOTA", "KOTAMADYA", "KODYA"];
    private static readonly string[] ProvinceWords = ["PROVINSI", "PROPINSI", "PROV"];
    private static readonly string[] Administrative = ["ADMINISTRASI", "ADM"];

    /// <summary>Other names of provinces in use; each beside those of the list.</summary>
    private static readonly (string Name, string Code)[] OtherNames =
    [
        ("DKI Jakarta", "31"),
        ("Daerah Khusus Jakarta", "31"),
        ("Jakarta", "31"),
        ("DI Yogyakarta", "34"),
        ("Yogyakarta", "34"),
        ("DIY", "34"),
        ("Nanggroe Aceh Darussalam", "11"),
        ("Bangka Belitung", "19"),
    ];

    private static readonly FrozenDictionary<string, Region[]> ByName = Names()
        .GroupBy(static n => n.Name, static n => n.Region, StringComparer.Ordinal)
        .ToFrozenDictionary(static g => g.Key, static g => g.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>All regions that a text may name; empty when none.</summary>
    public static IReadOnlyList<Region> Find(string text)
    {
        (string kind, string bare) = Parts(text);
        return kind.Length > 0 && ByName.TryGetValue($"{kind} {bare}", out Region[]? exact) ? exact
            : ByName.TryGetValue(kind.Length == 0 ? bare : Letters(text), out Region[]? loose) ? loose
            : BeforeProvince(kind, bare);
    }

    /// <summary>Regions named together with their province: <c>Kab. Malang, Jawa Timur</c>.</summary>
    private static Region[] BeforeProvince(string kind, string bare)
    {
        foreach ((string name, Region[] found) in ByName)
        {
            Region? province = bare.EndsWith(name, StringComparison.Ordinal) ? found.FirstOrDefault(r => r.Code.Level == RegionLevel.Province) : null;
            if (province is null)
            {
                continue;
            }
            string head = bare[..^name.Length];
            string rest = ProvinceWords.FirstOrDefault(w => head.EndsWith(w, StringComparison.Ordinal)) is { } word ? head[..^word.Length] : head;
            if (ByName.TryGetValue($"{kind} {rest}".TrimStart(), out Region[]? within))
            {
                within = [.. within.Where(r => r.Code.Level == RegionLevel.Regency && r.Code.IsWithin(province.Code))];
                if (within.Length > 0)
                {
                    return within;
                }
            }
        }
        return [];
    }

    /// <summary>The name closest to a text that names no region; null when none is close.</summary>
    public static string? Nearest(string text) =>
        Spelling.Nearest(text, RegionList.All.Where(static r => r.Code.Level <= RegionLevel.Regency).Select(static r => r.Name));

    private static IEnumerable<(string Name, Region Region)> Names()
    {
        IEnumerable<(string Name, Region Region)> all =
        [
            .. RegionList.All.Where(static r => r.Code.Level <= RegionLevel.Regency).Select(static r => (r.Name, r)),
            .. RegionList.FormerNames.Select(static f => (f.Name, f.Region)),
            .. OtherNames.Select(static o => (o.Name, RegionList.Of(o.Code)!)),
        ];
        foreach ((string name, Region region) in all)
        {
            (string kind, string bare) = Parts(name);
            yield return ($"{(region.Code.Level == RegionLevel.Province ? ProvinceWords[0] : kind)} {bare}", region);
            yield return (bare, region);
        }
    }

    /// <summary>The kind of region a name says it is, if it does, and the rest of the name in capital letters without spaces.</summary>
    private static (string Kind, string Bare) Parts(string text)
    {
        List<string> words = [.. Words(text)];
        string kind = "";
        if (words.Count > 1 && (KindOf(words[0]) ?? KindOf(words[^1])) is string found)
        {
            kind = found;
            words.RemoveAt(KindOf(words[0]) is null ? words.Count - 1 : 0);
            if (words.Count > 1 && Administrative.Contains(words[0], StringComparer.Ordinal))
            {
                words.RemoveAt(0);
            }
        }

        return (kind, string.Concat(words));
    }

    private static string Letters(string text) => string.Concat(Words(text));

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int at = 0; at <= text.Length; at++)
        {
            bool letter = at < text.Length && char.IsAsciiLetter(text[at]);
            if (letter && start < 0)
            {
                start = at;
            }
            else if (!letter && start >= 0)
            {
                string word = text[start..at].ToUpperInvariant();
                yield return word == "KEP" ? "KEPULAUAN" : word;
                start = -1;
            }
        }
    }

    private static string? KindOf(string word) =>
        RegencyWords.Contains(word, StringComparer.Ordinal) ? RegencyWords[0]
        : CityWords.Contains(word, StringComparer.Ordinal) ? CityWords[0]
        : ProvinceWords.Contains(word, StringComparer.Ordinal) ? ProvinceWords[0]
        : null;
}
