using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime;
using Umkm.Registers.Csv;
using Umkm.Registers.Rows;
using Umkm.Rules.Binding;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Works through one chunk at a time: reads its rows into columns, screens them, writes answers and rejects. Keeps its memory. One a thread.</summary>
internal sealed class RegisterWorker
{
    private readonly FactColumns _columns;
    private readonly RowReader _rows;
    private readonly BlockScreener _screener;
    private readonly AnswerRows _answers;
    private readonly List<(string Column, Message Problem)> _problems = [];
    private readonly List<int> _ends = [];
    private readonly ByteBuffer _ids = new();
    private readonly Lang _language;
    private readonly CsvWriter _answerRows;
    private readonly CsvWriter _rejectRows;
    private ScreenedBlock? _block;

    public RegisterWorker(BlockScreener screener, LocalDate on, ImmutableArray<RegisterColumn> columns, bool tally, Lang language)
    {
        _answerRows = CsvOutput.ForPeople(Answers);
        _rejectRows = CsvOutput.ForPeople(Rejects);
        _columns = new FactColumns(screener.Glossary, on);
        _rows = new RowReader(columns, screener.Glossary, on);
        _screener = screener;
        _answers = new AnswerRows(screener.Decisions);
        _language = language;
        Tally = tally ? new ScreeningTally(screener) : null;
    }

    /// <summary>The chunk to work through.</summary>
    public CsvChunk Chunk { get; } = new();

    /// <summary>The rows of answers.</summary>
    public MemoryStream Answers { get; } = new();

    /// <summary>The rows of rejects.</summary>
    public MemoryStream Rejects { get; } = new();

    /// <summary>How many rows were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>The rows that could not be read: line, column (empty for the whole row) and why.</summary>
    public List<(long Line, string Column, Message Problem)> Refused { get; } = [];

    /// <summary>How many rows could not be read.</summary>
    public int Rejected { get; private set; }

    /// <summary>What this worker has counted so far; null when nothing is.</summary>
    public ScreeningTally? Tally { get; }

    /// <summary>Works through the chunk.</summary>
    public void Work()
    {
        Answers.SetLength(0);
        Rejects.SetLength(0);
        Refused.Clear();
        Rejected = 0;
        _columns.Clear();
        _ids.Clear();
        _ends.Clear();
        foreach (CsvRecord record in Chunk.Records)
        {
            if (_rows.Read(Chunk, record, _columns, _problems))
            {
                _ids.Add(_rows.Id);
                _ends.Add(_ids.Length);
            }
            else
            {
                Reject(record);
            }
        }
        Answered = _ends.Count;
        _block = _screener.Screen(_columns.Build(), 0, Answered, Chunk.FirstRecord, _block);
        _answers.Write(_block, _ids.Written, _ends, _answerRows);
        _answerRows.Flush();
        _rejectRows.Flush();
        Tally?.Add(_block);
    }

    private void Reject(CsvRecord record)
    {
        Rejected++;
        _rejectRows.WriteField(record.Line.ToString(CultureInfo.InvariantCulture));
        _rejectRows.WriteField(HarmlessText.Of(Encoding.UTF8.GetString(_rows.Id)));
        _rejectRows.WriteField(string.Join(';', _problems.Select(p => p.Column).Where(c => c.Length > 0)));
        _rejectRows.WriteField(string.Join(' ', _problems.Select(p => p.Problem.Text(_language))));
        _rejectRows.EndRecord();
        foreach ((string column, Message problem) in _problems)
        {
            Refused.Add((record.Line, column, problem));
        }
        _problems.Clear();
    }
}
