namespace Umkm.Cli.Registers.Csv;

/// <summary>Cuts a stream of CSV into chunks of whole records; blank lines are no records. Memory grows with the chunk, not with the file.</summary>
internal sealed class CsvReader(Stream stream)
{
    private const int ReadAtOnce = 256 * 1024;
    private readonly List<CsvRecord> _records = [];
    private byte[] _bytes = new byte[4 * ReadAtOnce];
    private int _from;
    private int _to;
    private bool _ended;
    private long _line = 1;
    private long _record;

    /// <summary>What separates cells; set by <see cref="ReadHeader"/>.</summary>
    public byte Delimiter { get; private set; } = (byte)',';

    /// <summary>Bytes read from the stream so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The first record that is not blank. The separator is the comma, or a semicolon or tab when it holds those and no comma.</summary>
    /// <returns>Null for an empty file.</returns>
    public byte[]? ReadHeader()
    {
        Fill(ReadAtOnce);
        if (_bytes.AsSpan(_from, _to - _from).StartsWith(CsvScanner.ByteOrderMark))
        {
            _from += CsvScanner.ByteOrderMark.Length;
        }
        while (Next(out CsvRecord record))
        {
            ReadOnlySpan<byte> header = _bytes.AsSpan(record.Start, record.End - record.Start);
            if (header.Length > 0)
            {
                Delimiter = header.Contains((byte)',') ? (byte)',' : header.Contains((byte)';') ? (byte)';' : header.Contains((byte)'\t') ? (byte)'\t' : (byte)',';
                return header.ToArray();
            }
        }
        return null;
    }

    /// <summary>The next records.</summary>
    /// <param name="chunk">Takes them over.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>False when there are no more.</returns>
    public bool Read(CsvChunk chunk, int most)
    {
        Compact();
        _records.Clear();
        while (_records.Count < most && Next(out CsvRecord record))
        {
            if (record.End > record.Start)
            {
                _records.Add(record);
            }
        }
        if (_records.Count == 0)
        {
            return false;
        }
        int first = _records[0].Start;
        chunk.Begin(_bytes.AsSpan(first, _records[^1].End - first), _record);
        chunk.SetRecords(first == 0 ? _records : _records.Select(r => r with { Start = r.Start - first, End = r.End - first }));
        _record += _records.Count;
        return true;
    }

    private bool Next(out CsvRecord record)
    {
        record = default;
        (int End, int Next, bool IsBroken) found;
        while (_from == _to || !CsvScanner.TryFindEnd(_bytes.AsSpan(0, _to), _from, _ended, Delimiter, out found))
        {
            if (_ended)
            {
                return false;
            }
            Fill(ReadAtOnce);
        }
        record = new CsvRecord(_from, found.End, _line, found.IsBroken);
        int lines = _bytes.AsSpan(_from, found.Next - _from).Count((byte)'\n');
        _line += lines;
        _from = found.Next;
        return true;
    }

    /// <summary>Drops what has been handed out. Offsets of records of this chunk must not be in use.</summary>
    private void Compact()
    {
        if (_from > 0)
        {
            _bytes.AsSpan(_from, _to - _from).CopyTo(_bytes);
            _to -= _from;
            _from = 0;
        }
    }

    private void Fill(int count)
    {
        if (_to + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _to + count));
        }
        int read = stream.Read(_bytes, _to, count);
        _to += read;
        BytesRead += read;
        _ended = read == 0;
    }
}
