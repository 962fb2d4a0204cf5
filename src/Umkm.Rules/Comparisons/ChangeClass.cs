namespace Umkm.Rules.Comparisons;

/// <summary>What kind of change two editions of a rule book differ by.</summary>
internal enum ChangeClass
{
    /// <summary>A decision that was not there.</summary>
    Addition,

    /// <summary>A decision that is no longer there.</summary>
    End,

    /// <summary>Law that goes forward: it concerns days after the day the older edition was last checked.</summary>
    Forward,

    /// <summary>A correction: it concerns days about which the older edition had already spoken.</summary>
    Correction,

    /// <summary>The same law, seen better, less well, again, or under another article.</summary>
    Evidence,

    /// <summary>Other words for the same law.</summary>
    Wording,

    /// <summary>Cases only.</summary>
    Cases,
}
