using CsvHelper;

namespace Umkm.Registers.Csv;

/// <summary>Reads a stream of CSV into chunks of records; empty lines are no records. A record is one line, so that a quote that is never closed
/// breaks its own line and no other. Memory grows with the chunk, not with the file.</summary>
internal sealed class CsvSource : IDisposable
{
    /// <summary>The longest line, in bytes.</summary>
    public const int LongestLine = 1024 * 1024;

    private readonly CsvReader _reader;
    private bool _isBroken;
    private long _records;

    /// <param name="stream">The text; left open.</param>
    /// <param name="separator">What separates cells.</param>
    public CsvSource(Stream stream, char separator)
    {
        _reader = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = separator,
                AllowLineBreaksInQuotes = false,
                TrackLineNumbers = true,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
                MaxRecordSize = LongestLine,
                BufferSize = 256 * 1024,
                // A quote in the middle of a cell is a part of its text.
                OnMalformedRecord = record => _isBroken |= record.Reason != CsvMalformedReason.StrayQuote,
            },
            leaveOpen: true
        );
    }

    /// <summary>The names of the columns; none for an empty file.</summary>
    /// <exception cref="CsvFormatException">The line is too long.</exception>
    public IReadOnlyList<string> Headers => [.. _reader.Headers];

    /// <summary>Reads the next records.</summary>
    /// <param name="chunk">Takes them.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="CsvFormatException">A line is too long.</exception>
    public bool Read(CsvChunk chunk, int most)
    {
        chunk.Begin(_records);
        while (chunk.Records.Count < most && Next())
        {
            int cells = _reader.FieldCount;
            for (int cell = 0; cell < cells; cell++)
            {
                chunk.AddCell(_reader.GetSpan(cell));
            }
            chunk.EndRecord(cells, _reader.LineNumber, _isBroken);
        }
        _records += chunk.Records.Count;
        return chunk.Records.Count > 0;
    }

    /// <summary>What separates cells below a header: the comma, or a semicolon or tab when it holds those and no comma.</summary>
    public static char SeparatorOf(ReadOnlySpan<byte> header) =>
        header.Contains((byte)',') ? ','
        : header.Contains((byte)';') ? ';'
        : header.Contains((byte)'\t') ? '\t'
        : ',';

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        _isBroken = false;
        return _reader.Read();
    }
}
