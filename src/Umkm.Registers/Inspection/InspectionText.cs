using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Markup;
using Umkm.Registers.Reports;

namespace Umkm.Registers.Inspection;

/// <summary>A first look in words.</summary>
internal static class InspectionText
{
    public static readonly LocalizedText Head = new(
        "{0}: kepala kolom di baris {1}, {2} baris berisi.",
        "{0}: header on line {1}, {2} [2:row|rows] with contents."
    );
    public static readonly LocalizedText Filled = new("terisi", "filled");
    public static readonly LocalizedText Example = new("contoh", "examples");
    public static readonly LocalizedText Decided = new(
        "Dengan usulan ini (tanpa kolom bertanda ?) {0} dari {1} baris terbaca, dan diputus bagi:",
        "With this proposal (without columns marked ?) {0} of {1} [1:row|rows] can be read, and [1:is|are] decided for:"
    );
    public static readonly LocalizedText Missing = new("Fakta yang paling sering kurang: {0}.", "The fact that is missing most often: {0}.");

    public static readonly LocalizedText Open = new(
        "Baris bertanda ? harus diputuskan dahulu: selama \"?\" berdiri di sana, peta ditolak.",
        "Lines marked ? have to be decided first: while \"?\" stands there, the mapping is refused."
    );
    private static readonly LocalizedText Sums = new(
        "Baris jumlah, bukan usaha: baris {0}.",
        "[A row|Rows] of sums, no enterprises: [line|lines] {0}."
    );
    private static readonly LocalizedText LikeSums = new(
        "Mirip baris jumlah; periksa: baris {0}. Tidak dilewati usulan ini: bila bukan usaha, tambahkan teksnya di lewati:.",
        "Like rows of sums; check: [line|lines] {0}. This proposal does not pass them over: where they are no enterprises, add their "
            + "text below lewati:."
    );
    private static readonly LocalizedText Headers = new("Kepala kolom yang diulang: baris {0}.", "The header once more: [line|lines] {0}.");
    private static readonly LocalizedText TwoTables = new(
        "Beberapa kolom nomor: dua tabel berdampingan? Usaha di tabel kedua tidak dinilai; pindahkan ke bawah tabel pertama atau ke lembar sendiri.",
        "Several columns of numbers: two tables beside each other? Enterprises of the second are not screened; move it below the first or to a sheet."
    );
    private static readonly LocalizedText Signatures = new(
        "Tanda tangan atau catatan di luar tabel, bukan usaha: baris {0}.",
        "Signatures or notes outside the table, no enterprises: [line|lines] {0}."
    );
    private static readonly LocalizedText Lone = new(
        "Hanya satu sel yang berisi, atau huruf dan judul (judul kelompok, nomor tanpa usaha, atau usaha yang baru namanya diketahui): baris {0}.",
        "Only one cell is filled, or a letter and a title (a heading, a number alone, or an enterprise of which only a name is known): "
            + "[line|lines] {0}."
    );
    private static readonly LocalizedText Unsure = new(
        "Yang mungkin usaha tidak dilewati usulan ini dan akan dinilai: baris {0}. Bila bukan usaha, tambahkan teksnya di lewati:.",
        "What may be an enterprise is not passed over by this proposal and will be screened: [line|lines] {0}. Where it is none, add its text "
            + "below lewati:."
    );
    private static readonly LocalizedText Encoding = new(
        "Berkas ini bukan UTF-8 seluruhnya: sebut pengodeannya di peta (berkas: pengodean: windows-1252).",
        "The file is not all UTF-8: name its encoding in the mapping (berkas: pengodean: windows-1252)."
    );
    private static readonly LocalizedText NoId = new(
        "Tidak ada kolom id: baris dinomori. Tulis id: ya pada kolom yang membedakan usaha, misalnya NIB, bila ada.",
        "There is no column id: rows are numbered. Write id: ya at the column that tells enterprises apart, e.g. NIB, where there is one."
    );

