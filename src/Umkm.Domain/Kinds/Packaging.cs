using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>How a product is packed. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<Packaging>))]
public enum Packaging
{
    /// <summary>Packed for retail sale. Slug <c>eceran</c>.</summary>
    Retail = 0,

    /// <summary>In bulk. Slug <c>curah</c>.</summary>
    Bulk = 1,

    /// <summary>Packed in front of the buyer. Slug <c>di-hadapan-pembeli</c>.</summary>
    InFrontOfBuyer = 2,
}
