using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>The risk level of an activity, as printed on the NIB. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<RiskLevel>))]
public enum RiskLevel
{
    /// <summary>Rendah. Slug <c>rendah</c>.</summary>
    Low = 0,

    /// <summary>Menengah rendah. Slug <c>menengah-rendah</c>.</summary>
    MediumLow = 1,

    /// <summary>Menengah tinggi. Slug <c>menengah-tinggi</c>.</summary>
    MediumHigh = 2,

    /// <summary>Tinggi. Slug <c>tinggi</c>.</summary>
    High = 3,
}
