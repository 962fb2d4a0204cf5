using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What became of the collateral of a debt. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<Collateral>))]
public enum Collateral
{
    /// <summary>There is none. Slug <c>tidak-ada</c>.</summary>
    None = 0,

    /// <summary>There is some and it cannot be sold. Slug <c>tak-terjual</c>.</summary>
    Unsold = 1,

    /// <summary>It was sold and did not cover the debt. Slug <c>terjual-kurang</c>.</summary>
    SoldShort = 2,

    /// <summary>There is some and it can still be sold. Slug <c>ada</c>.</summary>
    Available = 3,
}
