using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;

namespace Umkm.Registers.Mapping;

/// <summary>Tells which rows of a file a mapping passes over.</summary>
internal sealed class RowSkip
{
    private readonly int _column;
    private readonly MappingSkip _skip;
    private readonly byte[][] _texts;
    private readonly bool[] _areAscii;
    private readonly HashSet<int>? _only;

    /// <param name="skip">What the mapping says.</param>
    /// <param name="headers">The columns of the file.</param>
    public RowSkip(MappingSkip skip, IReadOnlyList<string> headers)
    {
        _skip = skip;
        List<string> all = [.. headers];
        _column = skip.Header is { } header ? all.IndexOf(header) : -1;
        _texts = [.. skip.Texts.Select(t => Encoding.UTF8.GetBytes(t.ToLowerInvariant()))];
        _areAscii = [.. _texts.Select(t => Ascii.IsValid(t))];
        _only = skip.Only.IsEmpty ? null : [.. skip.Only.Select(all.IndexOf)];
    }

    /// <summary>Whether it passes all rows below over too.</summary>
    public bool ToEnd => _skip.ToEnd;

    /// <summary>Whether it passes a row over.</summary>
    public bool Fits(CsvChunk chunk, in CsvRecord record)
    {
        if (record.IsBroken || _column >= record.Cells || (_column >= 0 && TextOf(chunk[record, _column]) < 0))
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

    /// <summary>The text by which it passes a row over; empty when by none.</summary>
    public string Text(CsvChunk chunk, in CsvRecord record) => _column < 0 ? "" : _skip.Texts[TextOf(chunk[record, _column])];

    /// <summary>By what it passes such a row over, in the words of a mapping.</summary>
    public string Rule(string text)
    {
        string[] parts =
        [
            .. _skip.Header is { } header ? new[] { $"kolom: {header}", $"{(_skip.Begins ? "berawal" : "isi")}: {CellText.Shown(text)}" } : [],
            .. _skip.Only.IsEmpty ? Array.Empty<string>() : [$"hanya: {string.Join(", ", _skip.Only)}"],
            .. ToEnd ? new[] { $"{MappingReader.ToEnd}: ya" } : [],
        ];
        return HarmlessText.Of(string.Join(", ", parts));
    }

    /// <summary>The place of the text that a cell has; below zero when it has none of them.</summary>
    private int TextOf(ReadOnlySpan<byte> cell)
    {
        for (int i = 0; i < _texts.Length; i++)
        {
            byte[] text = _texts[i];
            if (
                (_skip.Begins ? cell.Length >= text.Length : cell.Length == text.Length)
                && (_areAscii[i] ? Ascii.EqualsIgnoreCase(cell[..text.Length], text) : IsSame(cell[..text.Length], text))
            )
            {
                return i;
            }
        }
        return -1;
    }

    private static bool IsSame(ReadOnlySpan<byte> cell, byte[] text) =>
        Encoding.UTF8.GetBytes((ValueReader.Text(cell) ?? "").ToLowerInvariant()).AsSpan().SequenceEqual(text);
}
