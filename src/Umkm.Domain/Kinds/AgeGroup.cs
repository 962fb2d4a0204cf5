using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>Whom a product is made for. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<AgeGroup>))]
public enum AgeGroup
{
    /// <summary>Babies. Slug <c>bayi</c>.</summary>
    Baby = 0,

    /// <summary>Children. Slug <c>anak</c>.</summary>
    Child = 1,

    /// <summary>Everyone. Slug <c>umum</c>.</summary>
    General = 2,
}
