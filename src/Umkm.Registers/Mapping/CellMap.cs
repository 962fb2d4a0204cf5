using System.Text;
using Umkm.Registers.Cells;

namespace Umkm.Registers.Mapping;

/// <summary>What a cell says.</summary>
internal enum CellState
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A value.</summary>
    Known,

    /// <summary>That there is none.</summary>
    None,

    /// <summary>That there is one, of which no more is told.</summary>
    Held,

    /// <summary>Something that the mapping does not know.</summary>
    Unreadable,
}

/// <summary>Reads the cells of one column of a file and writes them as registers have them. What comes often is remembered. One a thread.</summary>
/// <param name="column">What the column is.</param>
/// <param name="read">Writes a text as registers have it, or says why it cannot.</param>
/// <param name="isNumber">Whether digits alone stay as they are.</param>
internal sealed class CellMap(MappingColumn column, Func<string, (string? Value, Message? Problem)> read, bool isNumber)
{
    private const int MostRemembered = 4096;
    private readonly Dictionary<byte[], Result> _remembered = new(ByteComparer.Instance);
    private readonly int _longestMark = column.Unknown.Concat(column.None).Concat(column.Held).Select(m => m.Length).Append(0).Max();

    /// <summary>What the column is.</summary>
    public MappingColumn Column => column;

    /// <summary>Whether cells stay as they are, whatever they hold.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether days of the ISO form stay as they are.</summary>
    public bool IsDate { get; init; }

    /// <summary>Its place in the file.</summary>
    public int Index { get; init; }

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">Its bytes.</param>
    /// <param name="value">The value as registers have it.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public CellState Read(ReadOnlySpan<byte> cell, out ReadOnlySpan<byte> value, out Message? problem)
    {
        problem = null;
        value = cell;
        if (cell.IsEmpty)
        {
            return CellState.Unknown;
        }
        if (IsPlain || (IsDate && cell.Length > _longestMark && UsualValues.Date(cell, out _)))
        {
            return CellState.Known;
        }
        if (isNumber && cell.Length > _longestMark && column.Unit == 1 && UsualValues.IsDigits(cell))
        {
            return CellState.Known;
        }
        Dictionary<byte[], Result>.AlternateLookup<ReadOnlySpan<byte>> known = _remembered.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(cell, out Result result))
        {
            result = Work(cell);
            if (_remembered.Count < MostRemembered)
            {
                known[cell] = result;
            }
        }
        value = result.Value;
        problem = result.Problem;
        return result.State;
    }

    private Result Work(ReadOnlySpan<byte> cell)
    {
        string text = KeptText.Of((ValueReader.Text(cell) ?? Encoding.Latin1.GetString(cell)).Trim().Trim('\u00A0').Trim());
        if (text.Length == 0 || IsOneOf(text, column.Unknown))
        {
            return new Result(CellState.Unknown, [], null);
        }
        if (IsOneOf(text, column.None))
        {
            return new Result(CellState.None, [], null);
        }
        if (IsOneOf(text, column.Held))
        {
            return new Result(CellState.Held, [], null);
        }
        (string? written, Message? problem) = read(text);
        return problem is null
            ? new Result(CellState.Known, Encoding.UTF8.GetBytes(written!), null)
            : new Result(CellState.Unreadable, [], ProgramBlank.Refusal(text) ?? problem);
    }

    private static bool IsOneOf(string text, IEnumerable<string> words) => words.Any(w => string.Equals(w, text, StringComparison.OrdinalIgnoreCase));

    private readonly record struct Result(CellState State, byte[] Value, Message? Problem);
}
