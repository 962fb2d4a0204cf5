using System.Text;
using NodaTime;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Mapping;

/// <summary>The activity of a row, or its activities where one cell holds several codes.</summary>
/// <param name="column">The column of activities.</param>
/// <param name="parts">The columns of its parts.</param>
/// <param name="edition">The edition of codes without one.</param>
/// <param name="day">The column that the edition depends on; null when it always is the same.</param>
internal sealed class ActivityTarget(RegisterColumn column, CellMap[] parts, MappingEdition? edition, CellMap? day) : Target(column)
{
    private readonly StringBuilder _cell = new();

    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        _cell.Clear();
        string rest = "";
        string codes = "";
        bool none = false;
        CellMap? code = null;
        foreach (CellMap map in parts)
        {
            CellState state = row.Read(map, out ReadOnlySpan<byte> value, problems);
            none |= state == CellState.None;
            if (state == CellState.Known)
            {
                string text = ValueReader.Text(value) ?? "";
                switch (map.Column.Part)
                {
                    case "kode":
                        (codes, code) = (text, map);
                        break;
                    case "risiko":
                        rest += ":" + text;
                        break;
                    default:
                        rest += ":scope=" + text;
                        break;
                }
            }
        }
        string separator = code?.Column.Between ?? "";
        foreach (
            string one in separator.Length == 0
                ? [codes]
                : codes.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            Add(one, rest, row, code, problems);
        }
        into.AddCell(_cell.Length == 0 && none ? "-"u8 : Encoding.UTF8.GetBytes(_cell.ToString()));
    }

    private void Add(string code, string rest, in SourceRow row, CellMap? map, List<(string Column, Message Problem)> problems)
    {
        if (code.Length == 0 && rest.Length == 0)
        {
            return;
        }
        string written = "";
        if (code.Length > 0)
        {
            string[] ends = code.Split('/', 2);
            string digits = ends[0].Trim().TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVabcdefghijklmnopqrstuv"]).Trim();
            string? of = ends.Length > 1 ? ends[1] : Edition(row, problems)?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (digits.Length != 5 || !digits.All(char.IsAsciiDigit))
            {
                problems.Add((map!.Column.Header, MappingMessages.NotKbli.WithFound(CellText.Shown(code))));
                return;
            }
            if (of is null)
            {
                problems.Add((map!.Column.Header, MappingMessages.NoEdition.WithFound(CellText.Shown(code))));
                return;
            }
            written = $"{digits}/{of}";
        }
        _cell.Append(_cell.Length > 0 ? ";" : "").Append(written).Append(rest);
    }

    private int? Edition(in SourceRow row, List<(string Column, Message Problem)> problems)
    {
        if (edition is null || day is null)
        {
            return edition?.Edition;
        }
        return
            row.Read(day, out ReadOnlySpan<byte> value, problems) == CellState.Known
            && IsoDate.Read(ValueReader.Text(value)).TryGetValue(out LocalDate written)
            ? written >= edition.Since
                ? edition.Edition
                : edition.Before
            : null;
    }
}

/// <summary>The product of a row.</summary>
internal sealed class ProductTarget(RegisterColumn column, CellMap[] parts) : Target(column)
{
    private readonly ByteBuffer _cell = new();

    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        _cell.Clear();
        bool none = false;
        // The name comes first, and has no name of its own.
        foreach (CellMap map in parts.OrderBy(p => p.Column.Part != "name"))
        {
            CellState state = row.Read(map, out ReadOnlySpan<byte> value, problems);
            none |= state == CellState.None;
            if (state != CellState.Known)
            {
                continue;
            }
            if (map.Column.Part != "name")
            {
                _cell.Add((byte)':');
                _cell.Add(Encoding.ASCII.GetBytes(map.Column.Part));
                _cell.Add((byte)'=');
            }
            _cell.Add(value);
        }
        into.AddCell(_cell.Length == 0 && none ? "-"u8 : _cell.Written);
    }
}
