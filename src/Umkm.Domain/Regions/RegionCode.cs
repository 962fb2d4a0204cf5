using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Umkm.Domain.Regions;

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
/// <c>35</c>, <c>35.73</c>, <c>35.73.04</c>, <c>35.73.04.1001</c>. Its kabupaten, kota or province is in <see cref="RegionList"/>; whether
/// a kecamatan or desa exists is not checked.</summary>
/// <remarks><law term="kode wilayah">Kode wilayah: Permendagri 137/2017 and its successors.</law></remarks>
/// <example>
/// <code>
/// RegionCode malang = RegionCode.Parse("Kota Malang"); // 35.73
/// bool inEastJava = malang.IsWithin(RegionCode.Parse("35"));
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<RegionCode>))]
public sealed record RegionCode : ITextValue<RegionCode>
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

    /// <summary>Reads a region: a code with dots, <c>BPS</c> and a code of Statistics Indonesia (2022), or the name of a province, kabupaten or
    /// kota. Four digits without a dot are refused, because they may be either system's; so is a name that several regions bear.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The code in use now, also for one that was replaced, or the reason why there is none. Never throws.</returns>
    public static ParseResult<RegionCode> Read(string? text) => RegionReader.Read(text);

    /// <summary>A code that is known to have the form of one; whether it exists is not checked.</summary>
    internal static RegionCode OfList(string dotted) => new(dotted, LevelOf(dotted)!.Value);

    /// <summary>The level of a text that has the form of a code; null when it has not.</summary>
    internal static RegionLevel? LevelOf(string dotted)
    {
        RegionLevel? level = dotted.Length switch
        {
            2 => RegionLevel.Province,
            5 => RegionLevel.Regency,
            8 => RegionLevel.District,
            13 => RegionLevel.Village,
            _ => null,
        };
        return HasForm(dotted) ? level : null;
    }

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

    /// <summary>Reads as <see cref="Read(string?)"/> does, and throws where that tells a reason.</summary>
    /// <param name="text">What was typed.</param>
    /// <exception cref="FormatException">There is no value in the text; the exception's text is the reason, in English.</exception>
    public static RegionCode Parse(string text) => Read(Guard.Against.Null(text)).Value;

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out RegionCode value) => Read(text).TryGetValue(out value);

    /// <summary>Reads as <see cref="Read(string?)"/> does, and answers yes or no.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="provider">Not read: the same in every culture.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>True when there is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out RegionCode value) =>
        Read(text).TryGetValue(out value);

    /// <summary>The text in a format: <c>G</c> and <c>R</c>: as <see cref="ToString()"/>.</summary>
    /// <param name="format">The format; null or empty counts as <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFormats.Choose(format, ToString(), ToString());
}
