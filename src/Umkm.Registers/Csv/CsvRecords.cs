using System.Globalization;
using CsvHelper;
using Umkm.Registers.Messages;

namespace Umkm.Registers.Csv;

/// <summary>The records of a stream of CSV. A record is one line, so that a quote that is never closed breaks its own line and no other; where
/// quoted text does go on on the next lines, and only then, they are one record. Memory does not grow with the file.</summary>
internal sealed class CsvRecords : IRecords
{
    /// <summary>So many lines with a quote are read one by one, and an eighth of all.</summary>
    private const int FewOdd = 16;

    private readonly CsvLines _lines;
    private readonly CsvReaderOptions _options;
    private readonly string _name;
    private readonly byte _separator;
    private readonly SplitRecords _split;

    /// <summary>Reads a line, or all that is left.</summary>
    private CsvReader? _reader;
    private bool _byLine;
    private long _odd;
    private bool _isBroken;
    private bool _isOpen;

    /// <param name="stream">The text; left open.</param>
    /// <param name="dialect">Separator and encoding; the separator is known.</param>
    /// <param name="name">The file, for messages.</param>
    public CsvRecords(Stream stream, CsvDialect dialect, string name)
    {
        _name = name;
        _separator = (byte)dialect.Separator!.Value;
        _split = new SplitRecords(dialect.Separator.Value);
        _lines = new CsvLines(stream, name);
        _options = Options(dialect.Separator.Value) with
        {
            AllowLineBreaksInQuotes = false,
            Encoding = dialect.Encoding,
            TrackLineNumbers = true,
            MaxRecordSize = CsvLines.Longest,
            BufferSize = 256 * 1024,
            // A quote in the middle of a cell is a part of its text.
            OnMalformedRecord = record =>
            {
                _isBroken |= record.Reason != CsvMalformedReason.StrayQuote;
                _isOpen |= record.Reason == CsvMalformedReason.LineBreakInQuotes;
            },
        };
        _byLine = dialect.Encoding is null && _lines.Begin();
    }

    /// <summary>The line of the record that the reader has read.</summary>
    private long Line => _byLine ? _lines.Number : _lines.Number + _reader!.LineNumber;

    /// <summary>What all CSV is read with.</summary>
    public static CsvReaderOptions Options(char separator) =>
        new()
        {
            Separator = separator,
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
        };

    /// <inheritdoc/>
    public bool Next(CsvChunk into)
    {
        if (_split.Pending is { } line)
        {
            _split.Take();
            _split.Add(line, into);
            return true;
        }
        if (_byLine && _lines.Take(into, _separator) is > 0 and var plain)
        {
            into.EndRecord(plain, _lines.Number, isBroken: false);
            _split.Cells = plain;
            return true;
        }
        if (_byLine && _odd++ > FewOdd + (_lines.Number / 8))
        {
            // Where quotes are usual one reader for all lines is faster than one for each.
            _byLine = false;
            _reader?.Dispose();
            _reader = null;
        }
        if (!Read())
        {
            return false;
        }
        if (_isOpen && Join(_reader!.RawRecord.ToArray(), into))
        {
            return true;
        }
        int cells = _isBroken ? 0 : into.AddCells(_reader!.RawRecord, _separator, out _);
        if (cells == 0)
        {
            cells = _reader!.FieldCount;
            for (int cell = 0; cell < cells; cell++)
            {
                into.AddCell(_reader!.GetSpan(cell));
            }
        }
        into.EndRecord(cells, Line, _isBroken);
        _split.Cells = _isBroken ? _split.Cells : cells;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader?.Dispose();
        _lines.Dispose();
    }

    /// <summary>Whether a line that opens a quote closes it on one of the next lines; if not, these are kept to be read one by one.</summary>
    private bool Join(byte[] open, CsvChunk into)
    {
        long line = Line;
        _split.Begin(open, line);
        while (_split.WantsMore && Read())
        {
            if (_split.Append(_reader!.RawRecord, Line, into))
            {
                return true;
            }
        }
        // The line is broken after all; it and those after it are records of their own.
        _split.GiveUp();
        SplitRecords.Line first = _split.Pending!.Value;
        _split.Take();
        _split.Add(first, into);
        return true;
    }

    private bool Read()
    {
        _isBroken = false;
        _isOpen = false;
        try
        {
            while (_byLine && _lines.Take() is { } line)
            {
                _reader?.Dispose();
                _reader = CsvReader.Create(line, _options);
                if (_reader.Read())
                {
                    return true;
                }
            }
            return !_byLine
                && (_reader ??= CsvReader.Create(_lines, _options with { DetectSeparatorHint = _lines.Number == 0 }, leaveOpen: true)).Read();
        }
        catch (CsvFormatException)
        {
            throw RegisterException.At(_name, RegisterMessages.LineTooLong.WithFound(CsvLines.Longest.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
