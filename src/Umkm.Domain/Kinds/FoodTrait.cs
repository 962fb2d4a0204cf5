using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>A trait of processed food that decides which marketing paper it can have (Peraturan BPOM 22/2018 Lampiran I, Peraturan BPOM 4/2024).
/// An unknown value is a null <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<FoodTrait>))]
public enum FoodTrait
{
    /// <summary>None of the others. Slug <c>tidak-ada</c>.</summary>
    None = 0,

    /// <summary>A food additive or processing aid. Slug <c>bahan-tambahan</c>.</summary>
    Additive = 1,

    /// <summary>Commercially sterile or pasteurised. Slug <c>steril-komersial</c>.</summary>
    Sterile = 2,

    /// <summary>Of a kind with a compulsory SNI. Slug <c>wajib-sni</c>.</summary>
    CompulsoryStandard = 3,

    /// <summary>Carries a nutrition or health claim on its label. Slug <c>berklaim</c>.</summary>
    Claim = 4,

    /// <summary>For special nutrition. Slug <c>gizi-khusus</c>.</summary>
    SpecialNutrition = 5,

    /// <summary>An alcoholic drink. Slug <c>beralkohol</c>.</summary>
    Alcohol = 6,

    /// <summary>Needs special processing or storage. Slug <c>pengolahan-khusus</c>.</summary>
    SpecialProcess = 7,
}
