using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Asks about columns whose header speaks against what the rest of it says. Whether they are meant all the same is for people to
/// say.</summary>
internal static class HeaderDoubts
{
    /// <summary>A proposal for an amount or the day of founding, asked about where the header gives reason for it.</summary>
    public static ColumnProposal Asked(ColumnProposal proposal)
    {
        if (proposal.Fact is not { } fact || HeadDoubt.Of(proposal.Look.Header, fact) is not { } why)
        {
            return proposal;
        }
        return proposal with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Note = new(
                $"{why.Indonesian}: tulis {proposal.Line} bila memang {fact}, atau {ColumnReader.LeftOut}",
                $"{why.English}: write {proposal.Line} where it is {fact} all the same, or {ColumnReader.LeftOut}"
            ),
        };
    }
}
