using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Mapping;

/// <summary>A column of the register that a mapping fills, from one or more columns of the file.</summary>
/// <param name="column">The column.</param>
internal abstract class Target(RegisterColumn column)
{
    /// <summary>The column.</summary>
    public RegisterColumn Column => column;

    /// <summary>Adds its cell for a row.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="into">Takes the cell.</param>
    /// <param name="problems">Takes what cannot be read: the column of the file and why.</param>
    public abstract void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems);
}

/// <summary>A row of the file.</summary>
/// <param name="Chunk">The chunk it stands in.</param>
/// <param name="Record">Its record.</param>
/// <param name="Number">Its number among the rows, from 1.</param>
internal readonly record struct SourceRow(CsvChunk Chunk, CsvRecord Record, long Number)
{
    /// <summary>Reads a cell by a map of its column; a cell that the row does not have is empty.</summary>
    public CellState Read(CellMap map, out ReadOnlySpan<byte> value, List<(string Column, Message Problem)> problems)
    {
        CellState state = map.Read(map.Index < Record.Cells ? Chunk[Record, map.Index] : default, out value, out Message? problem);
        // A column may be needed for more than one fact.
        if (problem is not null && !problems.Contains((map.Column.Header, problem)))
        {
            problems.Add((map.Column.Header, problem));
        }
        return state;
    }
}

/// <summary>The number of the row, where the file has no id.</summary>
internal sealed class RowNumberTarget(RegisterColumn column) : Target(column)
{
    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        Span<byte> digits = stackalloc byte[20];
        row.Number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        into.AddCell(digits[..length]);
    }
}

/// <summary>The same value for each row.</summary>
internal sealed class ConstantTarget(RegisterColumn column, string value) : Target(column)
{
    private readonly byte[] _value = Encoding.UTF8.GetBytes(value);

    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems) => into.AddCell(_value);
}

/// <summary>A value from one column.</summary>
internal sealed class ValueTarget(RegisterColumn column, CellMap map) : Target(column)
{
    private readonly byte[] _none = NoneOf(column);
    private readonly byte[] _held = column.Reader?.Kind == ValueKind.YesNo ? "ya"u8.ToArray() : [];

    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        CellState state = row.Read(map, out ReadOnlySpan<byte> value, problems);
        into.AddCell(
            state switch
            {
                CellState.Known => value,
                CellState.None => _none,
                CellState.Held => _held,
                _ => default,
            }
        );
    }

    /// <summary>How registers write that there is none.</summary>
    private static byte[] NoneOf(RegisterColumn column) =>
        column.Reader?.Kind switch
        {
            null => "-"u8.ToArray(),
            ValueKind.Money or ValueKind.Balance or ValueKind.Count or ValueKind.Whole => "0"u8.ToArray(),
            ValueKind.YesNo => "tidak"u8.ToArray(),
            _ => [],
        };
}

/// <summary>The sum of several columns; unknown while one of them is.</summary>
internal sealed class SumTarget(RegisterColumn column, CellMap[] maps) : Target(column)
{
    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        Int128 sum = 0;
        bool known = true;
        foreach (CellMap map in maps)
        {
            CellState state = row.Read(map, out ReadOnlySpan<byte> value, problems);
            if (state == CellState.Known && Amount(value) is { } amount)
            {
                sum += amount;
            }
            else if (state == CellState.Known)
            {
                problems.Add((map.Column.Header, MappingMessages.NotAmount.WithFound(CellText.Shown(ValueReader.Text(value) ?? ""))));
            }
            known &= state is CellState.Known or CellState.None;
        }
        if (!known)
        {
            into.AddCell(default);
            return;
        }
        Span<byte> digits = stackalloc byte[48];
        sum.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        into.AddCell(digits[..length]);
    }

    private static Int128? Amount(ReadOnlySpan<byte> value) =>
        Int128.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 amount) ? amount : null;
}
