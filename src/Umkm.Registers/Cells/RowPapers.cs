using System.Runtime.InteropServices;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Cells;

/// <summary>Finds what of the papers of a row contradicts itself or its numbers. Most rows are seen to be right without making a list of their
/// papers.</summary>
/// <param name="glossary">The kinds of paper.</param>
internal sealed class RowPapers(Glossary glossary)
{
    private readonly int _nib = glossary.FindPermit("nib")?.Index ?? -1;
    private readonly int _npwp = glossary.FindPermit("npwp")?.Index ?? -1;

    /// <summary>The first contradiction; null when there is none.</summary>
    /// <param name="papers">The papers of the list.</param>
    /// <param name="complete">Whether the list holds all of them.</param>
    /// <param name="hasNib">Whether a NIB number is given.</param>
    /// <param name="hasNpwp">Whether an NPWP number is given.</param>
    public SubjectContradiction? Contradiction(List<RowValues.Permit> papers, bool complete, bool hasNib, bool hasNpwp)
    {
        if (!MayContradict(CollectionsMarshal.AsSpan(papers), complete, hasNib, hasNpwp))
        {
            return null;
        }
        EquatableList<HeldPermit> held = EquatableList.From(papers.Select(p => new HeldPermit { Kind = p.Kind?.Slug, Status = p.Status }));
        return SubjectContradiction.Of(held, complete, hasNib, hasNpwp) is [var first, ..] ? first : null;
    }

    /// <summary>Whether papers have to be compared: a number is given and its paper not held, though it is listed or the list is whole; or some
    /// paper is said not to be there beside another of its kind.</summary>
    private bool MayContradict(ReadOnlySpan<RowValues.Permit> papers, bool complete, bool hasNib, bool hasNpwp)
    {
        (bool Listed, bool Held) nib = default;
        (bool Listed, bool Held) npwp = default;
        foreach (ref readonly RowValues.Permit paper in papers)
        {
            if (paper.Status == PermitStatus.NotHeld && IsListedTwice(papers, paper.Kind))
            {
                return true;
            }
            bool isHeld = paper.Status is null or PermitStatus.Issued;
            if (paper.Kind?.Index == _nib)
            {
                nib = (true, nib.Held || isHeld);
            }
            else if (paper.Kind?.Index == _npwp)
            {
                npwp = (true, npwp.Held || isHeld);
            }
        }
        return (hasNib && !nib.Held && (nib.Listed || complete)) || (hasNpwp && !npwp.Held && (npwp.Listed || complete));
    }

    private static bool IsListedTwice(ReadOnlySpan<RowValues.Permit> papers, PermitKind? kind)
    {
        int times = 0;
        foreach (ref readonly RowValues.Permit paper in papers)
        {
            times += paper.Kind?.Index == kind?.Index ? 1 : 0;
        }
        return times > 1;
    }
}
