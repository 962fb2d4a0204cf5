using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Umkm.Domain.Json;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Messages;
using Umkm.Registers.Reports;
using Umkm.Registers.Rows;
using Umkm.Registers.Screening;
using Umkm.Registers.Sources;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;

namespace Umkm.Registers;

/// <summary>Reads a register as enterprises, row by row. A row that cannot be read, or that has the id of another, ends the reading.</summary>
/// <param name="book">The rule book.</param>
/// <example>
/// <code>
/// using var input = new RegisterInput(File.OpenRead("usaha.csv"), "usaha.csv");
/// foreach (Enterprise enterprise in RegisterSubjects.Read(input, "usaha.csv", RuleBook.Embedded)) { Console.WriteLine(enterprise.Id); }
/// </code>
/// </example>
public sealed class RegisterSubjects(RuleBook book)
{
    /// <summary>Problems told before the rest is only counted.</summary>
    private const int MostTold = 20;

    private readonly List<Problem> _told = [];
    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);
    private long _refused;

    /// <summary>What the columns of the register mean; null when they are named as registers name them.</summary>
    public RegisterMapping? Mapping { get; init; }

    /// <summary>Assumed for facts that a row does not give, beside those of the mapping.</summary>
    public ImmutableArray<AssumedFact> Assumptions { get; init; } = [];

    /// <summary>What people should know of the register read last: rows numbered or passed over, rows that seem to be no enterprises, zeros, hidden
    /// rows and columns, another encoding, other sheets. Empty until its last row was read.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; private set; } = [];

    /// <summary>Reads all rows of a register without a mapping.</summary>
    /// <param name="input">The register.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="book">The rule book.</param>
    /// <exception cref="RegisterException">As of <see cref="Read(RegisterInput, string)"/>.</exception>
    public static IEnumerable<Enterprise> Read(RegisterInput input, string name, RuleBook book) => new RegisterSubjects(book).Read(input, name);

    /// <summary>Reads all rows.</summary>
    /// <param name="input">The register.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="RegisterException">The header is wrong, or some row cannot be read or has the id of another; thrown after the last
    /// row.</exception>
    public IEnumerable<Enterprise> Read(RegisterInput input, string name)
    {
        using var source = new RegisterSource(input, name, book.Glossary, Mapping);
        RowMapper? mapper = source.Mapper();
        var rows = new RowReader(source.Columns, book.Glossary, [], LocalDate.MaxIsoValue);
        var facts = new FactColumns(book.Glossary);
        var zeros = new ZeroCounts(source.Columns, Mapping);
        var little = new LittleAmounts(source.Columns, Mapping);
        var phones = new PhoneCounts(source.Columns, Mapping);
        SeenRows? seen = mapper?.Seen ?? source.SeenPlain();
        long skipped = 0;
        var chunk = new CsvChunk();
        var mapped = new CsvChunk();
        var before = new List<RejectedRow>();
        while (source.Read(chunk, before))
        {
            foreach (RejectedRow row in before)
            {
                Refuse(name, row.Line, row.Problems);
            }
            for (int i = 0; i < chunk.Records.Count; i++)
            {
                CsvRecord record = chunk.Records[i];
                (CsvChunk from, int at, long number) = (chunk, i, chunk.FirstRecord + i + 1);
                var problems = new List<(string Column, Message Problem)>();
                mapped.Begin(0);
                MappedRow done = mapper?.Write(new SourceRow(chunk, record, number), mapped, problems) ?? MappedRow.Written;
                if (done == MappedRow.Skipped)
                {
                    skipped++;
                    continue;
                }
                if (mapper is null)
                {
                    seen?.Outside.Add(chunk, record, number);
                }
                else if (done == MappedRow.Written)
                {
                    (from, at, record) = (mapped, 0, mapped.Records[0]);
                }
                facts.Clear();
                if (done == MappedRow.Rejected || !rows.Read(from, at, facts, problems))
                {
                    Refuse(name, record.Line, problems);
                }
                else
                {
                    zeros.Add(rows, count: 1);
                    little.Add(rows, count: 1);
                    phones.Add(rows, count: 1);
                    if (Enterprise(rows, source.Columns, name, record.Line, number) is { } enterprise)
                    {
                        yield return enterprise;
                    }
                }
            }
        }
        _told.AddRange(SeenRegister.Contradictions([seen], source, name));
        if (_refused > 0)
        {
            _told.Add(RegisterException.Line(name, RegisterMessages.RowsUnusable.WithFound(_refused.ToString(CultureInfo.InvariantCulture))));
        }
        if (_told.Count > 0)
        {
            throw new RegisterException(_told);
        }
        Notes = NotesOf(
            seen,
            o => o with { Zeros = zeros.Found, Little = LittleAmounts.Found([little]), Phones = PhoneCounts.Found([phones]) },
            skipped,
            source
        );
    }

    private static IReadOnlyList<LocalizedText> NotesOf(SeenRows? seen, Func<Observed, Observed> counted, long skipped, RegisterSource source)
    {
        var totals = new RegisterTotals
        {
            Skipped = skipped + source.Skipped,
            Blank = source.Blank,
            IsNumbered = source.IsNumbered,
        };
        totals.Observations = [.. Observations.Of(counted(SeenRegister.Of([seen], source, totals)))];
        return totals.Notes;
    }

    /// <summary>The enterprise of a row; null when it cannot be used, which is told, or when one before it could not.</summary>
    private Enterprise? Enterprise(RowReader row, ImmutableArray<RegisterColumn> columns, string name, long line, long number)
    {
        string place = Place(name, line);
        System.Text.Json.Nodes.JsonObject json = RowSubject.Of(row, columns);
        RowSubject.Assume(json, row, [.. Assumptions, .. (Mapping?.Assumptions ?? []).Where(m => !Assumptions.Any(a => a.Term == m.Term))]);
        SubjectReadResult read = SubjectJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), place);
        if (read.Problems.Count > 0)
        {
            Refuse([.. read.Problems.Select(p => RegisterException.Line(place, p.Message))]);
            return null;
        }
        var enterprise = (Enterprise)read.Subject!;
        // Without an id of its own the enterprise gets its number.
        string id = enterprise.Id?.Value ?? number.ToString(CultureInfo.InvariantCulture);
        if (!_ids.TryAdd(id, line))
        {
            MessageArgument[] found = [new("found", CellText.Shown(id)), new("place", Place(name, _ids[id]))];
            Refuse([RegisterException.Line(place, RegisterMessages.IdTwice.With(found))]);
            return null;
        }
        return _refused == 0 ? enterprise : null;
    }

    private static string Place(string name, long line) => string.Create(CultureInfo.InvariantCulture, $"{name}:{line}");

    private void Refuse(string name, long line, IReadOnlyList<(string Column, Message Problem)> problems)
    {
        string place = Place(name, line);
        Refuse([.. problems.Select(p => RegisterException.Line(p.Column.Length == 0 ? place : $"{place}: {p.Column}", p.Problem))]);
    }

    private void Refuse(Problem[] wrong)
    {
        _refused++;
        _told.AddRange(wrong.Take(MostTold - _told.Count));
    }
}
