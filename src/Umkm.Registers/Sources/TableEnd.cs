using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Sources;

/// <summary>Ends a table where the mapping says so, and refuses the rows of another table below it, and totals without a
/// word for them. Sees all rows in their order.</summary>
/// <param name="headers">The names of the columns.</param>
/// <param name="skips">The rows that a mapping passes over; null for a register of a program.</param>
internal sealed class TableEnd(IReadOnlyList<string> headers, IReadOnlyList<RowSkip>? skips)
{
    private readonly OtherTables _others = new(headers);
    private readonly CalledTotals _totals = new(headers, isPlain: skips is null);
    private readonly RowSkip[] _skips = [.. skips ?? []];
    private readonly RowSkip[] _ends = [.. (skips ?? []).Where(s => s.ToEnd)];
    private RowSkip? _end;
    private string _text = "";

    /// <summary>Where other tables begin.</summary>
    public IReadOnlyList<OtherTable> Others => _others.Found;

    /// <summary>The lines of rows that may be totals.</summary>
    public IReadOnlyList<long> LikeTotals => _totals.Doubtful;

    /// <summary>The rows below the end.</summary>
    public PassedRows Passed { get; } = new();

    /// <summary>How many they are.</summary>
    public long Skipped { get; private set; }

    /// <summary>Takes the rows below the end away, and says of those of other tables why they are none of the register.</summary>
    /// <param name="chunk">The next rows.</param>
    public void Cut(CsvChunk chunk)
    {
        int kept = _end is null ? Kept(chunk) : 0;
        for (int at = kept; at < chunk.Records.Count && !Passed.IsFull; at++)
        {
            Passed.Add(chunk, chunk.Records[at], _end!.Rule(_text), at == kept && Skipped == 0 ? _text : "");
        }
        Skipped += chunk.Records.Count - kept;
        while (chunk.Records.Count > kept)
        {
            chunk.RemoveLast();
        }
        Func<CsvRecord, bool>? isPassed = _skips.Length == 0 ? null : r => IsPassed(chunk, r);
        _others.Mark(chunk, isPassed);
        _totals.Mark(chunk, isPassed);
    }

    private bool IsPassed(CsvChunk chunk, in CsvRecord record)
    {
        foreach (RowSkip skip in _skips)
        {
            if (skip.Fits(chunk, record))
            {
                return true;
            }
        }
        return false;
    }

    private int Kept(CsvChunk chunk)
    {
        for (int at = 0; at < chunk.Records.Count && _ends.Length > 0; at++)
        {
            CsvRecord record = chunk.Records[at];
            _end = Array.Find(_ends, e => e.Fits(chunk, record));
            if (_end is not null)
            {
                _text = _end.Text(chunk, record);
                return at;
            }
        }
        return chunk.Records.Count;
    }
}
