using CsvHelper;

namespace Umkm.Registers.Csv;

/// <summary>Records whose quoted text goes on on the next lines: puts lines together until the quote is closed, or gives them up as lines of
/// their own.</summary>
internal sealed class SplitRecords
{
    private const int MostLines = 40;
    private const int MostBytes = 64 * 1024;
    private readonly CsvReaderOptions _options;
    private readonly Queue<Line> _lines = [];
    private readonly List<byte> _text = [];
    private bool _isBroken;
    private bool _givenUp;

    public SplitRecords(char separator) =>
        _options = CsvRecords.Options(separator) with { OnMalformedRecord = record => _isBroken |= record.Reason != CsvMalformedReason.StrayQuote };

    /// <summary>How many cells a record must have for its lines to be put together; any while 0.</summary>
    public int Cells { get; set; }

    /// <summary>The next line that has been given up.</summary>
    public Line? Pending => _givenUp && _lines.TryPeek(out Line line) ? line : null;

    /// <summary>Whether another line may still close the quote.</summary>
    public bool WantsMore => _lines.Count < MostLines && _text.Count < MostBytes;

    /// <summary>Begins with a line that opens a quote.</summary>
    public void Begin(byte[] line, long number)
    {
        _givenUp = false;
        _lines.Clear();
        _text.Clear();
        _lines.Enqueue(new Line(line, number));
        _text.AddRange(line);
    }

    /// <summary>Adds the next line; true when the quote is closed, and the record added to the chunk.</summary>
    public bool Append(ReadOnlySpan<byte> line, long number, CsvChunk into)
    {
        _lines.Enqueue(new Line(line.ToArray(), number));
        _text.Add((byte)'\n');
        _text.AddRange(line);
        if (!line.Contains((byte)'"'))
        {
            return false;
        }
        using CsvReader reader = Reader([.. _text]);
        if (!reader.Read() || _isBroken || (Cells > 0 && reader.FieldCount != Cells))
        {
            return false;
        }
        Copy(reader, _lines.Peek().Number, isBroken: false, into);
        _lines.Clear();
        return true;
    }

    /// <summary>The lines are records of their own.</summary>
    public void GiveUp() => _givenUp = true;

    /// <summary>Takes the next line that has been given up.</summary>
    public void Take() => _lines.Dequeue();

    /// <summary>Adds one line as a record.</summary>
    public void Add(Line line, CsvChunk into)
    {
        using CsvReader reader = Reader(line.Bytes);
        reader.Read();
        Copy(reader, line.Number, _isBroken, into);
    }

    private static void Copy(CsvReader reader, long line, bool isBroken, CsvChunk into)
    {
        for (int cell = 0; cell < reader.FieldCount; cell++)
        {
            into.AddCell(reader.GetSpan(cell));
        }
        into.EndRecord(reader.FieldCount, line, isBroken);
    }

    private CsvReader Reader(byte[] text)
    {
        _isBroken = false;
        return CsvReader.Create(new MemoryStream(text), _options);
    }

    /// <summary>A line of the file.</summary>
    /// <param name="Bytes">Its bytes, without the line break.</param>
    /// <param name="Number">Its number, from 1.</param>
    internal readonly record struct Line(byte[] Bytes, long Number);
}
