using System.Globalization;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Writes the rows that cannot be read, and remembers what is wrong with them. One a thread.</summary>
internal sealed class RejectRows
{
    private readonly MemoryStream _written = new();
    private readonly CsvWriter _csv;
    private readonly Dictionary<string, int> _order;
    private readonly Lang _language;
    private (Message? Problem, string Text) _last = (null, "");

    /// <param name="headers">The columns of the file: what is wrong with a row is told in their order.</param>
    /// <param name="language">The language of reasons.</param>
    public RejectRows(IReadOnlyList<string> headers, Lang language)
    {
        _csv = CsvOutput.ForPeople(_written);
        _order = headers.Index().DistinctBy(h => h.Item).ToDictionary(h => h.Item, h => h.Index, StringComparer.Ordinal);
        _language = language;
    }

    /// <summary>The rows as CSV: line, id, columns and why.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            _csv.Flush();
            return _written.GetBuffer().AsSpan(0, (int)_written.Length);
        }
    }

    /// <summary>Line, column (empty for the whole row) and why.</summary>
    public List<(long Line, string Column, Message Problem)> Refused { get; } = [];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        _written.SetLength(0);
        Refused.Clear();
        Count = 0;
    }

    /// <summary>Adds a row, or several that are one enterprise.</summary>
    public void Add(RejectedRow row, int rows = 1)
    {
        Count += rows;
        // Most have one problem.
        IReadOnlyList<(string Column, Message Problem)> problems = row.Problems is [_]
            ? row.Problems
            : [.. row.Problems.OrderBy(p => Place(p.Column))];
        _csv.WriteField(row.Line.ToString(CultureInfo.InvariantCulture));
        _csv.WriteField(HarmlessText.Of(row.Id));
        _csv.WriteField(problems is [var only] ? only.Column : string.Join(';', problems.Select(p => p.Column).Where(c => c.Length > 0).Distinct()));
        _csv.WriteField(problems is [var one] ? Text(one.Problem) : string.Join(' ', problems.Select(p => Text(p.Problem))));
        _csv.EndRecord();
        Refused.AddRange(problems.Select(p => (row.Line, p.Column, p.Problem)));
    }

    /// <summary>A problem in words; many rows have the same.</summary>
    private string Text(Message problem)
    {
        if (!problem.Equals(_last.Problem))
        {
            _last = (problem, problem.Text(_language));
        }
        return _last.Text;
    }

    /// <summary>Where a column stands; of several that are added, the first. What is of the whole row comes first, what is of no column
    /// last.</summary>
    private int Place(string column) =>
        column.Length == 0 ? -1
        : _order.TryGetValue(column, out int place) || _order.TryGetValue(column.Split(" + ")[0], out place) ? place
        : int.MaxValue;
}
