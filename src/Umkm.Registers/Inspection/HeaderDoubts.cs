using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Asks about columns of which the header, or a title above the table, speaks against what the rest of it says. Whether they are meant all
/// the same is for people to say.</summary>
internal static class HeaderDoubts
{
    /// <summary>A proposal for an amount or the day of founding, asked about where there is reason for it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="titles">The texts above the table.</param>
    public static ColumnProposal Asked(ColumnProposal proposal, IReadOnlyList<string> titles)
    {
        string header = proposal.Look.Header;
        if (proposal.Fact is not { } fact || (HeadDoubt.Of(header, fact) ?? TitleDoubt.Of(titles, header, fact)) is not { } why)
        {
            return proposal;
        }
        string line = (proposal with { More = [.. proposal.More, SaidTexts.Checked] }).Line;
        return proposal with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Note = new(
                $"{why.Indonesian}: tulis {line} bila memang {fact}, atau {ColumnReader.LeftOut}",
                $"{why.English}: write {line} where it is {fact} all the same, or {ColumnReader.LeftOut}"
            ),
        };
    }
}
