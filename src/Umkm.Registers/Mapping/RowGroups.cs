using System.Globalization;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Mapping;

/// <summary>Puts the rows of one enterprise together. All rows are in memory, as bytes, until the last has been read.</summary>
internal sealed class RowGroups
{
    private readonly RowMapper _mapper;
    private readonly MappingGroup _group;
    private readonly CsvChunk _rows = new();
    private readonly List<Group> _groups = [];
    private readonly Dictionary<byte[], Group> _byKey = new(ByteComparer.Instance);
    private readonly List<(string Column, Message Problem)> _problems = [];
    private int _next;

    public RowGroups(RowMapper mapper, MappingGroup group)
    {
        (_mapper, _group) = (mapper, group);
        _rows.Begin(0);
    }

    /// <summary>How many rows were passed over.</summary>
    public long Skipped { get; private set; }

    /// <summary>What it has seen of the rows.</summary>
    public SeenRows Seen => _mapper.Seen;

    /// <summary>Adds a row of the file.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">The place of the key.</param>
    public void Add(in SourceRow row, int key)
    {
        _problems.Clear();
        MappedRow done = _mapper.Write(row, _rows, _problems);
        if (done == MappedRow.Skipped)
        {
            Skipped++;
            return;
        }
        ReadOnlySpan<byte> cell =
            row.Record is not { IsBroken: false, Refusal: null } || key >= row.Record.Cells ? default : row.Chunk[row.Record, key];
        Group group = Of(cell);
        group.Members.Add(new Member(row.Record.Line, _mapper.Id(row), done == MappedRow.Written ? _rows.Records.Count - 1 : -1, [.. _problems]));
    }

    /// <summary>Writes the next enterprises.</summary>
    /// <param name="into">Takes them.</param>
    /// <param name="rejected">Takes the rows that cannot be read, or belong to one that cannot.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>False when there are no more.</returns>
    public bool Read(CsvChunk into, List<RejectedRow> rejected, int most)
    {
        into.Begin(_next);
        rejected.Clear();
        for (int taken = 0; taken < most && _next < _groups.Count; taken++)
        {
            Write(_groups[_next++], into, rejected);
        }
        return into.Records.Count + rejected.Count > 0;
    }

    private Group Of(ReadOnlySpan<byte> key)
    {
        Group? group = null;
        if (key.IsEmpty || !_byKey.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out group))
        {
            group = new Group();
            _groups.Add(group);
            if (!key.IsEmpty)
            {
                _byKey[key.ToArray()] = group;
            }
        }
        return group;
    }

    private void Write(Group group, CsvChunk into, List<RejectedRow> rejected)
    {
        if (group.Members.Find(m => m.Row < 0) is { } broken)
        {
            foreach (Member member in group.Members)
            {
                if (member.Row >= 0)
                {
                    member.Problems.Add((_group.Key, MappingMessages.GroupBroken.WithFound(broken.Line.ToString(CultureInfo.InvariantCulture))));
                    _mapper.AddProblems(_rows, member.Row, member.Problems);
                }
                rejected.Add(new RejectedRow(member.Line, member.Id, member.Problems));
            }
            return;
        }
        _problems.Clear();
        for (int column = 0; column < _mapper.Columns.Length; column++)
        {
            into.AddCell(Merge(group, column));
        }
        into.EndRecord(_mapper.Columns.Length, group.Members[0].Line, isBroken: false, group.Members.Count);
        if (_problems.Count > 0)
        {
            _mapper.AddProblems(into, into.Records.Count - 1, _problems);
            into.RemoveLast();
            rejected.AddRange(group.Members.Select(m => new RejectedRow(m.Line, m.Id, [.. _problems])));
        }
    }

    private ReadOnlySpan<byte> Merge(Group group, int column)
    {
        ReadOnlySpan<byte> first = Cell(group.Members[0], column);
        if (group.Members.Count == 1)
        {
            return first;
        }
        RegisterColumn of = _mapper.Columns[column];
        string name = _mapper.Names[column];
        return name == "permitsComplete" ? (group.Members.TrueForAll(m => Cell(m, column).SequenceEqual("ya"u8)) ? "ya"u8 : "tidak"u8)
            : _group.Added.Contains(name) ? Sum(group, column)
            : of.Role is ColumnRole.Activities or ColumnRole.Products or ColumnRole.Permits or ColumnRole.Loans or ColumnRole.Trainings
                ? Union(group, column, of.Role)
            : of.Role == ColumnRole.Id ? first
            : Same(group, column, isFact: of.Role != ColumnRole.Checked);
    }

    /// <summary>The sum; unknown when a row does not know its part.</summary>
    private ReadOnlySpan<byte> Sum(Group group, int column)
    {
        Int128 sum = 0;
        foreach (Member member in group.Members)
        {
            ReadOnlySpan<byte> cell = Cell(member, column);
            if (cell.IsEmpty)
            {
                return default;
            }
            if (!Int128.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 part))
            {
                // Not understood here; passed on, to be told where registers are read.
                return cell;
            }
            sum += part;
        }
        return Encoding.ASCII.GetBytes(sum.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>All items once. A row that does not say is one more item of which nothing is known, except for papers, which are all of the
    /// enterprise.</summary>
    private ReadOnlySpan<byte> Union(Group group, int column, ColumnRole role)
    {
        var items = new List<string>();
        bool given = false;
        foreach (Member member in group.Members)
        {
            string cell = Encoding.UTF8.GetString(Cell(member, column));
            given |= cell.Length > 0;
            if (cell.Length == 0 && role is not ColumnRole.Permits)
            {
                cell = ":";
            }
            items.AddRange(cell == "-" ? [] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries));
        }
        return !given ? default : Encoding.UTF8.GetBytes(items.Count == 0 ? "-" : string.Join(';', items.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The contents of the rows that say something, which must be the same.</summary>
    private ReadOnlySpan<byte> Same(Group group, int column, bool isFact)
    {
        ReadOnlySpan<byte> found = default;
        foreach (Member member in group.Members)
        {
            ReadOnlySpan<byte> cell = Cell(member, column);
            if (found.IsEmpty)
            {
                found = cell;
            }
            else if (isFact && !cell.IsEmpty && !cell.SequenceEqual(found))
            {
                _problems.Add(
                    (
                        _mapper.Columns[column].Header,
                        MappingMessages.GroupDiffers.With(
                            new MessageArgument("found", CellText.Shown(Encoding.UTF8.GetString(found))),
                            new MessageArgument("other", CellText.Shown(Encoding.UTF8.GetString(cell)))
                        )
                    )
                );
                return found;
            }
        }
        return found;
    }

    private ReadOnlySpan<byte> Cell(Member member, int column) => _rows[_rows.Records[member.Row], column];

    private sealed class Group
    {
        public List<Member> Members { get; } = [];
    }

    private sealed record Member(long Line, string Id, int Row, List<(string Column, Message Problem)> Problems);
}
