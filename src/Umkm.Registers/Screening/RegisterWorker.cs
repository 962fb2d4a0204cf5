using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;
using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Rows;
using Umkm.Registers.Sources;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Works through one chunk at a time: reads its rows into columns, screens them, writes answers and rejects. Keeps its memory. One a
/// thread.</summary>
internal sealed class RegisterWorker
{
    private readonly FactColumns _columns;
    private readonly RowReader _rows;
    private readonly SingleValues? _ahead;
    private readonly BlockScreener _screener;
    private readonly AnswerRows _answers;
    private readonly List<(string Column, Message Problem)> _problems = [];
    private readonly List<int> _ends = [];
    private readonly ByteBuffer _ids = new();
    private readonly Lang _language;
    private readonly RowMapper? _mapper;
    private readonly bool _hasId;
    private readonly CsvChunk _mapped = new();
    private readonly List<(int Row, RejectedRow? Rejected)> _taken = [];
    private readonly List<int> _plain = [];
    private readonly List<string> _names = [];
    private readonly SeenRows? _seen;
    private ScreenedBlock? _block;
    private ScreenedBlock? _earlierBlock;

    /// <param name="screener">Screens its rows.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="source">The register.</param>
    /// <param name="assumptions">Assumptions for facts that a row does not give.</param>
    /// <param name="tally">Whether to count.</param>
    /// <param name="language">The language of reasons.</param>
    /// <param name="mapping">What the columns of the register mean; null when they are named as registers name them.</param>
    /// <param name="reads">Whether anything reads a term; null when all are read.</param>
    public RegisterWorker(
        BlockScreener screener,
        LocalDate on,
        RegisterSource source,
        ImmutableArray<AssumedFact> assumptions,
        bool tally,
        Lang language,
        RegisterMapping? mapping,
        Func<Term, bool>? reads = null
    )
    {
        Rejects = new RejectRows(source.Headers, language);
        _columns = new FactColumns(screener.Glossary, on, reads);
        // What an assumption decides is asked row by row.
        _ahead = assumptions.IsEmpty ? new SingleValues(source.Columns, on) : null;
        _rows = new RowReader(source.Columns, screener.Glossary, assumptions, on) { Ahead = _ahead };
        _mapper = source.Mapper();
        _hasId = source.Columns.Any(c => c.Role == ColumnRole.Id);
        Assumed = assumptions.IsEmpty ? null : new AssumptionTally(screener, assumptions, on);
        _screener = screener;
        _answers = new AnswerRows(screener.Decisions);
        _language = language;
        Tally = tally ? new ScreeningTally(screener.Plan) : null;
        Keys = new RowKeys(source.Columns);
        Counts = new RowCounts(source.Columns, on, mapping);
        _seen = source.SeenPlain();
    }

    /// <summary>Whether rows of which every answer is decided are left out of the answers.</summary>
    public bool OnlyUndecided { get; init; }

    /// <summary>Screens the same rows by another book of the same terms; null for none.</summary>
    public BlockScreener? Earlier { get; init; }

    /// <summary>Takes pages for the first enterprises; null for none.</summary>
    public EnterprisePages? Pages { get; init; }

    /// <summary>What is counted of the rows answered.</summary>
    public RowCounts Counts { get; }

    /// <summary>What it has seen of the rows; null where they are put together before they come here.</summary>
    public SeenRows? Seen => _mapper?.Seen ?? _seen;

    /// <summary>The identities of the rows answered.</summary>
    public RowKeys Keys { get; }

    /// <summary>How many rows were answered and not written, because every answer is decided.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The chunk to work through.</summary>
    public CsvChunk Chunk { get; } = new();

    /// <summary>Rows that were rejected before they came here.</summary>
    public List<RejectedRow> RejectedBefore { get; } = [];

    /// <summary>The rows that could not be read.</summary>
    public RejectRows Rejects { get; }

    /// <summary>How many rows the chunk had, and were rejected before.</summary>
    public int Read { get; private set; }

    /// <summary>How many rows were passed over.</summary>
    public int Skipped { get; private set; }

    /// <summary>How many rows are answered with another row.</summary>
    public int Grouped { get; private set; }

    /// <summary>What the assumptions decided so far; null when there are none.</summary>
    public AssumptionTally? Assumed { get; }

    /// <summary>How many rows were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>What this worker has counted so far; null when nothing is.</summary>
    public ScreeningTally? Tally { get; }

    /// <summary>Works through the chunk.</summary>
    public void Work()
    {
        Rejects.Clear();
        Read = Skipped = Grouped = LeftOut = 0;
        Keys.Clear();
        _names.Clear();
        _columns.Clear();
        Assumed?.Clear();
        _mapped.Begin(0);
        _ids.Clear();
        _ends.Clear();
        _plain.Clear();
        Take();
        CsvChunk rows = _mapper is null ? Chunk : _mapped;
        _ahead?.Begin(rows);
        int next = 0;
        ReadOnlySpan<(int Row, RejectedRow? Rejected)> taken = CollectionsMarshal.AsSpan(_taken);
        for (int first = 0; first < taken.Length; first += RowReader.Kept)
        {
            next = Work(rows, next, taken[first..Math.Min(first + RowReader.Kept, taken.Length)]);
        }
        _ahead?.Write(_columns, CollectionsMarshal.AsSpan(_plain));
        Answered = _ends.Count;
        FactTable facts = _columns.Build();
        _block = _screener.Screen(facts, 0, Answered, Chunk.FirstRecord, _block);
        _earlierBlock = Earlier?.Screen(facts, 0, Answered, Chunk.FirstRecord, _earlierBlock);
        _answers.Take(_block);
        Tally?.Add(_block);
        Assumed?.Count(_block);
    }

