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
    /// <summary>Each kind once, with all columns that tell of it: a paper that is listed twice would hide what one of them says.</summary>
    private readonly (string Kind, CellMap[] Parts, CellMap? Number)[] _kinds =
    [
        .. numbers
            .Select(n => n.Kind)
            .Concat(papers.Select(p => p.Kind))
            .Concat(lists.SelectMany(l => SeveralPapers.Kinds(l.Column)))
            .Distinct(StringComparer.Ordinal)
            .Select(k => (k, papers.FirstOrDefault(p => p.Kind == k).Parts ?? [], numbers.FirstOrDefault(n => n.Kind == k).Map)),
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
        foreach ((string kind, CellMap[] parts, CellMap? number) in _kinds)
        {
            (string? held, string? none) = Paper(row, kind, parts, problems);
            CellState state = number is null ? CellState.Unknown : row.Read(number, out _, problems);
            held ??= state is CellState.Known or CellState.Held ? number!.Column.Header : null;
            none ??= held is null && state is CellState.None ? number!.Column.Header : null;
            Add(kind, held, none, problems);
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

    private void Add(string kind, string? ownHeld, string? ownNone, List<(string Column, Message Problem)> problems)
    {
        string? held = ownHeld ?? _held.GetValueOrDefault(kind);
        string? none = ownNone ?? _none.GetValueOrDefault(kind);
        IsComplete &= held is not null || none is not null;
        if (held is not null && none is not null)
        {
            bool isUnnamed = ownNone is null && _unnamed.Contains(kind);
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

    /// <summary>The headers of the columns of a paper by which it is held, and by which it is not.</summary>
    private (string? Held, string? None) Paper(in SourceRow row, string kind, CellMap[] parts, List<(string Column, Message Problem)> problems)
    {
        (string? held, string? none, string? empty) = (null, null, null);
        foreach (CellMap map in parts)
        {
            CellState state = row.Read(map, out ReadOnlySpan<byte> value, problems);
            string header = map.Column.Header;
            if (state == CellState.Known && map.Column.Part == "status" && Denies(kind, value))
            {
                none = header;
                continue;
            }
            if (state == CellState.Known && map.Column.Part == "ada")
            {
                problems.Add((header, NotHeldOrNot(map.Column, ValueReader.Text(value) ?? "")));
            }
            else if (state == CellState.Known)
            {
                _parts.Add((byte)':');
                _parts.Add(NameOf(map.Column.Part));
                _parts.Add((byte)'=');
                _parts.Add(value);
            }
            held = state is CellState.Known or CellState.Held ? header : held;
            none = state == CellState.None && map.Column.Part == "ada" ? header : none;
            empty = state == CellState.None ? header : empty;
        }
        // A number or a day of a paper says that there is one.
        return (held, none ?? (held is null ? empty : null));
    }

    /// <summary>Whether a status says that the paper is not there; one in process is not where a list says that it is held.</summary>
    private bool Denies(string kind, ReadOnlySpan<byte> status) =>
        status.SequenceEqual("tidak-ada"u8) || (_held.ContainsKey(kind) && status.SequenceEqual("dalam-proses"u8));

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
