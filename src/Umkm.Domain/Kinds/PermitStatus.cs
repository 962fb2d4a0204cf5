using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>How far a paper has come. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<PermitStatus>))]
public enum PermitStatus
{
    /// <summary>Issued. A listed paper without a status counts as issued. Slug <c>terbit</c>.</summary>
    Issued = 0,

    /// <summary>Applied for, not yet issued. Slug <c>dalam-proses</c>.</summary>
    InProcess = 1,

    /// <summary>Issued, but the standard is not verified yet. Slug <c>belum-terverifikasi</c>.</summary>
    Unverified = 2,

    /// <summary>Revoked. Slug <c>dicabut</c>.</summary>
    Revoked = 3,

    /// <summary>Not held: it is known that there is no such paper, which says something only in a list that is not complete. Slug
    /// <c>tidak-ada</c>.</summary>
    NotHeld = 4,
}
