using Umkm.Registers.Heads;
using Umkm.Registers.Looks;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Asks about columns of which the header, or a title above the table, speaks against what the rest of it says, or has a word that is not
/// understood. Whether they are meant all the same is for people to say.</summary>
internal static class HeaderDoubts
{
    /// <summary>A proposal, asked about where there is reason for it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="titles">The texts above the table.</param>
    /// <param name="isOwnName">Whether the header is a name that columns have in this tool, and no words of people.</param>
    public static ColumnProposal Asked(ColumnProposal proposal, IReadOnlyList<string> titles, bool isOwnName)
    {
        string header = proposal.Look.Header;
        if (proposal.Target is null)
        {
            return proposal;
        }
        if (!isOwnName && LeftOverWord.Denial(header, proposal.Fact ?? proposal.Target) is { } denial)
        {
            return DeniedHead.Asked(proposal, denial);
        }
        if (proposal.Fact is { } fact && (HeadDoubt.Of(header, fact) ?? TitleDoubt.Of(titles, header, fact)) is { } why)
        {
            return Asked(proposal, why);
        }
        return !isOwnName && Left(header, proposal.Fact ?? proposal.Target) is { } word ? Asked(proposal, SaidTexts.LeftOver(word)) : proposal;
    }

    /// <summary>The word of a header that is not understood; null when all are.</summary>
    public static string? Left(string header, string target) =>
        LeftOverWord.Of(header, target, target.StartsWith("surat: ", StringComparison.Ordinal) ? HeaderWords.OfPaper(target) : null);

    private static ColumnProposal Asked(ColumnProposal proposal, LocalizedText why)
    {
        // Only what a mapping says of a fact is told again when a register is screened.
        string line = proposal.Fact is null ? proposal.Line : (proposal with { More = [.. proposal.More, SaidTexts.Checked] }).Line;
        string meant = proposal.Fact ?? proposal.Target!;
        return proposal with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Meant = proposal.Fact,
            Note = new(
                $"{why.Indonesian}: tulis {line} bila memang {meant}, atau {ColumnReader.LeftOut}",
                $"{why.English}: write {line} where it is {meant} all the same, or {ColumnReader.LeftOut}"
            ),
        };
    }
}
