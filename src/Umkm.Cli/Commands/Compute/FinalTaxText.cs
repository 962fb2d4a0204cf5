using System.Globalization;
using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sums;

namespace Umkm.Cli.Commands.Compute;

/// <summary>Tells a tax year line by line, each month with its article.</summary>
internal static class FinalTaxText
{
    public static string Of(FinalTaxFormula formula, FinalTaxYear sum, string form, Lang language)
    {
        bool english = language == Lang.English;
        var text = new StringBuilder();
        text.Append(formula.Title.In(language)).Append(CultureInfo.InvariantCulture, $", {sum.Year}, {form}\n\n");
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
            .Append(Roundings(sum, language))
            .Append(".\n");
        text.Append(Unknown(sum, english));
        return text.Append(
                english
                    ? "This is how much. Whether the final tax may be used is told by umkm assess, program/pph-final-umkm.\n"
                    : "Yang dihitung besarnya. Boleh tidaknya memakai PPh final dinilai umkm assess, program/pph-final-umkm.\n"
            )
            .ToString();
    }

    public static string Json(FinalTaxYear sum) =>
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
                json.Basis("roundedBy", month.Rounding.Basis.Basis);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.Amount("turnover", sum.Turnover);
            json.Amount("taxable", sum.Taxable);
            json.Amount("tax", sum.Tax);
            json.Roundings(sum.Months.Select(m => m.Rounding).Distinct());
        });

    /// <summary>The rules of rounding; the months of each where a year has several.</summary>
    private static string Roundings(FinalTaxYear sum, Lang language)
    {
        IGrouping<Rounding, FinalTaxMonth>[] rules = [.. sum.Months.GroupBy(m => m.Rounding)];
        return string.Join(
            "; ",
            rules.Select(r => (rules.Length == 1 ? "" : Named([.. r.Select(m => m.Month)], language) + ": ") + r.Key.Told.In(language))
        );
    }

    /// <summary>What is said about months without a turnover, and how they are given.</summary>
    private static string Unknown(FinalTaxYear sum, bool english)
    {
        if (sum.Months.All(m => m.Turnover.IsExact))
        {
            return "";
        }
        int[] lacking = [.. sum.Months.Where(m => m.Turnover == AmountSpan.Unknown).Select(m => m.Month)];
        string named =
            lacking.Length == 0 ? ""
            : english ? $"Not given: {Named(lacking, Lang.English)}. Give --turnover once for each month, e.g. --turnover {lacking[0]}=70000000.\n"
            : $"Belum diberikan: {Named(lacking, Lang.Indonesian)}. "
                + $"Beri --turnover sekali bagi tiap bulan, misalnya --turnover {lacking[0]}=70000000.\n";
        return named
            + (
                english
                    ? "A month that is not known is neither nought nor estimated: the sums are ranges.\n"
                    : "Bulan yang belum diketahui bukan nol dan tidak diperkirakan: jumlahnya berupa rentang.\n"
            );
    }

    /// <summary>Months that follow each other as first to last.</summary>
    private static string Named(int[] months, Lang language)
    {
        var runs = new List<(int First, int Last)>();
        foreach (int month in months)
        {
            if (runs.Count > 0 && runs[^1].Last == month - 1)
            {
                runs[^1] = (runs[^1].First, month);
            }
            else
            {
                runs.Add((month, month));
            }
        }
        string to = language == Lang.English ? " to " : " sampai ";
        return string.Join(
            ", ",
            runs.Select(r => IndonesianNumbers.Month(r.First, language) + (r.First == r.Last ? "" : to + IndonesianNumbers.Month(r.Last, language)))
        );
    }

    private static string Line(AmountSpan turnover, AmountSpan taxable, AmountSpan tax, bool english) =>
        english
            ? $": turnover {ComputedText.Told(turnover, true)}, taxable {ComputedText.Told(taxable, true)}, tax {ComputedText.Told(tax, true)}"
            : $": omzet {ComputedText.Told(turnover, false)}, kena pajak {ComputedText.Told(taxable, false)}, pajak {ComputedText.Told(tax, false)}";

    private static IEnumerable<string> Articles(FinalTaxMonth month) =>
        month.Rate.Free is { } free && month.Taxable != month.Turnover ? [.. month.Rate.Basis.Basis, .. free.Basis.Basis] : month.Rate.Basis.Basis;
}
