using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

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
    private readonly RowSkip[] _skips;
    private readonly (int Index, bool HasDecimalDot, UnitColumn Cells)[] _units;
    private readonly (int Index, DotColumn Cells)[] _dots;
    private readonly int _id;
    private readonly int _columns;
    private readonly bool[] _isNamed;
    private readonly Lazy<RowReader> _facts;

    /// <param name="targets">The columns it fills.</param>
    /// <param name="headers">The columns of the file.</param>
    /// <param name="mapping">What they mean.</param>
    /// <param name="id">The place of the id in the file; below zero when there is none.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    public RowMapper(
        IEnumerable<(string Name, Target Target)> targets,
        IReadOnlyList<string> headers,
        RegisterMapping mapping,
        int id,
        Glossary glossary
    )
    {
        (string Name, Target Target)[] all = [.. targets];
        Names = [.. all.Select(t => t.Name)];
        _targets = [.. all.Select(t => t.Target)];
        _id = id;
        Columns = [.. _targets.Select(t => t.Column)];
        _facts = new Lazy<RowReader>(() => new RowReader(Columns, glossary, [], LocalDate.MaxIsoValue));
        _columns = headers.Count;
        _isNamed = [.. headers.Select(h => h.Length > 0)];
        _skips = [.. mapping.Skips.Select(k => new RowSkip(k, headers))];
        string[] names = [.. headers];
        _units =
        [
            .. mapping
                .Columns.Where(c => c.Unit > 1)
                .Select(c => (Array.IndexOf(names, c.Header), c.HasDecimalDot == true, new UnitColumn(c.Header, c.Unit))),
        ];
        // Where the mapping says that commas stand before decimals, a dot does not.
        _dots =
        [
            .. mapping
                .Columns.Where(c => c.HasDecimalDot ?? c.Unit > 1)
                .Select(c => (Array.IndexOf(names, c.Header), new DotColumn(c.Header, c.HasDecimalDot == true ? ',' : '.'))),
        ];
        Seen = new SeenRows(new OutsideRows(headers, id, isPlain: false))
        {
            Units = [.. _units.Select(u => u.Cells)],
            Dots = [.. _dots.Select(u => u.Cells)],
        };
    }

    /// <summary>The columns of the register.</summary>
    public ImmutableArray<RegisterColumn> Columns { get; }

    /// <summary>What it has seen of the rows.</summary>
    public SeenRows Seen { get; }

    /// <summary>The names of the columns in registers.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The id of a row as the file has it; its number when rows are numbered.</summary>
    public string Id(in SourceRow row) =>
        _id < 0 ? row.Number.ToString(CultureInfo.InvariantCulture) : Encoding.UTF8.GetString(RowForm.Id(row.Chunk, row.Record, _id));

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="into">Takes it.</param>
    /// <param name="problems">Takes what is wrong with it, also as facts where a cell stopped it from being a row of the register.</param>
    public MappedRow Write(in SourceRow row, CsvChunk into, List<(string Column, Message Problem)> problems)
    {
        RowSkip? skip = Skip(row);
        Seen.Outside.Add(row.Chunk, row.Record, row.Number, isSkipped: skip is not null);
        if (skip is not null)
        {
            if (!Seen.Passed.IsFull)
            {
                string text = skip.Text(row.Chunk, row.Record);
                Seen.Passed.Add(row.Chunk, row.Record, skip.Rule(text), text);
            }
            return MappedRow.Skipped;
        }
        if (RowForm.Problem(row.Chunk, row.Record, _columns, _isNamed) is { } wrong)
        {
            problems.Add(("", wrong));
            return MappedRow.Rejected;
        }
        foreach ((int index, DotColumn dots) in _dots)
        {
            dots.Add(row.Chunk[row.Record, index], row.Record.Line);
        }
        int before = problems.Count;
        foreach (Target target in _targets)
        {
            target.Write(row, into, problems);
        }
        into.EndRecord(_targets.Length, row.Record.Line, isBroken: false);
        if (problems.Count == before)
        {
            foreach ((int index, bool hasDecimalDot, UnitColumn cells) in _units)
            {
                string text = index < row.Record.Cells ? ValueReader.Text(row.Chunk[row.Record, index]) ?? "" : "";
                cells.Add(hasDecimalDot ? DecimalDot.Turned(text) ?? "" : text, row.Record.Line);
            }
            return MappedRow.Written;
        }
        AddProblems(into, into.Records.Count - 1, problems);
        into.RemoveLast();
        return MappedRow.Rejected;
    }

    /// <summary>Adds what is wrong with a row of the register as facts.</summary>
    public void AddProblems(CsvChunk rows, int index, List<(string Column, Message Problem)> problems) => _facts.Value.Read(rows, index, problems);

    /// <summary>What passes a row over; null when nothing does.</summary>
    private RowSkip? Skip(in SourceRow row)
    {
        foreach (RowSkip skip in _skips)
        {
            if (skip.Fits(row.Chunk, row.Record))
            {
                return skip;
            }
        }
        return null;
    }
}
