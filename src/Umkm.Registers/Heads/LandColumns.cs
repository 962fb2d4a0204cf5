namespace Umkm.Registers.Heads;

/// <summary>Columns of land and buildings beside a whole: what they hold may be counted in it, and land and buildings of the business do not count
/// as capital, investment or net assets.</summary>
internal static class LandColumns
{
    private static readonly string[] Lands = ["tanah", "bangunan", "gedung", "land", "building", "buildings"];

    /// <summary>Words of columns about land that hold no amounts of money.</summary>
    private static readonly string[] NoAmounts =
    [
        .. "luas satuan status kepemilikan milik sewa alamat kondisi jenis izin ijin surat no nomor pajak pbb area unit".Split(' '),
    ];

    /// <summary>Whether a fact is one in which land and buildings of the business do not count.</summary>
    public static bool Matter(string fact) => fact is "businessCapital" or "investment" or "netAssets";

    /// <summary>Whether a head is of amounts of land or buildings.</summary>
    public static bool Is(string header)
    {
        string[] words = HeadWords.Split(header);
        return words.Intersect(Lands, StringComparer.Ordinal).Any() && !words.Intersect(NoAmounts, StringComparer.Ordinal).Any();
    }
}
