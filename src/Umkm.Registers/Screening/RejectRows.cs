using System.Globalization;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Writes the rows that could not be read as CSV: line, id, columns and why. One a thread.</summary>
internal sealed class RejectRows
{
    private readonly MemoryStream _written = new();
    private readonly CsvWriter _csv;
    private readonly Lang _language;
    private (Message? Problem, string Text) _last = (null, "");

    public RejectRows(Lang language)
    {
        _language = language;
        _csv = CsvOutput.ForPeople(_written);
    }

    /// <summary>The rows since <see cref="Begin"/>.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            _csv.Flush();
            return _written.GetBuffer().AsSpan(0, (int)_written.Length);
        }
    }

    /// <summary>Begins with other rows.</summary>
    public void Begin() => _written.SetLength(0);

    /// <summary>Writes a row.</summary>
    public void Add(RejectedRow row)
    {
        _csv.WriteField(row.Line.ToString(CultureInfo.InvariantCulture));
        _csv.WriteField(HarmlessText.Of(row.Id));
        _csv.WriteField(string.Join(';', row.Problems.Select(p => p.Column).Where(c => c.Length > 0).Distinct()));
        _csv.WriteField(string.Join(' ', row.Problems.Select(p => Text(p.Problem))));
        _csv.EndRecord();
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
}
