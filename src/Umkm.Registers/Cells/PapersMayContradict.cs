using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Cells;

/// <summary>Whether the papers of a row have to be compared with each other and with its numbers, which few have.</summary>
internal static class PapersMayContradict
{
    /// <summary>Whether a number is given and its paper not held, though it is listed or the list is whole; or some paper is said not to be there
    /// beside another of its kind.</summary>
    /// <param name="papers">The papers listed.</param>
    /// <param name="nib">The place of the kind NIB where its number is given; null otherwise.</param>
    /// <param name="npwp">The same of the NPWP.</param>
    /// <param name="isOpen">Whether other papers may be held too.</param>
    public static bool Of(ReadOnlySpan<RowValues.Permit> papers, int? nib, int? npwp, bool isOpen)
    {
        (bool Listed, bool Held) ofNib = default;
        (bool Listed, bool Held) ofNpwp = default;
        foreach (ref readonly RowValues.Permit paper in papers)
        {
            if (paper.Status == PermitStatus.NotHeld && IsListedTwice(papers, paper.Kind))
            {
                return true;
            }
            bool isHeld = paper.Status is null or PermitStatus.Issued;
            if (paper.Kind?.Index is { } kind && kind == nib)
            {
                ofNib = (true, ofNib.Held || isHeld);
            }
            else if (paper.Kind?.Index is { } other && other == npwp)
            {
                ofNpwp = (true, ofNpwp.Held || isHeld);
            }
        }
        return (nib is not null && !ofNib.Held && (ofNib.Listed || !isOpen)) || (npwp is not null && !ofNpwp.Held && (ofNpwp.Listed || !isOpen));
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
