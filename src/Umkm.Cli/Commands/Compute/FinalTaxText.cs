using System.Globalization;
using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>Tells a tax year line by line, each month with its article.</summary>
internal static class FinalTaxText
{
    public static string Of(FinalTaxFormula formula, FinalTaxYear sum, Lang language)
    {
        bool english = language == Lang.English;
        var text = new StringBuilder();
        text.Append(formula.Title.In(language)).Append(CultureInfo.InvariantCulture, $", {sum.Year}, {sum.LegalForm}\n\n");
        foreach (FinalTaxMonth month in sum.Months)
        {
            text.Append(IndonesianNumbers.Month(month.Month, language))
                .Append(Line(month.Turnover, month.Taxable, month.Tax, english))
                .Append(" (")
                .Append(string.Join("; ", Articles(month)))
                .Append(")\n");
        }
        text.Append(english ? "Year" : "Setahun").Append(Line(sum.Turnover, sum.Taxable, sum.Tax, english)).Append('\n');
        text.Append('\n')
            .Append(
                english
                    ? "Each month is rounded to the nearest whole rupiah, half up: "
                    : "Tiap bulan dibulatkan ke rupiah terdekat, setengah ke atas: "
            )
            .Append(formula.Rounding)
            .Append(".\n");
        if (sum.Months.Any(m => !m.Turnover.IsExact))
        {
            text.Append(
                english
                    ? "A month that is not known is neither nought nor estimated: the sums are ranges.\n"
                    : "Bulan yang belum diketahui bukan nol dan tidak diperkirakan: jumlahnya berupa rentang.\n"
            );
        }
        return text.Append(
                english
                    ? "This is how much. Whether the final tax may be used is told by umkm assess, program/pph-final-umkm.\n"
                    : "Yang dihitung besarnya. Boleh tidaknya memakai PPh final dinilai umkm assess, program/pph-final-umkm.\n"
            )
            .ToString();
    }

    public static string Json(FinalTaxFormula formula, FinalTaxYear sum) =>
        ComputedJson.Of(json =>
        {
            json.WriteString("sum", "pph-final");
            json.WriteNumber("year", sum.Year);
            json.WriteString("legalForm", sum.LegalForm);
            json.WriteStartArray("months");
            foreach (FinalTaxMonth month in sum.Months)
            {
                json.WriteStartObject();
                json.WriteNumber("month", month.Month);
                json.Amount("turnover", month.Turnover);
                json.Amount("taxable", month.Taxable);
                json.Amount("tax", month.Tax);
                json.Basis("basis", Articles(month));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.Amount("turnover", sum.Turnover);
            json.Amount("taxable", sum.Taxable);
            json.Amount("tax", sum.Tax);
            json.Rounding(formula.Rounding);
        });

    private static string Line(AmountSpan turnover, AmountSpan taxable, AmountSpan tax, bool english) =>
        english
            ? $": turnover {ComputedText.Told(turnover, true)}, taxable {ComputedText.Told(taxable, true)}, tax {ComputedText.Told(tax, true)}"
            : $": omzet {ComputedText.Told(turnover, false)}, kena pajak {ComputedText.Told(taxable, false)}, pajak {ComputedText.Told(tax, false)}";

    private static IEnumerable<string> Articles(FinalTaxMonth month) =>
        month.Rate.Free is { } free && month.Taxable != month.Turnover ? [.. month.Rate.Basis.Basis, .. free.Basis.Basis] : month.Rate.Basis.Basis;
}
