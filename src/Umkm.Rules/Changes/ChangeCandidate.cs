using Umkm.Rules.Planning;
using Umkm.Rules.Questions;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Changes;

/// <summary>A change to try.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Supposition">What the engine is told.</param>
internal sealed record ChangeCandidate(ChangeKind Kind, Supposition Supposition)
{
    /// <summary>The fact it changes, with its value now and then; null for a paper.</summary>
    public (Term Term, long Now, long Then)? Fact { get; init; }

    /// <summary>For an amount: the comparison whose bound it reaches, as it would read to hold then.</summary>
    public Condition? Reached { get; init; }

    /// <summary>For a paper: its kind, whether it is renewed, and whether it need only be applied for.</summary>
    public (PermitKind Kind, bool Renewed, bool ApplyOnly)? Paper { get; init; }

    /// <summary>How far the value moves.</summary>
    public long By => Fact is { } fact ? fact.Then - fact.Now : 0;

    /// <summary>Whether it changes the same fact as another.</summary>
    public bool IsOfFact(ChangeCandidate other) => Fact!.Value.Term.Equals(other.Fact!.Value.Term);

    /// <summary>What people are told if it turns the answer.</summary>
    public PossibleChange Tell()
    {
        if (Paper is { } paper)
        {
            LocalizedText text = paper.Renewed ? ChangeTexts.Renew(paper.Kind) : ChangeTexts.Obtain(paper.Kind, paper.ApplyOnly);
            return new PossibleChange(Kind, text, null) { Paper = paper.Kind.Slug };
        }
        (Term term, long now, long then) = Fact!.Value;
        return Reached is { } reached
            ? new PossibleChange(Kind, ChangeTexts.Gap(term, now, By, reached), null) { By = By, Fact = term.Label }
            : new PossibleChange(Kind, ChangeTexts.Otherwise(term, now, [then]), null) { Fact = term.Label };
    }
}
