using System.Text;
using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Messages;
using Umkm.Registers.Sources;
using Umkm.Rules.Screenings;

namespace Umkm.Registers;

/// <summary>The answers of an earlier screening of a register, as <c>umkm screen -o</c> wrote them: CSV or a workbook. All of them are in
/// memory.</summary>
public sealed class PreviousAnswers
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<string[]> _answers = [];
    private readonly HashSet<int> _twice = [];

    private readonly string _name;

    private PreviousAnswers(IReadOnlyList<string> decisions, string name) => (Decisions, _name) = (decisions, name);

    /// <summary>The decisions answered, in the order of the columns.</summary>
    public IReadOnlyList<string> Decisions { get; }

    /// <summary>How many rows there are, those with an id that stands twice included.</summary>
    public int Count => _answers.Count;

    /// <summary>Reads the answers.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="RegisterException">It is no such file.</exception>
    public static PreviousAnswers Read(RegisterInput input, string name)
    {
        using var records = new HeadedRecords(RegisterSource.Open(input, MappingFile.Usual, name), header => header is ["id", ..]);
        if (records.Headers is not ["id", ..])
        {
            throw RegisterException.At(name, RegisterMessages.NotAnswers.WithFound(Cells.CellText.Shown(string.Join(", ", records.Headers.Take(5)))));
        }
        var previous = new PreviousAnswers([.. records.Headers.Skip(1)], name);
        var chunk = new CsvChunk();
        // A few sets of answers come up over and over.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (records.Read(chunk, RegisterSource.BlockRows))
        {
            foreach (CsvRecord record in chunk.Records)
            {
                string Cell(int i) => i < record.Cells && !record.IsBroken ? Encoding.UTF8.GetString(chunk[record, i]) : "";
                string[] answers = new string[previous.Decisions.Count];
                for (int i = 0; i < answers.Length; i++)
                {
                    string text = Cell(i + 1);
                    answers[i] = texts.TryGetValue(text, out string? known) ? known : texts[text] = text;
                }
                previous.Add(Cells.CellText.WithoutApostrophe(Cell(0)), answers);
            }
        }
        return previous;
    }

    /// <summary>The row of an id: null when there is none, or several.</summary>
    internal int? RowOf(string id) => _rows.TryGetValue(id, out int row) && !_twice.Contains(row) ? row : null;

    /// <summary>Whether an id stands in several rows, which then cannot be compared.</summary>
    internal bool IsTwice(string id) => _rows.TryGetValue(id, out int row) && _twice.Contains(row);

    /// <summary>Refuses what cannot be compared: a register without ids, answers of other decisions.</summary>
    /// <param name="decisions">The decisions that are answered now.</param>
    /// <param name="isNumbered">Whether the register has no ids.</param>
    /// <param name="register">The register, for messages.</param>
    internal void CheckFor(IEnumerable<ScreenedDecision> decisions, bool isNumbered, string register)
    {
        if (isNumbered)
        {
            throw RegisterException.At(register, RegisterMessages.NoIdToCompare.With());
        }
        string[] now = [.. decisions.Select(d => d.Id)];
        if (!now.Intersect(Decisions, StringComparer.Ordinal).Any())
        {
            throw RegisterException.At(
                _name,
                RegisterMessages.NoAnswersShared.With(
                    new MessageArgument("found", Cells.CellText.Shown(string.Join(", ", Decisions.Prepend("id").Take(6)))),
                    new MessageArgument("known", string.Join(", ", now.Take(6)) + (now.Length > 6 ? ", …" : ""))
                )
            );
        }
    }

    /// <summary>How many ids stand in several rows.</summary>
    internal int TwiceRows => _twice.Count;

    /// <summary>How many rows have an id of their own.</summary>
    internal int OwnRows => _rows.Count - _twice.Count;

    /// <summary>The answer of a row at a column of <see cref="Decisions"/>.</summary>
    internal string Answer(int row, int decision) => _answers[row][decision];

    private void Add(string id, string[] answers)
    {
        if (!_rows.TryAdd(id, _answers.Count))
        {
            _twice.Add(_rows[id]);
        }
        _answers.Add(answers);
    }
}
