namespace Umkm.Registers.Heads;

/// <summary>Heads of columns of kabupaten and kota, of which surveys write the code without its province: <c>73</c> beside <c>35</c>. Alone such a
/// code is that of a province far away.</summary>
internal static class RegionHead
{
    private static readonly string[] Regencies = ["kabupaten", "kab", "kota", "kabkota", "kotamadya", "regency", "city"];
    private static readonly string[] Provinces = ["provinsi", "prov", "propinsi", "province"];

    /// <summary>Whether a head names kabupaten or kota, and no province.</summary>
    public static bool IsOfRegency(string header)
    {
        string[] words = HeadWords.Split(header);
        return words.Intersect(Regencies, StringComparer.Ordinal).Any() && !words.Intersect(Provinces, StringComparer.Ordinal).Any();
    }

    /// <summary>Whether a cell of such a column is a code without its province.</summary>
    public static bool IsPart(string cell) => cell.Length is 1 or 2 && cell.All(char.IsAsciiDigit);
}
