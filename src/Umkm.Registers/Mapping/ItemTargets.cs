using System.Text;
using NodaTime;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Mapping;

/// <summary>The activity of a row, or its activities where cells hold several codes or several columns hold one.</summary>
/// <param name="column">The column of activities.</param>
/// <param name="parts">The columns of its parts.</param>
/// <param name="edition">The edition of codes without one.</param>
/// <param name="day">The column that the edition depends on; null when it always is the same.</param>
internal sealed class ActivityTarget(RegisterColumn column, CellMap[] parts, MappingEdition? edition, CellMap? day) : Target(column)
{
    private readonly StringBuilder _cell = new();
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        _cell.Clear();
        _written.Clear();
        string rest = "";
        var codes = new List<(string Codes, CellMap Map)>();
        bool none = false;
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
                        codes.Add((text, map));
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
        foreach ((string text, CellMap map) in codes)
        {
            foreach (string one in KbliText.Split(text, map.Column.Between))
            {
                Add(one, rest, row, map, problems);
            }
        }
        if (codes.Count == 0)
        {
            Add("", rest, row, null, problems);
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
            string? digits = KbliText.Code(code);
            int end = digits is null ? -1 : code.IndexOf(digits + "/", StringComparison.Ordinal);
            string? of = end < 0 ? Edition(row, problems)?.ToString(System.Globalization.CultureInfo.InvariantCulture) : code[(end + 6)..].Trim();
            if (digits is null)
            {
                problems.Add((map!.Column.Header, NoCode(code)));
                return;
            }
            if (of is null)
            {
                problems.Add((map!.Column.Header, MappingMessages.NoEdition.WithFound(CellText.Shown(code))));
                return;
            }
            written = $"{digits}/{of}";
        }
        // Columns for several codes often repeat the first.
        if (_written.Add(written + rest))
        {
            _cell.Append(_cell.Length > 0 ? ";" : "").Append(written).Append(rest);
        }
    }

    /// <summary>Why a text is no code: several that nothing separates by the mapping, or none.</summary>
    private static Message NoCode(string text) =>
        KbliText.Between(text) is { } between
            ? MappingMessages.SeveralKbli.With(
                new MessageArgument("found", CellText.Shown(text)),
                new MessageArgument("between", CellSeparator.Write(between))
            )
        : KbliText.HoldsSeveral(text) ? MappingMessages.KbliInWords.WithFound(CellText.Shown(text))
        : text.Length == 4 && text.All(char.IsAsciiDigit) ? MappingMessages.KbliWithoutZero.WithFound(text)
        : MappingMessages.NotKbli.WithFound(CellText.Shown(text));

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
