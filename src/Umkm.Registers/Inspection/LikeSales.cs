using Umkm.Registers.Heads;
using Umkm.Registers.Looks;

namespace Umkm.Registers.Inspection;

/// <summary>Columns of amounts that may be sales although their heads name something else: <c>Pendapatan</c>, <c>Nilai Produksi</c>.</summary>
internal static class LikeSales
{
    private static readonly string[] Incomes = ["pendapatan", "revenue", "income"];

    /// <summary>What is to be written where such a column is of sales; null for every other.</summary>
    public static LocalizedText? Note(ColumnLook look)
    {
        string[] words = HeadWords.Split(look.Header);
        bool isLike =
            words.Intersect(Incomes, StringComparer.Ordinal).Any()
            || (words.Contains("nilai", StringComparer.Ordinal) && words.Contains("produksi", StringComparer.Ordinal));
        if (!isLike || look.Numbers == 0 || words.Contains("bersih", StringComparer.Ordinal))
        {
            return null;
        }
        ColumnProposal sales = AmountProposal.Of(
            look,
            new ColumnProposal(look, "fakta: annualSales") { More = ColumnProposal.Blanks(look) },
            isMoney: true
        );
        return sales.Target is null
            ? null
            : new(
                $"kepalanya tidak mengatakan penjualan: tulis {sales.Line} bila memang hasil penjualan setahun",
                $"its header does not say sales: write {sales.Line} where it is the sales of a year"
            );
    }
}
