using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What sort of product it is. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<ProductKind>))]
public enum ProductKind
{
    /// <summary>Processed food. Slug <c>pangan-olahan</c>.</summary>
    ProcessedFood = 0,

    /// <summary>Fresh food. Slug <c>pangan-segar</c>.</summary>
    FreshFood = 1,

    /// <summary>Food served ready to eat. Slug <c>pangan-siap-saji</c>.</summary>
    ReadyToEatFood = 2,

    /// <summary>A beverage. Slug <c>minuman</c>.</summary>
    Beverage = 3,

    /// <summary>A cosmetic. Slug <c>kosmetik</c>.</summary>
    Cosmetic = 4,

    /// <summary>A traditional medicine. Slug <c>obat-tradisional</c>.</summary>
    TraditionalMedicine = 5,

    /// <summary>Batik cloth or a product of it. Slug <c>batik</c>.</summary>
    Batik = 6,

    /// <summary>Clothing. Slug <c>pakaian</c>.</summary>
    Clothing = 7,

    /// <summary>A toy. Slug <c>mainan</c>.</summary>
    Toy = 8,

    /// <summary>A handicraft. Slug <c>kerajinan</c>.</summary>
    Handicraft = 9,

    /// <summary>Anything else. Slug <c>lainnya</c>.</summary>
    Other = 10,
}
