using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Mapping;

/// <summary>The papers of a row, from a column or more for each kind.</summary>
/// <param name="column">The column of papers.</param>
/// <param name="papers">For each kind the columns of its parts.</param>
/// <param name="numbers">The columns of NIB and NPWP, which may say that there is none.</param>
/// <param name="lists">The columns of which each cell names several papers.</param>
/// <param name="complete">Whether papers that no column is about are known not to be held.</param>
internal sealed class PaperTarget(
    RegisterColumn column,
    IReadOnlyList<(string Kind, CellMap[] Parts)> papers,
    IReadOnlyList<(string Kind, CellMap Map)> numbers,
    IReadOnlyList<CellMap> lists,
    bool complete
) : Target(column)
{
    private readonly string[] _onlyListed =
    [
        .. lists
            .SelectMany(l => SeveralPapers.Kinds(l.Column))
            .Distinct(StringComparer.Ordinal)
            .Except(papers.Select(p => p.Kind))
            .Except(numbers.Select(n => n.Kind)),
    ];

    /// <summary>For each kind that a list says is held, or is not, the header of the list.</summary>
    private readonly Dictionary<string, string> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _none = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unnamed = new(StringComparer.Ordinal);
    private readonly ByteBuffer _cell = new();
    private readonly ByteBuffer _parts = new();

    /// <summary>Whether the papers of the row written last are all there are.</summary>
    public bool IsComplete { get; private set; }

    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        _cell.Clear();
        IsComplete = complete;
        if (lists.Count > 0)
        {
            ReadLists(row, problems);
        }
        foreach ((string kind, CellMap map) in numbers)
        {
            CellState state = row.Read(map, out _, problems);
            Add(kind, state is CellState.Known ? CellState.Held : state, map.Column.Header, problems);
        }
        foreach ((string kind, CellMap[] parts) in papers)
        {
            Add(kind, Paper(row, parts, problems), parts[0].Column.Header, problems);
        }
        foreach (string kind in _onlyListed)
        {
            Add(kind, CellState.Unknown, "", problems);
        }
        into.AddCell(_cell.Length == 0 && IsComplete ? "-"u8 : _cell.Written);
    }

    /// <summary>Tells a text that does not say whether a paper is held.</summary>
    public static Message NotHeldOrNot(MappingColumn column, string text)
    {
        string known = string.Join(", ", column.Held.Concat(column.None).Concat(column.Part == "nomor" ? ["…"] : Array.Empty<string>()));
        return PaperMessages.NotHeldOrNot.With(new MessageArgument("found", CellText.Shown(text)), new MessageArgument("known", known));
    }

    private void ReadLists(in SourceRow row, List<(string Column, Message Problem)> problems)
    {
        _held.Clear();
        _none.Clear();
        _unnamed.Clear();
        foreach (CellMap list in lists)
        {
            CellState state = row.Read(list, out ReadOnlySpan<byte> value, problems);
            string[] named =
                state == CellState.Known ? Encoding.ASCII.GetString(value).Split(SeveralPapers.Between, StringSplitOptions.RemoveEmptyEntries) : [];
            foreach (string kind in named)
            {
                _held[kind] = list.Column.Header;
            }
            bool saysNone = state == CellState.None || (state == CellState.Known && list.Column.SaysNone);
            foreach (string kind in saysNone ? SeveralPapers.Kinds(list.Column).Except(named) : [])
            {
                _none[kind] = list.Column.Header;
                _ = state == CellState.Known && _unnamed.Add(kind);
            }
        }
    }

    private void Add(string kind, CellState state, string header, List<(string Column, Message Problem)> problems)
    {
        string? held = state == CellState.Held ? header : _held.GetValueOrDefault(kind);
        string? none = state == CellState.None ? header : _none.GetValueOrDefault(kind);
        IsComplete &= held is not null || none is not null;
        if (held is not null && none is not null)
        {
            bool isUnnamed = state != CellState.None && _unnamed.Contains(kind);
            problems.Add((none, Differ(kind, held, none, isUnnamed ? PaperMessages.UnnamedPaperHeld : PaperMessages.PapersDiffer)));
        }
        else if (held is not null)
        {
            Begin(kind);
            _cell.Add(_parts.Written);
        }
        // A list of all papers says by itself which are not held.
        else if (none is not null && !complete && Slugs.PermitStatus.All.Contains("tidak-ada", StringComparer.Ordinal))
        {
            Begin(kind);
            _cell.Add(":status=tidak-ada"u8);
        }
        _parts.Clear();
    }

    private void Begin(string kind)
    {
        if (_cell.Length > 0)
        {
            _cell.Add((byte)';');
        }
        _cell.Add(Encoding.ASCII.GetBytes(kind));
    }

    private CellState Paper(in SourceRow row, CellMap[] parts, List<(string Column, Message Problem)> problems)
    {
        CellState told = CellState.Unknown;
        (string? held, string? none) = (null, null);
        _parts.Clear();
        foreach (CellMap map in parts)
        {
            CellState state = row.Read(map, out ReadOnlySpan<byte> value, problems);
            if (state == CellState.Known && map.Column.Part == "ada")
            {
                problems.Add((map.Column.Header, NotHeldOrNot(map.Column, ValueReader.Text(value) ?? "")));
            }
            else if (state == CellState.Known)
            {
                _parts.Add((byte)':');
                _parts.Add(NameOf(map.Column.Part));
                _parts.Add((byte)'=');
                _parts.Add(value);
            }
            held = state is CellState.Known or CellState.Held ? map.Column.Header : held;
            none = state == CellState.None && map.Column.Part == "ada" ? map.Column.Header : none;
            // A number or a day of a paper says that there is one.
            told =
                state is CellState.Known or CellState.Held ? CellState.Held
                : state == CellState.None && told == CellState.Unknown ? CellState.None
                : told;
        }
        if (held is not null && none is not null)
        {
            problems.Add((none, Differ(parts[0].Column.Name, held, none, PaperMessages.PapersDiffer)));
        }
        return told;
    }

    private static Message Differ(string kind, string held, string none, MessageKind why) =>
        why.With(new("found", kind), new("held", CellText.Shown(held)), new("none", CellText.Shown(none)));

    private static ReadOnlySpan<byte> NameOf(string part) =>
        part switch
        {
            "nomor" => "number"u8,
            "terbit" => "issuedOn"u8,
            "sampai" => "validUntil"u8,
            _ => "status"u8,
        };
}

/// <summary>Whether the papers of a row are all there are.</summary>
internal sealed class CompleteTarget(RegisterColumn column, PaperTarget papers) : Target(column)
{
    /// <inheritdoc/>
    public override void Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems) =>
        into.AddCell(papers.IsComplete ? "ya"u8 : "tidak"u8);
}
