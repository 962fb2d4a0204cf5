namespace Umkm.Cli.Registers.Csv;

/// <summary>Some records of a register, as bytes. Used again once it has been worked through.</summary>
internal sealed class CsvChunk
{
    private readonly List<CsvRecord> _records = [];
    private byte[] _bytes = [];

    /// <summary>The records, in order.</summary>
    public IReadOnlyList<CsvRecord> Records => _records;

    /// <summary>The number of the first record among all records, from 0.</summary>
    public long FirstRecord { get; private set; }

    /// <summary>The bytes that the records are in.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>The bytes of a record.</summary>
    public ReadOnlySpan<byte> this[CsvRecord record] => _bytes.AsSpan(record.Start, record.End - record.Start);

    /// <summary>Takes over some bytes, which begin with the first record.</summary>
    public void Begin(ReadOnlySpan<byte> bytes, long firstRecord)
    {
        if (_bytes.Length < bytes.Length)
        {
            _bytes = new byte[bytes.Length + (bytes.Length >> 2)];
        }
        bytes.CopyTo(_bytes);
        FirstRecord = firstRecord;
    }

    public void SetRecords(IEnumerable<CsvRecord> records)
    {
        _records.Clear();
        _records.AddRange(records);
    }
}
