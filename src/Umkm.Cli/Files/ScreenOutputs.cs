using Umkm.Registers;
using Umkm.Rules.Books;

namespace Umkm.Cli.Files;

/// <summary>The outputs of a screening: CSV goes where it is wanted as it comes; a workbook is made of it at the end. None is in its place
/// before all are
/// written.</summary>
internal sealed class ScreenOutputs : IDisposable
{
    /// <summary>The answers of a row are about so many times as long as the row: a guess, and rather too much.</summary>
    private const long AnswersToRegister = 6;
    private readonly List<OutputStream> _files = [];
    private readonly OutputStream? _workbook;
    private readonly OutputStream? _rejects;
    private readonly OutputStream? _changes;
    private readonly OutputStream? _summary;
    private readonly OutputStream? _report;

    /// <param name="standard">Standard output.</param>
    /// <param name="answers">The place of the answers; a workbook by its ending.</param>
    /// <param name="rejects">That of the rejects; null for none.</param>
    /// <param name="summary">That of the counts.</param>
    /// <param name="report">That of the report.</param>
    /// <param name="changes">That of the rows that changed.</param>
    /// <param name="compares">Whether an earlier screening is compared with.</param>
    /// <param name="register">How many bytes the register has; null when that is not known.</param>
    /// <exception cref="Refusal">One cannot be written.</exception>
    public ScreenOutputs(
        TextWriter standard,
        string? answers,
        string? rejects,
        string? summary,
        string? report,
        string? changes,
        bool compares,
        long? register
    )
    {
        bool isWorkbook = answers?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true;
        // Without rejects one row that cannot be read leaves nothing written, on standard output neither.
        OutputStream first = Open(answers, standard, held: rejects is null && !isWorkbook, isWorkbook ? 0 : AnswersToRegister * (register ?? 0))!;
        _rejects = Open(rejects, standard);
        _summary = Open(summary, standard);
        _report = Open(report, standard);
        _changes = Open(changes, standard);
        AreCounted = isWorkbook || _summary is not null || _report is not null;
        if (!isWorkbook)
        {
            (Answers, Rejects, Changes) = (first, _rejects, _changes);
            return;
        }
        _workbook = first;
        (Answers, Rejects, Changes) = (HeldBack.Begin(), HeldBack.Begin(), compares ? HeldBack.Begin() : null);
    }

    /// <summary>Takes the answers as CSV.</summary>
    public Stream Answers { get; }

    /// <summary>Takes the rejects as CSV; null when a row that cannot be read ends the command.</summary>
    public Stream? Rejects { get; }

    /// <summary>Takes the rows that changed as CSV; null when they are not wanted.</summary>
    public Stream? Changes { get; }

    /// <summary>Whether the counts are wanted.</summary>
    public bool AreCounted { get; }

    /// <summary>Writes all that follows from the answers.</summary>
    /// <exception cref="Refusal">It cannot be written.</exception>
    public void Complete(ScreeningReport told, RuleBook book, Lang language)
    {
        _summary?.Write(told.ToJson(language));
        _report?.Write(told.ToHtml(book, language));
        if (_workbook is { } workbook)
        {
            Copy(Rejects!, _rejects);
            Copy(Changes, _changes);
            Begin(Answers);
            Begin(Rejects!);
            Begin(Changes);
            told.WriteWorkbook(workbook, Answers, Rejects!, Changes, language);
        }
        _files.ForEach(f => f.Complete());
    }

    /// <summary>Puts all files in their places.</summary>
    /// <exception cref="Refusal">One cannot be put there.</exception>
    public void Finish() => _files.ForEach(f => f.Finish());

    /// <inheritdoc/>
    public void Dispose()
    {
        _files.ForEach(f => f.Dispose());
        Answers.Dispose();
        Rejects?.Dispose();
        Changes?.Dispose();
    }

    private OutputStream? Open(string? path, TextWriter standard, bool? held = null, long room = 0)
    {
        if (path is null && held is null)
        {
            return null;
        }
        OutputStream output = OutputStream.Open(path, standard, watched: false, held ?? false, room);
        _files.Add(output);
        return output;
    }

    private static void Begin(Stream? held)
    {
        if (held is not null)
        {
            held.Position = 0;
        }
    }

    private static void Copy(Stream? held, OutputStream? to)
    {
        if (held is not null && to is not null)
        {
            held.Position = 0;
            held.CopyTo(to);
        }
    }
}
