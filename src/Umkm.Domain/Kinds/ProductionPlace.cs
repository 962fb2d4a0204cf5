using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>Where a product is made. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<ProductionPlace>))]
public enum ProductionPlace
{
    /// <summary>At home. Slug <c>rumah</c>.</summary>
    Home = 0,

    /// <summary>In a plant apart from the home. Slug <c>pabrik</c>.</summary>
    Plant = 1,
}
