using Umkm.Registers.Cells;
using Umkm.Registers.Dates;
using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of sales of one month each: together they are sales of a year.</summary>
internal static class MonthColumns
{
    /// <summary>The proposals, with what is to be written where such columns stand beside each other.</summary>
    public static IEnumerable<ColumnProposal> Told(IReadOnlyList<ColumnProposal> proposals)
    {
        ILookup<string, ColumnProposal> months = proposals
            .Where(p => p.Meant?.StartsWith("annualSales", StringComparison.Ordinal) == true && Months(p).Length == 1)
            .ToLookup(p => p.Meant!, StringComparer.Ordinal);
        return proposals.Select(p =>
            p.Meant is { } fact && months[fact].Contains(p) && months[fact].Count() > 1
                ? With(p, fact, months[fact].SelectMany(Months).Distinct().Count())
                : p
        );
    }

    private static int[] Months(ColumnProposal proposal) => [.. HeadWords.Split(proposal.Look.Header).Select(MonthNames.NumberOf).Where(m => m > 0)];

    private static ColumnProposal With(ColumnProposal proposal, string fact, int count)
    {
        string line = (new ColumnProposal(proposal.Look, $"fakta: {fact}") { More = ["dijumlahkan: ya", .. proposal.More, SaidTexts.Checked] }).Line;
        return proposal with
        {
            Note =
                count == 12
                    ? new(
                        $"satu dari dua belas bulan: tulis {line} pada kedua belasnya, yang bersama-sama setahun",
                        $"one of twelve months: write {line} at all twelve, which together are a year"
                    )
                    : new(
                        $"satu dari {count} bulan, bukan setahun: tulis {line} pada semuanya hanya bila bulan lain tanpa penjualan, atau "
                            + ColumnReader.LeftOut,
                        $"one of {count} months, and no year: write {line} at all of them only where the other months had no sales, or "
                            + ColumnReader.LeftOut
                    ),
        };
    }
}
