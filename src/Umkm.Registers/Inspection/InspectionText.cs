using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Reports;

namespace Umkm.Registers.Inspection;

/// <summary>A first look in words.</summary>
internal static class InspectionText
{
    public static readonly LocalizedText Head = new(
        "{0}: kepala kolom di baris {1}, {2} baris berisi.",
        "{0}: header on line {1}, {2} rows with contents."
    );
    public static readonly LocalizedText Filled = new("terisi", "filled");
    public static readonly LocalizedText Example = new("contoh", "examples");
    public static readonly LocalizedText Decided = new(
        "Dengan usulan ini {0} dari {1} baris terbaca, dan diputus bagi:",
        "With this proposal {0} of {1} rows can be read, and are decided for:"
    );
    public static readonly LocalizedText Missing = new("Fakta yang paling sering kurang: {0}.", "The fact that is missing most often: {0}.");

    public static string Of(RegisterInspection look, Lang language)
    {
        var text = new StringBuilder();
        string Count(long number) => Numbers.Grouped(number, language);
        Line(text, Head.In(language), look.Register, Count(look.HeaderLine), Count(look.Rows));
        text.Append('\n');
        foreach (InspectedColumn column in look.Columns)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{CellText.Shown(column.Header)}\n    {Filled.In(language)} {Numbers.Share(column.Filled, look.Rows, language)}"
            );
            text.Append(column.Examples.IsEmpty ? "" : $"; {Example.In(language)}: {string.Join(" | ", column.Examples)}");
            text.Append(CultureInfo.InvariantCulture, $"\n    → {column.Proposal}\n");
            text.Append(column.Doubt is null ? "" : $"    ? {column.Doubt.In(language)}\n");
        }
        text.Append('\n');
        Line(text, Decided.In(language), Count(look.Readable), Count(look.Rows));
        foreach (InspectedDecision decision in look.Decided)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {Count(decision.Rows), 9}  {decision.Decision.Id} ({decision.Decision.Title.In(language)})\n"
            );
        }
        if (look.MissingMost is { } missing)
        {
            Line(text, Missing.In(language), missing.In(language));
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, string form, params object[] values) =>
        text.AppendFormat(CultureInfo.InvariantCulture, form, values).Append('\n');
}
