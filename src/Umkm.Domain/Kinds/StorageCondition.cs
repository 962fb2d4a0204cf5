using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>How a product is kept. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<StorageCondition>))]
public enum StorageCondition
{
    /// <summary>At room temperature. Slug <c>suhu-ruang</c>.</summary>
    RoomTemperature = 0,

    /// <summary>Chilled. Slug <c>dingin</c>.</summary>
    Chilled = 1,

    /// <summary>Frozen. Slug <c>beku</c>.</summary>
    Frozen = 2,
}