    /// <summary>Writes the answers of the chunk. Called in the order of the chunks.</summary>
    /// <param name="answers">Takes them.</param>
    /// <param name="place">How many bytes it has taken.</param>
    public void WriteAnswers(Stream answers, ref long place) => LeftOut = _answers.Write(_ids.Written, _ends, answers, ref place, OnlyUndecided);

    /// <summary>Writes pages for the rows of the chunk, as far as some are wanted. Called in the order of the chunks.</summary>
    public void WritePages()
    {
        for (int row = 0; Pages is { } pages && row < Answered && pages.Written < pages.Most; row++)
        {
            if (!OnlyUndecided || AnswerRows.IsOpen(_block!, row))
            {
                string id = Encoding.UTF8.GetString(_ids.Written[(row == 0 ? 0 : _ends[row - 1]).._ends[row]]);
                pages.Write(id, _names[row], _block!.Explain(row), _language);
            }
        }
    }

    /// <summary>Compares the rows of the chunk with other answers for them. Called in the order of the chunks.</summary>
    /// <param name="changes">Compares them.</param>
    /// <param name="moved">Told the block and the rows that changed; null for nobody.</param>
    public void Compare(ChangeRows changes, Action<ScreenedBlock, IReadOnlyList<int>>? moved)
    {
        changes.Compare(_block!, _earlierBlock, _ids.Written, _ends);
        moved?.Invoke(_block!, changes.Moved);
    }

    /// <summary>Takes the rows of the chunk, as the columns of the register, and those that are rejected already.</summary>
    private void Take()
    {
        _taken.Clear();
        foreach (RejectedRow row in RejectedBefore)
        {
            Read++;
            _taken.Add((-1, row));
        }
        for (int i = 0; i < Chunk.Records.Count; i++)
        {
            CsvRecord record = Chunk.Records[i];
            Read += record.Rows;
            var row = new SourceRow(Chunk, record, Chunk.FirstRecord + i + 1);
            switch (_mapper?.Write(row, _mapped, _problems) ?? MappedRow.Written)
            {
                case MappedRow.Skipped:
                    Skipped++;
                    break;
                case MappedRow.Rejected:
                    _taken.Add((i, Rejection(record.Line, _mapper!.Id(row))));
                    break;
                default:
                    _taken.Add((i, null));
                    break;
            }
        }
    }

    /// <summary>Works on as many rows as are kept.</summary>
    /// <param name="chunk">The rows, as the columns of the register.</param>
    /// <param name="next">The number of the next record, from 0.</param>
    /// <param name="taken">The rows.</param>
    /// <returns>The number of the record behind them.</returns>
    private int Work(CsvChunk chunk, int next, ReadOnlySpan<(int Row, RejectedRow? Rejected)> taken)
    {
        _ahead?.ReadTo(next + RowReader.Kept);
        Span<long> numbers = stackalloc long[RowReader.Kept];
        int read = 0;
        foreach ((int row, RejectedRow? rejected) in taken)
        {
            if (rejected is not null)
            {
                Rejects.Add(rejected);
                continue;
            }
            CsvRecord record = chunk.AllRecords[next];
            numbers[read] = Chunk.FirstRecord + row + 1;
            _seen?.Outside.Add(chunk, record, numbers[read]);
            _rows.Row = read;
            if (_rows.Read(chunk, next, _problems))
            {
                _plain.Add(_ahead?.IsPlain(next) == true ? next : -1);
                Grouped += record.Rows - 1;
                read++;
            }
            else
            {
                Rejects.Add(Rejection(record.Line, Encoding.UTF8.GetString(Id(numbers[read]))), record.Rows);
            }
            next++;
        }
        for (_rows.Row = 0; _rows.Row < read; _rows.Row++)
        {
            _rows.Write(_columns);
            Assumed?.Add(_rows);
        }
        Counts.Add(_rows, read);
        for (_rows.Row = 0; _rows.Row < read; _rows.Row++)
        {
            Keys.Add(_rows, _rows.Line);
            if (Pages is not null)
            {
                _names.Add(_rows.Name);
            }
            _ids.Add(Id(numbers[_rows.Row]));
            _ends.Add(_ids.Length);
        }
        return next;
    }

    /// <summary>The id of the row, or its number where the register has no column for it.</summary>
    private ReadOnlySpan<byte> Id(long number) => _hasId ? _rows.Id : Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A row with the problems found last.</summary>
    private RejectedRow Rejection(long line, string id)
    {
        var row = new RejectedRow(line, id, [.. _problems]);
        _problems.Clear();
        return row;
    }
}
