namespace Umkm.Domain;

/// <summary>The language in which a text for people is written. Indonesian comes first everywhere.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, the default.</summary>
    Indonesian = 0,

    /// <summary>English.</summary>
    English = 1,
}
