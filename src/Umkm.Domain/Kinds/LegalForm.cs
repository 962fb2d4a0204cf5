using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>The legal form of an enterprise, by its name in Indonesian law. An unknown value is a null
/// <see cref="Nullable{T}"/>; <c>default</c> is the first.</summary>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<LegalForm>))]
public enum LegalForm
{
    /// <summary>A natural person without a legal entity of the business's own. Slug <c>orang-perseorangan</c>.</summary>
    OrangPerseorangan = 0,

    /// <summary>Perseroan perorangan, the one-person company of PP 8/2021. Slug <c>pt-perorangan</c>.</summary>
    PtPerorangan = 1,

    /// <summary>Perseroan terbatas, a company limited by shares with two shareholders or more. Slug <c>pt</c>.</summary>
    Pt = 2,

    /// <summary>Persekutuan komanditer, a limited partnership. Slug <c>cv</c>.</summary>
    Cv = 3,

    /// <summary>Persekutuan firma, a general partnership. Slug <c>firma</c>.</summary>
    Firma = 4,

    /// <summary>Persekutuan perdata, a civil partnership. Slug <c>persekutuan-perdata</c>.</summary>
    PersekutuanPerdata = 5,

    /// <summary>A cooperative. Slug <c>koperasi</c>.</summary>
    Koperasi = 6,

    /// <summary>Badan usaha milik desa, a village-owned enterprise. Slug <c>bumdes</c>.</summary>
    Bumdes = 7,

    /// <summary>A foundation. Slug <c>yayasan</c>.</summary>
    Yayasan = 8,

    /// <summary>An association. Slug <c>perkumpulan</c>.</summary>
    Perkumpulan = 9,
}
