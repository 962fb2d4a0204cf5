using Umkm.Registers.Looks;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Inspection;

/// <summary>Proposes which rows a mapping passes over: sums, the row of column numbers, signatures and notes. A row that may be an enterprise of
/// which only a name or a number is known is not passed over.</summary>
internal sealed class SkipProposal
{
    private readonly List<(string? Header, string Key, string[] Texts, int[] Only)> _skips = [];
    private readonly IReadOnlyList<ColumnLook> _looks;

    /// <param name="looks">The columns.</param>
    /// <param name="outside">The rows that seem to be no enterprises.</param>
    /// <param name="texts">The columns and texts of other rows to pass over.</param>
    /// <param name="sums">The columns of rows of sums without a text.</param>
    /// <param name="kept">The columns of other rows, which are not to be passed over.</param>
    /// <param name="called">The columns, texts and filled columns of totals that stand below a name.</param>
    public SkipProposal(
        IReadOnlyList<ColumnLook> looks,
        OutsideRows outside,
        IEnumerable<(int Column, string Text)> texts,
        IEnumerable<int[]> sums,
        IReadOnlyCollection<int[]> kept,
        IEnumerable<(int Column, string Text, int[] Filled)> called
    )
    {
        _looks = looks;
        foreach (IGrouping<int, string> column in texts.GroupBy(t => t.Column, t => t.Text))
        {
            _skips.Add((looks[column.Key].Header, "isi", [.. column.Distinct(StringComparer.OrdinalIgnoreCase)], []));
        }
        foreach (
            IGrouping<(int Column, string Only), (int Column, string Text, int[] Filled)> same in called.GroupBy(c => (c.Column, Only(c.Filled)))
        )
        {
            string[] names = [.. same.Select(c => c.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
            _skips.Add((looks[same.Key.Column].Header, "isi", names, same.First().Filled));
        }
        Lines = OutsideRows.Told([outside]);
        HashSet<long> told = [.. Lines.Notes, .. Lines.Lone];
        OutsideRow[] rows = [.. outside.Thin.Where(r => told.Contains(r.Line) && r.Filled[^1] < looks.Count)];
        OutsideRow[] proposed = [.. Proposed(rows, outside.LastEnterprise)];
        OutsideRow[] others = [.. outside.Thin.Except(proposed)];
        foreach (int[] only in proposed.Select(r => r.Filled).Concat(sums).OrderByDescending(f => f.Length))
        {
            if (!Covers(only) && !only.Any(c => looks[c].IsNaming) && !others.Select(r => r.Filled).Concat(kept).Any(f => IsWithin(f, only)))
            {
                _skips.Add((null, "", [], only));
            }
        }
        OutsideRow[] left = [.. proposed.Where(r => r.Text is not null && !Passes(r) && !others.Any(o => IsAlike(o, r)))];
        foreach (
            IGrouping<(int Column, bool IsHeading, string Only), OutsideRow> same in left.GroupBy(r =>
                (r.Text!.Column, r.Text.IsHeading, Only(r.Filled))
            )
        )
        {
            string[] begins = [.. same.Select(r => r.Text!.Begin).Distinct(StringComparer.OrdinalIgnoreCase)];
            _skips.Add((looks[same.Key.Column].Header, same.Key.IsHeading ? "isi" : "berawal", begins, same.First().Filled));
        }
        Passed = [.. rows.Where(Passes)];
        Unsure = [.. rows.Except(Passed).Select(r => r.Line)];
        Notes = [.. Lines.Notes.Intersect(Passed.Select(r => r.Line))];
    }

    /// <summary>The lines of the rows that seem to be no enterprises.</summary>
    public OutsideLines Lines { get; }

    /// <summary>Those of them that are not passed over.</summary>
    public IReadOnlyList<long> Unsure { get; }

    /// <summary>The lines of signatures and notes that are passed over.</summary>
    public IReadOnlyList<long> Notes { get; }

    /// <summary>The rows with few cells that are passed over.</summary>
    public IReadOnlyList<OutsideRow> Passed { get; }

    /// <summary>Where other tables begin below the first.</summary>
    public IReadOnlyList<OtherTable> Others { get; init; } = [];

    /// <summary>Whether it passes over a row with nothing but these columns.</summary>
    public bool Covers(int[] filled) => _skips.Exists(s => s.Header is null && IsWithin(filled, s.Only));

    /// <summary>Whether it names a column.</summary>
    public bool Names(ColumnLook look) =>
        Others.Any(o => o.Column == look.Header) || _skips.Exists(s => s.Header == look.Header || s.Only.Any(c => _looks[c] == look));

    /// <summary>The items of <c>lewati</c> as a mapping file writes them.</summary>
    public IEnumerable<string> Items =>
        _skips.Select(s =>
        {
            string[] parts =
            [
                .. s.Header is { } header ? new[] { $"kolom: {MappingProposal.Name(header)}", $"{s.Key}: {Listed(s.Texts)}" } : [],
                .. s.Only.Length > 0 ? new[] { $"hanya: {Listed([.. s.Only.Select(c => _looks[c].Header)])}" } : [],
            ];
            return $"{{ {string.Join(", ", parts)} }}";
        });

    /// <summary>The rows that are no enterprises for sure: what is in doubt is told, and not passed over.</summary>
    private IEnumerable<OutsideRow> Proposed(OutsideRow[] rows, long last)
    {
        HashSet<long> headings = [.. rows.Where(r => r.Text is { IsHeading: true, IsWhole: false }).Select(r => r.Number)];
        long above = -1;
        foreach (OutsideRow row in rows.Where(r => !r.HasAmount))
        {
            bool isBelow = row.Number > last;
            bool isProposed = row.Text switch
            {
                { IsHeading: true, IsWhole: true } => !isBelow,
                // A, B, C in rows that follow each other number enterprises.
                { IsHeading: true } => !isBelow && !headings.Contains(row.Number - 1) && !headings.Contains(row.Number + 1),
                { } text when _looks[text.Column].IsNaming => isBelow && row.Filled.Length == 1 && (text.IsWhole || above == row.Number - 1),
                { } => isBelow || row.Filled.Length == 1,
                null => !row.Filled.Any(c => _looks[c].IsNaming) && (isBelow || (row.Filled.Length == 1 && row.Filled[0] == 0)),
            };
            if (isProposed)
            {
                above = row.Number;
                yield return row;
            }
        }
    }

    /// <summary>Whether the text that tells a row would pass over another too.</summary>
    private static bool IsAlike(OutsideRow other, OutsideRow row) =>
        IsWithin(other.Filled, row.Filled)
        && (
            other.Text is { } text && text.Column == row.Text!.Column
                ? string.Equals(text.Begin, row.Text.Begin, StringComparison.OrdinalIgnoreCase)
                : other.Filled[0] == row.Text!.Column && other.Lead.StartsWith(row.Text.Begin, StringComparison.OrdinalIgnoreCase)
        );

    private bool Passes(OutsideRow row) =>
        _skips.Exists(s =>
            s.Only.Length > 0
            && IsWithin(row.Filled, s.Only)
            && (s.Header is null || (row.Text is { } text && _looks[text.Column].Header == s.Header && s.Texts.Contains(text.Begin)))
        );

    private static string Only(int[] filled) => string.Join(',', filled);

    private static bool IsWithin(int[] cells, int[] only) => cells.All(only.Contains);

    private static string Listed(string[] texts) => $"[{string.Join(", ", texts.Select(ColumnProposal.Quote))}]";
}
