using System.Collections.Immutable;
using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Counts zeros of amounts that an enterprise at work rarely has, and that often mean "not filled in". One a thread.</summary>
internal sealed class ZeroCounts
{
    private static readonly string[] Facts = ["businessCapital", "annualSales", "investment", "netAssets", "workers"];
    private readonly (string Header, int Column)[] _columns;
    private readonly long[] _rows;

    /// <param name="columns">The columns of the register.</param>
    /// <param name="mapping">What they mean; a column of which it says what 0 is, is not counted. Null for none.</param>
    public ZeroCounts(ImmutableArray<RegisterColumn> columns, RegisterMapping? mapping)
    {
        _columns = [.. columns.Index().Where(c => IsCounted(c.Item, mapping)).Select(c => (c.Item.Header, c.Index))];
        _rows = new long[_columns.Length];
    }

    /// <summary>For each column how many rows hold 0.</summary>
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
                _rows[i] += place.Length == 1 && bytes[place.Start] == '0' ? 1 : 0;
            }
        }
    }

    private static bool IsCounted(RegisterColumn column, RegisterMapping? mapping)
    {
        string? fact = column.Term?.Property;
        if (fact is null || !Facts.Contains(fact, StringComparer.Ordinal))
        {
            return false;
        }
        string name = column.Year > 0 ? $"{fact}.{column.Year}" : fact;
        return mapping?.Constants.Any(c => c.Key == name) != true
            && mapping?.Columns.Any(c => c.To == MappedTo.Fact && c.Name == name && (c.None.Contains("0") || c.Unknown.Contains("0"))) != true;
    }
}
