using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>What the owner is employed as besides the business; the names are those of the civil and armed services. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<Employment>))]
public enum Employment
{
    /// <summary>Privately or self-employed. Slug <c>swasta</c>.</summary>
    Swasta = 0,

    /// <summary>Aparatur sipil negara, the civil service. Slug <c>asn</c>.</summary>
    Asn = 1,

    /// <summary>Tentara Nasional Indonesia, the armed forces. Slug <c>tni</c>.</summary>
    Tni = 2,

    /// <summary>Kepolisian Negara Republik Indonesia, the police. Slug <c>polri</c>.</summary>
    Polri = 3,

    /// <summary>Employed by a state-owned enterprise. Slug <c>bumn</c>.</summary>
    Bumn = 4,

    /// <summary>Employed by an enterprise owned by a region. Slug <c>bumd</c>.</summary>
    Bumd = 5,

    /// <summary>Anything else. Slug <c>lainnya</c>.</summary>
    Lainnya = 6,
}
