using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Mapping;

/// <summary>Tells which rows of a file a mapping passes over.</summary>
internal sealed class RowSkip
{
    private readonly int _column;
    private readonly byte[][] _texts;
    private readonly bool _begins;
    private readonly HashSet<int>? _only;

    /// <param name="skip">What the mapping says.</param>
    /// <param name="headers">The columns of the file.</param>
    public RowSkip(MappingSkip skip, IReadOnlyList<string> headers)
    {
        List<string> all = [.. headers];
        _column = skip.Header is { } header ? all.IndexOf(header) : -1;
        _texts = [.. skip.Texts.Select(t => Encoding.UTF8.GetBytes(t.ToLowerInvariant()))];
        _begins = skip.Begins;
        _only = skip.Only.IsEmpty ? null : [.. skip.Only.Select(all.IndexOf)];
    }

    /// <summary>Whether it passes a row over.</summary>
    public bool Fits(CsvChunk chunk, in CsvRecord record)
    {
        if (record.IsBroken || _column >= record.Cells || (_column >= 0 && !HasText(chunk[record, _column])))
        {
            return false;
        }
        for (int cell = 0; _only is not null && cell < record.Cells; cell++)
        {
            if (!chunk[record, cell].IsEmpty && !_only.Contains(cell))
            {
                return false;
            }
        }
        return true;
    }

    private bool HasText(ReadOnlySpan<byte> cell)
    {
        foreach (byte[] text in _texts)
        {
            if (
                (_begins ? cell.Length >= text.Length : cell.Length == text.Length)
                && (ValueReader.Text(cell[..text.Length]) ?? "").ToLowerInvariant() is var lower
                && Encoding.UTF8.GetBytes(lower).AsSpan().SequenceEqual(text)
            )
            {
                return true;
            }
        }
        return false;
    }
}
