using System.Collections.Immutable;
using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Registers.Mapping;
using Umkm.Registers.Messages;
using Umkm.Registers.Rows;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Sources;

/// <summary>A register with the columns of facts: its columns, then its rows by chunks.</summary>
internal sealed class RegisterSource : IDisposable
{
    /// <summary>Rows read together.</summary>
    public const int BlockRows = 4096;

    private readonly HeadedRecords _records;
    private readonly BoundMapping? _bound;
    private readonly RegisterMapping? _mapping;
    private readonly TableEnd _end;
    private RowGroups? _groups;
    private bool _isBegun;

    /// <param name="input">The register; left open.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="glossary">The terms of the rule book.</param>
    /// <param name="mapping">What its columns mean; null when they are those of registers.</param>
    /// <exception cref="RegisterException">The file is empty or no text, or all that is wrong with its header.</exception>
    public RegisterSource(RegisterInput input, string name, Glossary glossary, RegisterMapping? mapping = null)
    {
        _mapping = mapping;
        MappingFile file = mapping?.File ?? MappingFile.Usual;
        _records = new HeadedRecords(
            Open(input, file, name),
            header => mapping is null ? RegisterColumns.AreKnown(header, glossary) : BoundMapping.IsHeader(mapping, header),
            file.HeaderLine,
            file.HeaderRows
        );
        try
        {
            CheckText(_records.Headers, name);
            _bound = mapping is null ? null : new BoundMapping(mapping, _records.Headers, glossary, name);
            Columns = _bound?.Mapper().Columns ?? RegisterColumns.Of(_records.Headers, glossary, name);
            _end = new TableEnd(_records.Headers, _bound?.Skips());
            Said = new SaidUnits(mapping, Columns, glossary, name);
            SaidDoubts = new SaidDoubts(
                mapping?.Columns ?? [.. Columns.Select(c => new MappingColumn(c.Header, MappedTo.Fact) { Name = c.Header })],
                _records.Around
            );
            Said.CheckHeads();
            Said.CheckTexts(_records.Around);
            Said.Refuse();
        }
        catch (RegisterException refused) when (file.Sheet is null && _records.Sheets() is { All.Count: > 1 } sheets)
        {
            throw WithOthers(refused, sheets, name);
        }
    }

    /// <summary>The names of the columns of the file.</summary>
    public IReadOnlyList<string> Headers => _records.Headers;

    /// <summary>The columns, as registers have them.</summary>
    public ImmutableArray<RegisterColumn> Columns { get; }

    /// <summary>What the file says of its amounts, compared with its mapping.</summary>
    public SaidUnits Said { get; }

    /// <summary>What the file says against what its columns are used as.</summary>
    public SaidDoubts SaidDoubts { get; }

    /// <summary>The line of the header, from 1.</summary>
    public long HeaderLine => _records.HeaderLine;

    /// <summary>Whether no column is the id, so that rows are numbered.</summary>
    public bool IsNumbered => _bound?.IsNumbered ?? Columns.All(c => c.Role != ColumnRole.Id);

    /// <summary>How many rows were passed over here.</summary>
    public long Skipped => Blank + _end.Skipped + (_groups?.Skipped ?? 0);

    /// <summary>The rows that were passed over below the end of the table.</summary>
    public PassedRows PassedBelow => _end.Passed;

    /// <summary>Where other tables begin below the first.</summary>
    public IReadOnlyList<OtherTable> OtherTables => _end.Others;

    /// <summary>The lines of rows that may be totals, and are read.</summary>
    public IReadOnlyList<long> LikeTotals => _end.LikeTotals;

    /// <summary>How many of them have no contents.</summary>
    public long Blank => _records.Blank;

    /// <summary>How many rows stand in hidden rows of a sheet.</summary>
    public long Hidden => _records.Hidden;

    /// <summary>The sheets of the workbook where the first was read because none is named; null otherwise. Ends the reading.</summary>
    public SheetList? UnnamedSheets() => _mapping?.File.Sheet is null ? _records.Sheets() : null;

    /// <summary>The line of a row with bytes that are no UTF-8, or a little above it; 0 when there is none.</summary>
    public long OtherEncoding { get; private set; }

    /// <summary>What is seen of the rows where they are put together here; null otherwise.</summary>
    public SeenRows? Seen => _groups?.Seen;

    /// <summary>The columns that are hidden in the sheet, and read.</summary>
    public IEnumerable<string> HiddenColumns => _records.HiddenColumns.Where(IsRead);

    /// <summary>What one thread sees of the rows of a register without a mapping; null with one, whose mappers see them.</summary>
    public SeenRows? SeenPlain() =>
        _mapping is not null
            ? null
            : new SeenRows(
                new OutsideRows([.. Columns.Select(c => c.Header)], Columns.ToList().FindIndex(c => c.Role == ColumnRole.Id), isPlain: true)
            );

    /// <summary>The columns that are read in which cells of a sheet hold an error of the program that made it, and how many.</summary>
    public IReadOnlyList<(string Header, long Cells)> Errors() => [.. _records.Errors().Where(e => IsRead(e.Header))];

    /// <summary>Writes rows of the file as rows of the register, for one thread; null when they are that already.</summary>
    public RowMapper? Mapper() => _mapping?.Group is null ? _bound?.Mapper() : null;

