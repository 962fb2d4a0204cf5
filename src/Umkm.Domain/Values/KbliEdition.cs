using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>An edition of the KBLI, the standard classification of business activities; the value is its year.
/// <c>default</c> (0) is no edition and is refused wherever one is needed.</summary>
/// <remarks>The same five digits can mean different activities in two editions, so a code never goes without its edition.</remarks>
[JsonConverter(typeof(UmkmJsonConverter))]
[TypeConverter(typeof(SlugTypeConverter<KbliEdition>))]
public enum KbliEdition
{
    /// <summary>KBLI 2005.</summary>
    Kbli2005 = 2005,

    /// <summary>KBLI 2009, on ISIC Rev. 4.</summary>
    Kbli2009 = 2009,

    /// <summary>KBLI 2015.</summary>
    Kbli2015 = 2015,

    /// <summary>KBLI 2017.</summary>
    Kbli2017 = 2017,

    /// <summary>KBLI 2020 (Peraturan BPS 2/2020).</summary>
    Kbli2020 = 2020,

    /// <summary>KBLI 2025 (Peraturan BPS 7/2025), on ISIC Rev. 5.</summary>
    Kbli2025 = 2025,
}
