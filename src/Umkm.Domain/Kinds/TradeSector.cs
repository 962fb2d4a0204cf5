using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What a loan is asked for. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<TradeSector>))]
public enum TradeSector
{
    /// <summary>Production. Slug <c>produksi</c>.</summary>
    Production = 0,

    /// <summary>Trade for export. Slug <c>perdagangan-ekspor</c>.</summary>
    ExportTrade = 1,

    /// <summary>Trade that is not for export. Slug <c>perdagangan</c>.</summary>
    Trade = 2,
}
