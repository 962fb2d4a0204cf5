using Umkm.Domain.Messages;

namespace Umkm.Domain;

/// <summary>The level of a region code.</summary>
public enum RegionLevel
{
    /// <summary>Provinsi: PP.</summary>
    Province = 1,

    /// <summary>Kabupaten or kota: PP.KK.</summary>
    Regency = 2,

    /// <summary>Kecamatan: PP.KK.CC.</summary>
    District = 3,

    /// <summary>Desa or kelurahan: PP.KK.CC.DDDD.</summary>
    Village = 4,
}

/// <summary>A code of the Ministry of Home Affairs for a province, kabupaten or kota, kecamatan, or desa or kelurahan:
/// <c>35</c>, <c>35.73</c>, <c>35.73.04</c>, <c>35.73.04.1001</c>. Whether such a region exists is not checked here.</summary>
/// <law term="kode wilayah">Permendagri 137/2017 and its successors</law>
public sealed record RegionCode
{
    private RegionCode(string value, RegionLevel level)
    {
        Value = value;
        Level = level;
    }

    /// <summary>The code with dots.</summary>
    public string Value { get; }

    /// <summary>How far down the code goes.</summary>
    public RegionLevel Level { get; }

    /// <summary>Reads a code. Province and kabupaten or kota may come without dots (<c>3573</c>); deeper levels may not, because the
    /// undotted codes in use there are other codes (BPS).</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The code, or the reason why it is none. Never throws.</returns>
    public static ParseResult<RegionCode> Parse(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            return ParseResult.Failed<RegionCode>(TextMessages.Empty.With());
        }

        string dotted = trimmed.Length == 4 && !trimmed.Contains('.', StringComparison.Ordinal) ? $"{trimmed[..2]}.{trimmed[2..]}" : trimmed;
        RegionLevel? level = dotted.Length switch
        {
            2 => RegionLevel.Province,
            5 => RegionLevel.Regency,
            8 => RegionLevel.District,
            13 => RegionLevel.Village,
            _ => null,
        };
        return level is RegionLevel found && HasForm(dotted)
            ? ParseResult.Of(new RegionCode(dotted, found))
            : ParseResult.Failed<RegionCode>(TextMessages.NotRegion.WithFound(Shown.Text(trimmed)));
    }

    /// <summary>A code from a text that is known to be one.</summary>
    /// <param name="text">The code.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not a region code.</exception>
    public static RegionCode From(string text) => Parse(text).Value;

    /// <summary>True when this region is the other one or lies inside it.</summary>
    /// <param name="other">The region that may hold this one.</param>
    /// <returns>True when equal or inside; <c>35</c> is not within <c>35.73</c>.</returns>
    public bool IsWithin(RegionCode other)
    {
        Guard.Against.Null(other);
        return Level >= other.Level && Value.StartsWith(other.Value, StringComparison.Ordinal);
    }

    /// <summary>The region of a higher level that this one lies in, or itself when it is of that level.</summary>
    /// <param name="level">The level wanted.</param>
    /// <returns>The region, or null when this code does not go down that far.</returns>
    public RegionCode? At(RegionLevel level)
    {
        int length = level switch
        {
            RegionLevel.Province => 2,
            RegionLevel.Regency => 5,
            RegionLevel.District => 8,
            RegionLevel.Village => 13,
            _ => int.MaxValue,
        };
        return length > Value.Length ? null : new RegionCode(Value[..length], level);
    }

    /// <summary>The code with dots.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;

    private static bool HasForm(string dotted)
    {
        for (int at = 0; at < dotted.Length; at++)
        {
            bool dot = at is 2 or 5 or 8;
            if (dot ? dotted[at] != '.' : !char.IsAsciiDigit(dotted[at]))
            {
                return false;
            }
        }

        return true;
    }
}
