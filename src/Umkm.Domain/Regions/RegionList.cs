using System.Collections.Immutable;
using System.Text;

namespace Umkm.Domain.Regions;

/// <summary>The regions of Indonesia: 38 provinces, 514 kabupaten and kota, and the kecamatan of Malang Raya, with the codes of the Ministry of
/// Home Affairs (2025) and of Statistics Indonesia (BPS, 2022), and the codes and names that changed since 2016.</summary>
/// <remarks>199 of the 514 BPS codes differ from the ministry's code of the same region, and 166 of them are the ministry's code of another one:
/// four digits without dots never say which of the two is meant.
/// <law term="kode wilayah">Kode wilayah: Kepmendagri 300.2.2-2430 of 2025, as transcribed publicly (evidence: laporan); not read in the
/// decree itself.</law></remarks>
public static class RegionList
{
    private static readonly Dictionary<string, Region> ByCode;
    private static readonly Dictionary<string, Region> ByBps;
    private static readonly Dictionary<string, string> Moved;
    private static readonly bool[] Regencies = new bool[10_000];

    static RegionList()
    {
        var all = new List<Region>();
        ByCode = new(StringComparer.Ordinal);
        ByBps = new(StringComparer.Ordinal);
        foreach (string[] cells in Lines("wilayah.csv"))
        {
            var region = new Region(RegionCode.OfList(cells[0]), cells[1], cells[2].Length == 0 ? null : cells[2]);
            all.Add(region);
            ByCode.Add(region.Code.Value, region);
            if (region.BpsCode is { } bps)
            {
                ByBps.Add(bps, region);
            }
            if (region.Code.Level == RegionLevel.Regency)
            {
                Regencies[(Digits.Two(region.Code.Value, 0) * 100) + Digits.Two(region.Code.Value, 3)] = true;
            }
        }
        All = [.. all];

        Moved = new(StringComparer.Ordinal);
        var former = new List<FormerName>();
        foreach (string[] cells in Lines("perubahan.csv"))
        {
            if (cells[2] != cells[3])
            {
                Moved.Add(cells[2], cells[3]);
            }
            if (cells[4].Length > 0)
            {
                former.Add(new FormerName(cells[4], ByCode[cells[3]]));
            }
        }
        FormerNames = [.. former];
    }

    /// <summary>True when a kabupaten or kota has this code now.</summary>
    /// <param name="digits">The four digits of its ministry code without the dot, e.g. 3573.</param>
    /// <returns>True when the list has it.</returns>
    public static bool IsRegency(int digits) => digits is >= 0 and < 10_000 && Regencies[digits];

    /// <summary>All regions of the list, in the order of their codes.</summary>
    public static ImmutableArray<Region> All { get; }

    /// <summary>Names that a region no longer has.</summary>
    internal static ImmutableArray<FormerName> FormerNames { get; }

    /// <summary>The region of a code, or the kabupaten or kota that a deeper code lies in.</summary>
    /// <param name="code">A code of any level.</param>
    /// <returns>The deepest region of the list that is or holds it; null when not even its kabupaten, kota or province is listed.</returns>
    public static Region? Find(RegionCode code)
    {
        Guard.Against.Null(code);
        return Of(code.Value)
            ?? (code.Level >= RegionLevel.District ? Of(code.Value[..8]) : null)
            ?? (code.Level >= RegionLevel.Regency ? Of(code.Value[..5]) : null);
    }

    /// <summary>The region of a BPS code of 2022.</summary>
    /// <param name="bpsCode">Two digits for a province, four for a kabupaten or kota, without dots.</param>
    /// <returns>The region; null when the list has none with this code.</returns>
    public static Region? FindBps(string bpsCode)
    {
        Guard.Against.Null(bpsCode);
        return ByBps.GetValueOrDefault(bpsCode);
    }

    /// <summary>The code that replaced one of a kabupaten or kota when its province was divided.</summary>
    /// <param name="code">A code of any level.</param>
    /// <returns>The code in use now; null when the code did not change or lies deeper than kabupaten and kota.</returns>
    public static RegionCode? Successor(RegionCode code)
    {
        Guard.Against.Null(code);
        return Successor(code.Value);
    }

    internal static RegionCode? Successor(string code) => Moved.TryGetValue(code, out string? now) ? RegionCode.OfList(now) : null;

    internal static Region? Of(string code) => ByCode.GetValueOrDefault(code);

    private static IEnumerable<string[]> Lines(string file)
    {
        using Stream stream = typeof(RegionList).Assembly.GetManifestResourceStream(file)!;
        using StreamReader text = new(stream, Encoding.UTF8);
        text.ReadLine();
        while (text.ReadLine() is { Length: > 0 } line)
        {
            yield return line.Split(',');
        }
    }
}

/// <summary>A name that a region no longer has.</summary>
internal sealed record FormerName(string Name, Region Region);
