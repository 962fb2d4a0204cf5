using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Rows;

/// <summary>Reads the cells that fill one term each, or none, for all rows of a chunk, as far as they are of the usual form and say nothing that
/// is not a fact yet. One a thread.</summary>
/// <remarks>Column by column: cells of one kind come one after the other, and the processor guesses what comes next.</remarks>
internal sealed class SingleValues
{
    /// <summary>Records of which a column is read at once: their cells stay close to the processor until the last column is read.</summary>
    private const int AtOnce = 128;

    private readonly ColumnValues[] _columns;
    private readonly int _cells;
    private readonly long _on;

    /// <summary>Records that are read at once, each with the place of its first cell.</summary>
    private readonly (int Record, int First)[] _records = new (int, int)[AtOnce];
    private readonly List<RowRun> _runs = [];
    private bool[] _isPlain = [];
    private CsvChunk _chunk = new();
    private int _read;

    /// <param name="columns">The columns of the register.</param>
    /// <param name="on">The assessment date.</param>
    public SingleValues(ImmutableArray<RegisterColumn> columns, LocalDate on)
    {
        _columns = [.. columns.Index().Where(c => Holds(c.Item)).Select(c => new ColumnValues(c.Index, c.Item))];
        _cells = columns.Length;
        _on = Days.Of(on);
    }

    /// <summary>Whether the cells of a column are read here. A day that papers may tell too is needed with the row.</summary>
    public static bool Holds(RegisterColumn column) =>
        column is { Role: ColumnRole.Value or ColumnRole.Id or ColumnRole.Checked, Reader.Kind: not ValueKind.Text, Term: null or { IssueOf: null } };

    /// <summary>Whether all that is read here of a record has been; if not, it has to be read closely.</summary>
    public bool IsPlain(int record) => _isPlain[record];

    /// <summary>Begins with the records of a chunk.</summary>
    public void Begin(CsvChunk chunk)
    {
        _chunk = chunk;
        _read = 0;
        ReadOnlySpan<CsvRecord> records = chunk.AllRecords;
        if (_isPlain.Length < records.Length)
        {
            _isPlain = new bool[records.Length];
        }
        for (int record = 0; record < records.Length; record++)
        {
            _isPlain[record] = !records[record].IsBroken && records[record].Cells >= _cells;
        }
        foreach (ColumnValues column in _columns)
        {
            column.Begin(records.Length);
        }
    }

    /// <summary>Reads on until so many records have been read, as far as there are.</summary>
    public void ReadTo(int count)
    {
        ReadOnlySpan<CsvRecord> records = _chunk.AllRecords;
        for (count = Math.Min(count, records.Length); _read < count; _read += AtOnce)
        {
            int plain = 0;
            for (int record = _read; record < Math.Min(_read + AtOnce, records.Length); record++)
            {
                _records[plain] = (record, records[record].First);
                plain += _isPlain[record] ? 1 : 0;
            }
            foreach (ColumnValues column in _columns)
            {
                column.Read(_chunk, _records.AsSpan(0, plain), _isPlain, _on);
            }
        }
    }

    /// <summary>Writes the values of the rows that were added.</summary>
    /// <param name="into">Takes them.</param>
    /// <param name="records">For each row its record, or a number below zero when it has been written whole.</param>
    public void Write(FactColumns into, ReadOnlySpan<int> records)
    {
        _runs.Clear();
        RowRun.Add(records, _runs);
        foreach (ColumnValues column in _columns)
        {
            column.Write(into, CollectionsMarshal.AsSpan(_runs));
        }
    }

    /// <summary>The values of one column.</summary>
    private sealed class ColumnValues(int cell, RegisterColumn column)
    {
        private readonly ValueReader _reader = column.Reader!;
        private readonly Term? _term = column.Role == ColumnRole.Value ? column.Term : null;
        private readonly long _most = column.Reader!.Kind == ValueKind.Count ? int.MaxValue : Rupiah.MaxValue.Amount;
        private readonly bool _isDate = column.Term?.Kind == TermKind.Date;
        private readonly (int Record, CellPlace Place)[] _filled = new (int, CellPlace)[AtOnce];
        private long[] _values = [];
        private ulong[] _known = [];

        /// <summary>Makes room for records and forgets those before.</summary>
        public void Begin(int records)
        {
            if (_values.Length < records)
            {
                _values = new long[records];
                _known = new ulong[(records + 63) / 64];
            }
            Array.Clear(_known);
        }

        public void Read(CsvChunk chunk, ReadOnlySpan<(int Record, int First)> records, bool[] isPlain, long on)
        {
            // Which records have a cell nobody can guess: they are found first, and then read.
            Span<(int Record, CellPlace Place)> filled = _filled;
            ReadOnlySpan<CellPlace> places = chunk.AllPlaces;
            int count = 0;
            foreach ((int record, int first) in records)
            {
                CellPlace place = places[unchecked(first + cell)];
                filled[count] = (record, place);
                count = unchecked(count + (place.IsEmpty ? 0 : 1));
            }
            ReadOnlySpan<byte> bytes = chunk.Bytes;
            switch (_reader.Kind)
            {
                case ValueKind.YesNo:
                    foreach ((int record, CellPlace place) in filled[..count])
                    {
                        Take(UsualValues.TrueOrFalse(place.Of(bytes)), record, place.Of(bytes), isPlain, on);
                    }
                    break;
                case ValueKind.Money or ValueKind.Balance or ValueKind.Whole or ValueKind.Count:
                    foreach ((int record, CellPlace place) in filled[..count])
                    {
                        Take(Digits.Number(bytes, place.Start, place.End), record, place.Of(bytes), isPlain, on);
                    }
                    break;
                default:
                    foreach ((int record, CellPlace place) in filled[..count])
                    {
                        ReadClosely(record, place.Of(bytes), isPlain, on);
                    }
                    break;
            }
        }

        public void Write(FactColumns into, ReadOnlySpan<RowRun> runs)
        {
            if (_term is not null)
            {
                into.Set(_term, runs, _values, _known);
            }
        }

        /// <summary>Keeps the number of a cell; reads the cell closely where it is none that the column may hold.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Take(long number, int record, ReadOnlySpan<byte> cell, bool[] isPlain, long on)
        {
            if (number < 0 || number > _most)
            {
                ReadClosely(record, cell, isPlain, on);
            }
            else
            {
                Keep(record, number);
            }
        }

        private void ReadClosely(int record, ReadOnlySpan<byte> cell, bool[] isPlain, long on)
        {
            if (!_reader.IsUsual(cell, out long? value) || (_isDate && value > on))
            {
                isPlain[record] = false;
            }
            else if (value is { } number)
            {
                Keep(record, number);
            }
        }

        private void Keep(int record, long number)
        {
            _values[record] = number;
            _known[record >> 6] |= 1UL << (record & 63);
        }
    }
}
