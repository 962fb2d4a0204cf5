using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Loading;

namespace Umkm.Rules.Tests.Loading;

/// <summary>A row of risk that is said to have been looked at in the future is warned of.</summary>
public sealed class RiskDayTests
{
    private const string Row = "2025;96210;seluruh;tinggi;tinggi;tinggi;tinggi;laporan;2026-11-22;startnow\n";

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2099-01-01", true)]
    public void ADayInTheFuture_IsTold(string day, bool told)
    {
        string text =
            "edisi;kode;cakupan;mikro;kecil;menengah;besar;bukti;tanggal;sumber\n" + Row.Replace("2026-11-22", day, StringComparison.Ordinal);
        RuleFile risks = new("risiko/tingkat-risiko.csv", Encoding.UTF8.GetBytes(text));
        RuleBookResult book = RuleBook.Load(
            [.. RuleBook.EmbeddedRuleFiles.Where(f => f.Path.StartsWith("istilah/", StringComparison.Ordinal)), risks],
            "uji",
            withCases: false
        );
        Problem[] later = [.. book.Problems.Concat(book.Warnings).Where(p => p.Code == "diperiksa-kelak")];
        Assert.Equal(told ? [("risiko/tingkat-risiko.csv", 2)] : [], later.Select(p => (p.Place.File, p.Place.Line)));
    }
}