    /// <summary>The records of a file.</summary>
    public static IRecords Open(RegisterInput input, MappingFile file, string name)
    {
        if (input.Workbook() is { } workbook)
        {
            return input.IsOpenDocument ? new OdsRecords(workbook, file.Sheet, name) : new SheetRecords(workbook, file.Sheet, name);
        }
        if (file.Sheet is not null)
        {
            throw RegisterException.At(name, RegisterMessages.SheetOfText.WithFound(file.Sheet));
        }
        ReadOnlySpan<byte> begin = input.Begin();
        if (begin.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..])
        {
            throw RegisterException.At(name, RegisterMessages.Markup.With());
        }
        if (IsJson(begin))
        {
            throw RegisterException.At(name, RegisterMessages.Json.With());
        }
        if (IsNamedWorkbook(name) && file.Encoding is null && !IsText(begin))
        {
            throw RegisterException.At(name, RegisterMessages.NotWorkbook.With());
        }
        var dialect = new CsvDialect(file.Separator ?? CsvDialect.SeparatorOf(begin), file.Encoding);
        return new CsvRecords(input, dialect, name);
    }

    /// <summary>Whether the beginning of a file is UTF-8, or text of an encoding that it names itself.</summary>
    public static bool IsText(ReadOnlySpan<byte> begin)
    {
        if (begin is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }
        // The beginning may end within a character.
        for (int cut = 0; cut < 4 && cut <= begin.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(begin[..^cut]))
            {
                return !begin.Contains((byte)0);
            }
        }
        return false;
    }

    /// <summary>Whether the beginning of a file is that of JSON: a brace before a quote, or a bracket before a brace; or there is nothing in
    /// it.</summary>
    private static bool IsJson(ReadOnlySpan<byte> begin)
    {
        ReadOnlySpan<byte> text = begin.TrimStart("\uFEFF \t\r\n"u8);
        ReadOnlySpan<byte> rest = text.IsEmpty ? text : text[1..].TrimStart(" \t\r\n"u8);
        return (text is [(byte)'{', ..] && rest is [(byte)'"' or (byte)'}', ..]) || (text is [(byte)'[', ..] && rest is [(byte)'{' or (byte)']', ..]);
    }

    /// <summary>Whether a file is named as a workbook.</summary>
    public static bool IsNamedWorkbook(string name) =>
        new[] { ".xlsx", ".xls", ".xlsm", ".ods" }.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Refuses a header that is no text.</summary>
    public static void CheckText(IReadOnlyList<string> headers, string name)
    {
        if (headers.All(h => h.Length == 0))
        {
            throw RegisterException.At(name, RegisterMessages.Empty.With());
        }
        if (headers.Any(n => n.Contains('\0', StringComparison.Ordinal) || n.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw RegisterException.At(name, RegisterMessages.NotText.With());
        }
        if (headers is [var whole] && CsvDialect.SeparatorIn(whole) is { } separator)
        {
            throw RegisterException.At(name, RegisterMessages.LineQuoted.WithFound(separator.ToString()));
        }
    }

    /// <summary>A refusal of the first sheet with the names of the others: perhaps one of them is meant.</summary>
    public static RegisterException WithOthers(RegisterException refused, SheetList sheets, string name)
    {
        MessageArgument[] found = [new("found", HarmlessText.Of(sheets.Read)), new("known", sheets.Others)];
        return new RegisterException([.. refused.Problems, RegisterException.Line(name, RegisterMessages.OtherSheets.With(found))]);
    }

    /// <summary>Reads the next rows.</summary>
    /// <param name="chunk">Takes them.</param>
    /// <param name="rejected">Takes rows that cannot be read, where that is known already.</param>
    /// <param name="most">How many rows at most.</param>
    /// <returns>False when there are no more.</returns>
    /// <exception cref="RegisterException">A line is too long.</exception>
    public bool Read(CsvChunk chunk, List<RejectedRow> rejected, int most = BlockRows)
    {
        rejected.Clear();
        if (_mapping?.Group is not { } group)
        {
            return Next(chunk, most);
        }
        if (_groups is null)
        {
            _groups = new RowGroups(_bound!.Mapper(), group);
            while (Next(chunk, most))
            {
                for (int i = 0; i < chunk.Records.Count; i++)
                {
                    _groups.Add(new SourceRow(chunk, chunk.Records[i], chunk.FirstRecord + i + 1), _bound.KeyColumn);
                }
            }
        }
        return _groups.Read(chunk, rejected, most);
    }

    private bool IsRead(string header) =>
        _mapping is null
            ? Columns.Any(c => c.Header == header && c.Role is not (ColumnRole.Nameless or ColumnRole.Checked))
            : _mapping.Columns.Any(c => c.Header == header && c.To != MappedTo.Nothing);

    private bool Next(CsvChunk chunk, int most)
    {
        if (!_records.Read(chunk, most))
        {
            return false;
        }
        if (OtherEncoding == 0 && !chunk.IsUtf8)
        {
            OtherEncoding = chunk
                .Records.Where(r => Enumerable.Range(0, r.Cells).Any(c => !System.Text.Unicode.Utf8.IsValid(chunk[r, c])))
                .Select(r => r.Line)
                .FirstOrDefault(chunk.Records[0].Line);
        }
        if (!_isBegun)
        {
            _isBegun = true;
            CsvRecord first = chunk.Records[0];
            Said.CheckRow(_records.Headers, [.. Enumerable.Range(0, first.Cells).Select(c => ValueReader.Text(chunk[first, c]) ?? "")]);
            Said.Refuse();
        }
        _end.Cut(chunk);
        return chunk.Records.Count > 0 || Next(chunk, most);
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();
}
