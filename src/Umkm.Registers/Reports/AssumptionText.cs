using System.Globalization;
using Umkm.Registers.Markup;
using Umkm.Rules.Assessments;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Reports;

/// <summary>An assumption in words.</summary>
internal static class AssumptionText
{
    /// <summary>What was assumed, for how many rows, and how many that decided.</summary>
    public static string Of(AssumptionCount count, Lang language) =>
        ReportTexts.Assumption.Filled(
            language,
            language == Lang.English ? count.Assumed.Term.English : count.Assumed.Term.Name,
            Value(count.Assumed, language),
            Numbers.Grouped(count.Used, language),
            Numbers.Grouped(count.Rows, language)
        );

    /// <summary>The value assumed.</summary>
    public static string Value(AssumedFact assumed, Lang language) =>
        assumed.Term.Kind switch
        {
            TermKind.YesNo => (assumed.Value != 0, language) switch
            {
                (true, Lang.English) => "yes",
                (false, Lang.English) => "no",
                (true, _) => "ya",
                _ => "tidak",
            },
            TermKind.Choice => assumed.Term.Choices[(int)assumed.Value].Slug,
            TermKind.Date => IsoDate.Format(new NodaTime.LocalDate(1970, 1, 1).PlusDays((int)assumed.Value)),
            _ => assumed.Value.ToString(CultureInfo.InvariantCulture),
        };
}
