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
    public SkipProposal(IReadOnlyList<ColumnLook> looks, OutsideRows outside, IEnumerable<(int Column, string Text)> texts, IEnumerable<int[]> sums)
    {
        _looks = looks;
        foreach (IGrouping<int, string> column in texts.GroupBy(t => t.Column, t => t.Text))
        {
            _skips.Add((looks[column.Key].Header, "isi", [.. column.Distinct(StringComparer.OrdinalIgnoreCase)], []));
        }
        Lines = OutsideRows.Told([outside]);
        HashSet<long> told = [.. Lines.Notes, .. Lines.Lone];
        OutsideRow[] rows = [.. outside.Thin.Where(r => told.Contains(r.Line) && r.Filled[^1] < looks.Count)];
        OutsideRow[] others = [.. outside.Thin.Where(r => !told.Contains(r.Line))];
        foreach (int[] only in rows.Select(r => r.Filled).Concat(sums).OrderByDescending(f => f.Length))
        {
            bool isCovered = _skips.Exists(s => s.Header is null && IsWithin(only, s.Only));
            if (!isCovered && !only.Any(c => looks[c].IsNaming) && !others.Any(r => IsWithin(r.Filled, only)))
            {
                _skips.Add((null, "", [], only));
            }
        }
        OutsideRow[] left = [.. rows.Where(r => r.Text is not null && !Passes(r))];
        foreach (
            IGrouping<(int Column, bool IsHeading, string Only), OutsideRow> same in left.GroupBy(r =>
                (r.Text!.Column, r.Text.IsHeading, string.Join(',', r.Filled))
            )
        )
        {
            string[] begins = [.. same.Select(r => r.Text!.Begin).Distinct(StringComparer.OrdinalIgnoreCase)];
            _skips.Add((looks[same.Key.Column].Header, same.Key.IsHeading ? "isi" : "berawal", begins, same.First().Filled));
        }
        Unsure = [.. rows.Where(r => !Passes(r)).Select(r => r.Line)];
        Passed = rows.Length - Unsure.Count;
    }

    /// <summary>The lines of the rows that seem to be no enterprises.</summary>
    public OutsideLines Lines { get; }

    /// <summary>Those of them that are not passed over.</summary>
    public IReadOnlyList<long> Unsure { get; }

    /// <summary>How many rows with few cells are passed over.</summary>
    public int Passed { get; }

    /// <summary>Whether it names a column.</summary>
    public bool Names(ColumnLook look) => _skips.Exists(s => s.Header == look.Header || s.Only.Any(c => _looks[c] == look));

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

    private bool Passes(OutsideRow row) =>
        _skips.Exists(s =>
            s.Only.Length > 0
            && IsWithin(row.Filled, s.Only)
            && (s.Header is null || (row.Text is { } text && _looks[text.Column].Header == s.Header && s.Texts.Contains(text.Begin)))
        );

    private static bool IsWithin(int[] cells, int[] only) => cells.All(only.Contains);

    private static string Listed(string[] texts) => $"[{string.Join(", ", texts.Select(ColumnProposal.Quote))}]";
}
