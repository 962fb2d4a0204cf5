using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Asks about capital, investment and net assets beside a column of land or buildings: the whole may hold them.</summary>
internal static class LandNeighbours
{
    /// <summary>The proposals, with such columns asked about.</summary>
    public static IEnumerable<ColumnProposal> Told(IReadOnlyList<ColumnProposal> proposals)
    {
        ColumnProposal? land = proposals.FirstOrDefault(p =>
            p.Fact is null && LandColumns.Is(p.Look.Header) && p.Look.Numbers > 0 && p.Look.Numbers * 2 > p.Look.Told
        );
        return proposals.Select(p =>
            land is not null
            && p.Fact is { } fact
            && LandColumns.Matter(fact)
            && !p.More.Any(m => m.StartsWith("dijumlahkan", StringComparison.Ordinal))
                ? Asked(p, land.Look.Header)
                : p
        );
    }

    private static ColumnProposal Asked(ColumnProposal proposal, string land)
    {
        string line = (proposal with { More = [.. proposal.More, SaidTexts.Checked] }).Line;
        LocalizedText why = SaidTexts.LandBeside(land);
        var asked = new LocalizedText(
            $"{why.Indonesian}: tulis {line} bila kolom ini tanpa itu; bila termasuk, tulis {ColumnReader.LeftOut} di sini, dan "
                + $"{{ fakta: {proposal.Fact}, dijumlahkan: ya }} pada bagian-bagian lainnya",
            $"{why.English}: write {line} where this column is without it; where it counts in, write {ColumnReader.LeftOut} here, and "
                + $"{{ fakta: {proposal.Fact}, dijumlahkan: ya }} at the other parts"
        );
        return proposal with
        {
            Target = null,
            IsAsked = true,
            IsAmount = false,
            Meant = proposal.Fact,
            Note = proposal.Note is { } note ? InspectionText.Joined([asked, note]) : asked,
        };
    }
}
