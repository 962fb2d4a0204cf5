using System.Collections.Immutable;
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
        "Dengan usulan ini (tanpa kolom bertanda ?) {0} dari {1} baris terbaca, dan diputus bagi:",
        "With this proposal (without columns marked ?) {0} of {1} rows can be read, and are decided for:"
    );
    public static readonly LocalizedText Missing = new("Fakta yang paling sering kurang: {0}.", "The fact that is missing most often: {0}.");

    public static readonly LocalizedText Open = new(
        "Baris bertanda ? harus diputuskan dahulu: selama \"?\" berdiri di sana, peta ditolak.",
        "Lines marked ? have to be decided first: while \"?\" stands there, the mapping is refused."
    );
    private static readonly LocalizedText Encoding = new(
        "Berkas ini bukan UTF-8 seluruhnya: sebut pengodeannya di peta (berkas: pengodean: windows-1252).",
        "The file is not all UTF-8: name its encoding in the mapping (berkas: pengodean: windows-1252)."
    );
    private static readonly LocalizedText NoId = new(
        "Tidak ada kolom id: baris dinomori. Tulis id: ya pada kolom yang membedakan usaha, misalnya NIB, bila ada.",
        "There is no column id: rows are numbered. Write id: ya at the column that tells enterprises apart, e.g. NIB, where there is one."
    );

    /// <summary>What people should know of the whole file.</summary>
    public static ImmutableArray<LocalizedText> NotesOf(
        ImmutableArray<long> sumRows,
        LookedNumberRow? numbers,
        bool isUtf8,
        bool hasId,
        long repeatedNibs
    )
    {
        string lines = Numbers.Lines(sumRows);
        return
        [
            .. sumRows.IsEmpty
                ? Array.Empty<LocalizedText>()
                : [new($"Baris jumlah, bukan usaha: baris {lines}.", $"Rows of sums, no enterprises: lines {lines}.")],
            .. numbers is null ? Array.Empty<LocalizedText>() : [numbers.Note],
            .. isUtf8 ? Array.Empty<LocalizedText>() : [Encoding],
            .. repeatedNibs == 0
                ? Array.Empty<LocalizedText>()
                :
                [
                    new(
                        $"{repeatedNibs} baris mengulang NIB baris sebelumnya: satu usaha dalam beberapa baris? Putuskan kelompok: di peta.",
                        $"{repeatedNibs} rows repeat the NIB of a row before: one enterprise in several rows? Decide kelompok: of the mapping."
                    ),
                ],
            .. hasId ? Array.Empty<LocalizedText>() : [NoId],
        ];
    }

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
            text.Append(column.Doubt is null ? "" : $"    {(column.IsOpen ? "?" : "·")} {column.Doubt.In(language)}\n");
        }
        text.Append('\n');
        foreach (LocalizedText note in look.Notes)
        {
            text.Append(note.In(language)).Append('\n');
        }
        if (look.Columns.Any(c => c.IsOpen))
        {
            text.Append(Open.In(language)).Append('\n');
        }
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
