using Umkm.Registers.Cells;
using Umkm.Registers.Heads;
using Umkm.Registers.Looks;

namespace Umkm.Registers.Inspection;

/// <summary>Tells of a column of money that names no unit beside one that does.</summary>
internal static class UnitNeighbours
{
    /// <summary>The proposals, with what people should know of such columns.</summary>
    public static IEnumerable<ColumnProposal> Told(IReadOnlyList<ColumnProposal> proposals)
    {
        ColumnProposal[] amounts = [.. proposals.Where(p => p.Fact is { } fact && HeadDoubt.IsMoney(fact))];
        ColumnProposal? named = amounts.FirstOrDefault(p => UnitWords.Of(p.Look.Header) is not null);
        return proposals.Select(p => named is not null && amounts.Contains(p) && IsSilent(p) ? With(p, named.Look) : p);
    }

    private static bool IsSilent(ColumnProposal proposal) =>
        !UnitWords.IsWholeRupiah(proposal.Look.Header) && !proposal.More.Any(m => m.StartsWith("satuan", StringComparison.Ordinal));

    private static ColumnProposal With(ColumnProposal proposal, ColumnLook named)
    {
        (string header, string unit) = (CellText.Shown(named.Header), UnitWords.Of(named.Header)!);
        var told = new LocalizedText(
            $"kolom \"{header}\" menyebut satuan {unit}, kolom ini tidak: tulis satuan: {unit} bila sama, atau satuan: rupiah",
            $"the column \"{header}\" names the unit {unit}, this one none: write satuan: {unit} where it is the same, or satuan: rupiah"
        );
        return proposal with { Note = proposal.Note is { } note ? InspectionText.Joined([note, told]) : told };
    }
}
