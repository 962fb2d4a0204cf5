using System.Collections.Immutable;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>Counts amounts of whole rupiah above zero that are too small for an enterprise, and are likely of thousands or millions: where
/// others of their column are larger, or most of it is as small. One a thread.</summary>
internal sealed class LittleAmounts
{
    /// <summary>Less than Rp100.000 has no more digits.</summary>
    private const int MostDigits = 5;

    /// <summary>Fewer rows are no register.</summary>
    private const int Fewest = 3;

    private static readonly string[] Facts = ["businessCapital", "annualSales", "investment", "netAssets"];
    private readonly (string Header, int Column, FoundCells Found)[] _columns;
    private readonly bool[] _hasLarger;
    private readonly long[] _amounts;

    /// <summary>Of which columns the mapping says that they are of whole rupiah.</summary>
    private readonly bool[] _isSaid;

    /// <param name="columns">The columns of the register.</param>
    /// <param name="mapping">What they mean; a column with a unit of its own is not counted. Null for none.</param>
    public LittleAmounts(ImmutableArray<RegisterColumn> columns, RegisterMapping? mapping)
    {
        _columns = [.. columns.Index().Where(c => IsCounted(c.Item, mapping)).Select(c => (HeaderOf(c.Item, mapping), c.Index, new FoundCells()))];
        _hasLarger = new bool[_columns.Length];
        _amounts = new long[_columns.Length];
        _isSaid = [.. _columns.Select(c => Mapped(columns[c.Column], mapping).Any(m => m.SaysUnit))];
    }

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
                if (place.Length > MostDigits + 1 && bytes[place.Start] is >= (byte)'1' and <= (byte)'9')
                {
                    _amounts[i]++;
                    _hasLarger[i] = true;
                }
                else if (!place.IsEmpty)
                {
                    Add(i, place.Of(bytes), record.Line);
                }
            }
        }
    }

    private void Add(int i, ReadOnlySpan<byte> cell, long line)
    {
        ReadOnlySpan<byte> digits = cell.TrimStart("Rp. 0"u8);
        _amounts[i] += digits.IsEmpty ? 0 : 1;
        if (IsLittle(digits))
        {
            _columns[i].Found.Add(line);
        }
        else
        {
            _hasLarger[i] |= digits.Length > MostDigits;
        }
    }

    /// <summary>For each column how many rows hold one, and the lines of the first.</summary>
    /// <param name="parts">What each thread has seen.</param>
    public static IEnumerable<ColumnCells> Found(IReadOnlyList<LittleAmounts> parts) =>
        parts[0]
            ._columns.Index()
            .Select(c => (Found: FoundCells.Of(c.Item.Header, parts.Select(p => p._columns[c.Index].Found)), c.Index))
            .Where(c =>
                parts.Any(p => p._hasLarger[c.Index]) || (!parts[0]._isSaid[c.Index] && AreMost(c.Found.Cells, parts.Sum(p => p._amounts[c.Index])))
            )
            .Select(c => c.Found);

    private static bool AreMost(long little, long all) => little >= Fewest && little * 2 > all;

    /// <summary>At most five digits; one dot may stand before the last three.</summary>
    private static bool IsLittle(ReadOnlySpan<byte> digits) =>
        digits.Length is > 0 and <= MostDigits + 1
        && (
            UsualValues.IsDigits(digits)
                ? digits.Length <= MostDigits
                : digits.Length > 4 && digits[^4] == '.' && UsualValues.IsDigits(digits[..^4]) && UsualValues.IsDigits(digits[^3..])
        );

    private static bool IsCounted(RegisterColumn column, RegisterMapping? mapping) =>
        column.Term?.Property is { } fact
        && Facts.Contains(fact, StringComparer.Ordinal)
        && mapping?.Constants.Any(c => c.Key == NameOf(column)) != true
        && Mapped(column, mapping).All(c => c.Unit == 1);

    private static string NameOf(RegisterColumn column) => column.Year > 0 ? $"{column.Term!.Property}.{column.Year}" : column.Term!.Property!;

    private static IEnumerable<MappingColumn> Mapped(RegisterColumn column, RegisterMapping? mapping) =>
        mapping is null ? [] : mapping.Columns.Where(c => c.To == MappedTo.Fact && c.Name == NameOf(column));

    /// <summary>The name in the file, where one column of it gives the fact.</summary>
    private static string HeaderOf(RegisterColumn column, RegisterMapping? mapping) =>
        Mapped(column, mapping).ToArray() is [var one] ? one.Header : column.Header;
}
