namespace Umkm.Domain;

/// <summary>The languages in which results and problems are told. Indonesian is complete and comes first; English follows it.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, the language of the law and the default.</summary>
    Indonesian,

    /// <summary>English.</summary>
    English,
}
