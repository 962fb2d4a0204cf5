using System.Buffers.Binary;
using System.Collections.Immutable;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Counts by column days up to 1 January 1900: programs write the first day that they know for a day that was not filled in. One a
/// thread.</summary>
/// <param name="columns">The columns of the register.</param>
internal sealed class FirstDays(ImmutableArray<RegisterColumn> columns)
{
    private readonly (string Header, int Column)[] _columns =
    [
        .. columns
            .Index()
            .Where(c => c.Item is { Role: ColumnRole.Value, Reader.Kind: ValueKind.Date or ValueKind.PartialDate })
            .Select(c => (c.Item.Header, c.Index)),
    ];
    private readonly long[] _rows = new long[columns.Length];

    /// <summary>The day after; a month or a year of it alone says too little.</summary>
    private static ReadOnlySpan<byte> SecondDay => "1900-01-02"u8;

    /// <summary>For each column how many rows hold such a day.</summary>
    public IEnumerable<(string Header, long Rows)> Found => _columns.Zip(_rows, (c, n) => (c.Header, n));

    /// <summary>Adds the first of the rows that a reader keeps.</summary>
    public void Add(RowReader rows, int count)
    {
        ReadOnlySpan<CellPlace> places = rows.Chunk.AllPlaces;
        ReadOnlySpan<byte> bytes = rows.Chunk.Bytes;
        for (int i = 0; i < _columns.Length; i++)
        {
            int column = _columns[i].Column;
            foreach (ref readonly CsvRecord record in rows.Records(count))
            {
                CellPlace place = places[record.First + column];
                _rows[i] += !place.IsEmpty && IsFirst(place.Of(bytes)) ? 1 : 0;
            }
        }
    }

    private static bool IsFirst(ReadOnlySpan<byte> day)
    {
        bool isOfLaterYear =
            day.Length >= sizeof(uint) && BinaryPrimitives.ReadUInt32BigEndian(day) > BinaryPrimitives.ReadUInt32BigEndian(SecondDay);
        return !isOfLaterYear && day.SequenceCompareTo(SecondDay[..Math.Min(day.Length, SecondDay.Length)]) < 0;
    }
}