    private static readonly LocalizedText NibsAgain = new(
        "{0} baris mengulang NIB baris sebelumnya: satu usaha dalam beberapa baris? Putuskan kelompok: di peta.",
        "{0} [row repeats|rows repeat] the NIB of a row before: one enterprise in several rows? Decide kelompok: of the mapping."
    );

    /// <summary>What people should know of rows that are no enterprises, and of hidden rows and columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="used">The columns that the proposal uses.</param>
    public static IEnumerable<LocalizedText> RowNotes(LookedTable table, IEnumerable<string> used)
    {
        SkipProposal skips = table.Skips;
        if (table.HasTwoTables)
        {
            yield return TwoTables;
        }
        (LocalizedText Form, IReadOnlyList<long> Lines)[] notes =
        [
            (Sums, [.. skips.Lines.Sums.Except(table.Shared)]),
            (LikeSums, [.. skips.Lines.LikeSums.Concat(table.Shared).Order()]),
            (Headers, skips.Lines.Headers),
            (Signatures, skips.Notes),
            (Lone, [.. skips.Lines.Lone.Except(skips.Unsure)]),
            (Unsure, skips.Unsure),
        ];
        foreach ((LocalizedText form, IReadOnlyList<long> lines) in notes.Where(n => n.Lines.Count > 0))
        {
            yield return form.Counted(lines.Count, Numbers.Lines(lines));
        }
        if (table.LikeTotals.Count > 0)
        {
            yield return Observations.LikeTotalsAt(table.LikeTotals);
        }
        if (skips.Others.Count > 0)
        {
            yield return Observations.OtherTablesAt([.. skips.Others.Select(o => o.Line)]);
        }
        if (table.Numbers is { } numbers)
        {
            yield return numbers.Note;
        }
        if (table.Hidden > 0)
        {
            yield return Observations.HiddenRows(table.Hidden);
        }
        string[] hiddenColumns = [.. used.Where(table.HiddenColumns.Contains)];
        if (hiddenColumns.Length > 0)
        {
            yield return Observations.HiddenColumnsOf(hiddenColumns);
        }
        foreach ((string header, long cells) in table.Errors.Where(e => used.Contains(e.Header, StringComparer.Ordinal)))
        {
            yield return Observations.ErrorsOf(header, cells);
        }
    }

    /// <summary>What people should know of the file otherwise.</summary>
    public static ImmutableArray<LocalizedText> NotesOf(bool isUtf8, bool hasId, long repeatedNibs) =>
        [
            .. isUtf8 ? Array.Empty<LocalizedText>() : [Encoding],
            .. repeatedNibs == 0 ? Array.Empty<LocalizedText>() : [NibsAgain.Counted(repeatedNibs, repeatedNibs)],
            .. hasId ? Array.Empty<LocalizedText>() : [NoId],
        ];

    /// <summary>Several notes as one; null when there are none.</summary>
    public static LocalizedText? Joined(IReadOnlyCollection<LocalizedText> notes) =>
        notes.Count == 0 ? null : new(string.Join("; ", notes.Select(n => n.Indonesian)), string.Join("; ", notes.Select(n => n.English)));

    public static string Of(RegisterInspection look, Lang language)
    {
        var text = new StringBuilder();
        string Count(long number) => Numbers.Grouped(number, language);
        Line(text, Head.Filled(language, look.Register, Count(look.HeaderLine), Count(look.Rows)));
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
        Line(text, Decided.Filled(language, Count(look.Readable), Count(look.Rows)));
        foreach (InspectedDecision decision in look.Decided)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {Count(decision.Rows), 9}  {decision.Decision.Id} ({decision.Decision.Title.In(language)})\n"
            );
        }
        if (look.MissingMost is { } missing)
        {
            Line(text, Missing.Filled(language, missing.In(language)));
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
