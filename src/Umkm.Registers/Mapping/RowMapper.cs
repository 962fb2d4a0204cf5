using System.Collections.Immutable;
using System.Text;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Mapping;

/// <summary>What came of a row that was mapped.</summary>
internal enum MappedRow
{
    /// <summary>It is a row of the register.</summary>
    Written,

    /// <summary>The mapping says to pass it over.</summary>
    Skipped,

    /// <summary>It cannot be read.</summary>
    Rejected,
}

/// <summary>Writes rows of a file as rows of a register. One a thread.</summary>
internal sealed class RowMapper
{
    private readonly Target[] _targets;
    private readonly (int Index, byte[][] Texts, bool Begins)[] _skips;
    private readonly int _id;
    private readonly int _columns;
    private readonly bool[] _isNamed;

    /// <param name="targets">The columns it fills.</param>
    /// <param name="headers">The columns of the file.</param>
    /// <param name="skips">The rows to pass over.</param>
    /// <param name="id">The place of the id in the file; below zero when there is none.</param>
    public RowMapper(IEnumerable<(string Name, Target Target)> targets, IReadOnlyList<string> headers, IEnumerable<MappingSkip> skips, int id)
    {
        (string Name, Target Target)[] all = [.. targets];
        Names = [.. all.Select(t => t.Name)];
        _targets = [.. all.Select(t => t.Target)];
        _id = id;
        Columns = [.. _targets.Select(t => t.Column)];
        _columns = headers.Count;
        _isNamed = [.. headers.Select(h => h.Length > 0)];
        _skips =
        [
            .. skips.Select(s =>
                (headers.ToList().IndexOf(s.Header), s.Texts.Select(t => Encoding.UTF8.GetBytes(t.ToLowerInvariant())).ToArray(), s.Begins)
            ),
        ];
    }

    /// <summary>The columns of the register.</summary>
    public ImmutableArray<RegisterColumn> Columns { get; }

    /// <summary>The lines of rows not passed over that look like sums.</summary>
    public List<long> SumRows { get; } = [];

    /// <summary>The line of a row not passed over that numbers the columns; 0 for none.</summary>
    public long NumberRow { get; private set; }

    /// <summary>The names of the columns in registers.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The id of a row as the file has it; empty when rows are numbered.</summary>
    public ReadOnlySpan<byte> Id(in SourceRow row) =>
        _id >= 0 && _id < row.Record.Cells && !row.Record.IsBroken ? row.Chunk[row.Record, _id] : default;

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="into">Takes it.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    public MappedRow Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        if (IsSkipped(row))
        {
            return MappedRow.Skipped;
        }
        if (RowForm.Problem(row.Chunk, row.Record, _columns, _isNamed) is { } wrong)
        {
            problems.Add(("", wrong));
            return MappedRow.Rejected;
        }
        if (SumRow.Of(row.Chunk, row.Record) >= 0)
        {
            SumRows.Add(row.Record.Line);
        }
        if (row.Number == 1 && Rows.NumberRow.Is(row.Chunk, row.Record))
        {
            NumberRow = row.Record.Line;
        }
        int before = problems.Count;
        foreach (Target target in _targets)
        {
            target.Write(row, into, problems);
        }
        into.EndRecord(_targets.Length, row.Record.Line, isBroken: false);
        if (problems.Count == before)
        {
            return MappedRow.Written;
        }
        into.RemoveLast();
        return MappedRow.Rejected;
    }

    private bool IsSkipped(in SourceRow row)
    {
        foreach ((int index, byte[][] texts, bool begins) in _skips)
        {
            if (index >= row.Record.Cells || row.Record.IsBroken)
            {
                continue;
            }
            ReadOnlySpan<byte> cell = row.Chunk[row.Record, index];
            foreach (byte[] text in texts)
            {
                bool equal =
                    (begins ? cell.Length >= text.Length : cell.Length == text.Length)
                    && (ValueReader.Text(cell[..text.Length]) ?? "").ToLowerInvariant() is var lower
                    && Encoding.UTF8.GetBytes(lower).AsSpan().SequenceEqual(text);
                if (equal)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
