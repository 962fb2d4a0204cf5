using System.Globalization;
using Umkm.Domain;
using Umkm.Domain.Regions;
using Umkm.Rules.Problems;

namespace Umkm.Rules.RuleLanguage;

/// <summary>For which region a programme says it is: <c>nasional</c>, or a code with the name of its region, e.g. <c>35.73 Kota Malang</c>.</summary>
internal static class RegionLabel
{
    /// <summary>What programmes of the whole country write.</summary>
    public const string National = "nasional";

    /// <summary>The label for readers of either language; the names of regions are the same in both.</summary>
    public static LocalizedText Of(string region) => region == National ? new(National, "national") : LocalizedText.Same(region);

    /// <summary>Tells a code that the list of regions has not, and a name that is another region's.</summary>
    public static void Check(Place place, string text, ProblemList problems)
    {
        if (text == National)
        {
            return;
        }
        string[] parts = text.Split(' ', 2, StringSplitOptions.TrimEntries);
        RegionCode? code =
            parts[0].All(c => char.IsAsciiDigit(c) || c == '.') && RegionCode.TryParse(parts[0], CultureInfo.InvariantCulture, out RegionCode? read)
                ? read
                : null;
        string name = parts.Length > 1 ? parts[1] : "";
        Region? region = code is null ? null : RegionList.Find(code);
        string called = code is null && !parts[0].Any(char.IsAsciiDigit) ? text : name;
        RegionCode? named = RegionCode.TryParse(called, CultureInfo.InvariantCulture, out RegionCode? other) ? other : null;
        Region? its = named is null ? Neighbour(region, called) : RegionList.Find(named);
        string remedy = its is null ? "" : $"{its.Code} {its.Name}";
        if (region is null || code!.Value != parts[0])
        {
            problems.Add(
                place,
                "wilayah-tidak-ada",
                $"wilayah \"{text}\"",
                $"the region \"{text}\"",
                "nasional, atau kode wilayah dalam daftar Kementerian Dalam Negeri beserta namanya, misalnya 35.73 Kota Malang",
                "nasional, or a region code of the list of the Ministry of Home Affairs with its name, e.g. 35.73 Kota Malang",
                remedy.Length > 0 ? $"tulis {remedy}" : "periksa kodenya",
                remedy.Length > 0 ? $"write {remedy}" : "check the code"
            );
        }
        else if (region.Code == code && named != code && !string.Equals(name, region.Name, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(
                place,
                "wilayah-lain-nama",
                $"wilayah \"{text}\"",
                $"the region \"{text}\"",
                $"{region.Code} {region.Name}",
                $"{region.Code} {region.Name}",
                remedy.Length > 0 ? $"bila yang dimaksud {name}, tulis {remedy}" : $"tulis {region.Code} {region.Name}",
                remedy.Length > 0 ? $"if {name} is meant, write {remedy}" : $"write {region.Code} {region.Name}"
            );
        }
    }

    /// <summary>The kecamatan or kelurahan of that name within the same kabupaten or kota: names of these stand in many of them.</summary>
    private static Region? Neighbour(Region? region, string name) =>
        region?.Code.At(RegionLevel.Regency) is { } regency
            ? RegionList.All.FirstOrDefault(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && r.Code.IsWithin(regency))
            : null;
}
