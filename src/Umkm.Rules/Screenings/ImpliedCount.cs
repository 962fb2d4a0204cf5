using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Screenings;

/// <summary>How often a fact that the law implies was taken.</summary>
internal readonly record struct ImpliedCount
{
    internal ImpliedCount(ImpliedFact fact, ImpliedFactVersion version) => (Fact, Version) = (fact, version);

    /// <summary>The name of the implied fact, as its file has it.</summary>
    public string Id => Fact.Id;

    /// <summary>What it says.</summary>
    public LocalizedText Title => Fact.Title;

    /// <summary>The fact.</summary>
    public Term Term => Fact.Term;

    /// <summary>What the law implies it to be.</summary>
    public bool Value => Fact.Value;

    /// <summary>The article.</summary>
    public LegalBasis Basis => Version.Basis;

    /// <summary>Subjects of which the fact was not given and is taken from the law.</summary>
    public long Rows { get; private init; }

    /// <summary>Subjects of which the opposite was given; what was given is used.</summary>
    public long Contradicted { get; private init; }

    private ImpliedFact Fact { get; }

    private ImpliedFactVersion Version { get; }

    internal ImpliedCount Plus(long rows, long contradicted) => this with { Rows = Rows + rows, Contradicted = Contradicted + contradicted };
}
