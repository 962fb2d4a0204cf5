using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm screen FILE.csv --on DATE -o OUT.csv</c>: a whole register, streamed; answers, rejects, counts and a page to print.</summary>
internal sealed class ScreenCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new("register CSV, boleh .csv.gz; - untuk masukan baku", "register as CSV, also .csv.gz; - for standard input")
    );
    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _output = CommonOptions.Output();
    private readonly ToolOption _rejects = new(
        "--rejects",
        new("BERKAS", "FILE"),
        new(
            "pisahkan baris yang tidak dapat dibaca ke CSV ini dan nilai yang lain",
            "set rows that cannot be read apart in this CSV and screen the others"
        )
    )
    {
        Role = FileRole.Written,
    };
    private readonly ToolOption _summary = new("--summary", new("BERKAS", "FILE"), new("tulis ringkasan sebagai JSON", "write the counts as JSON"))
    {
        Role = FileRole.Written,
    };
    private readonly ToolOption _report = new(
        "--report",
        new("BERKAS", "FILE"),
        new("tulis laporan sebagai satu halaman HTML", "write a report as one HTML page")
    )
    {
        Role = FileRole.Written,
    };
    private readonly ToolOption _previous = new(
        "--previous",
        new("BERKAS", "FILE"),
        new("bandingkan dengan keluaran -o yang terdahulu: siapa yang berubah", "compare with an earlier -o output: who changed")
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolOption _changes = new(
        "--changes",
        new("BERKAS", "FILE"),
        new("tulis baris yang berubah beserta sebabnya sebagai CSV", "write the rows that changed with the reasons as CSV")
    )
    {
        Role = FileRole.Written,
    };
    private readonly ToolOption _pages = new(
        "--pages",
        new("FOLDER", "FOLDER"),
        new("tulis satu halaman HTML tiap usaha ke folder baru ini", "write one HTML page an enterprise into this new folder")
    );
    private readonly ToolOption _pageCount = new(
        "--page-count",
        new("N", "N"),
        new("banyaknya halaman, bawaan 100 usaha pertama", "how many pages, those of the first 100 enterprises unless given")
    );
    private readonly ToolOption _template = new(
        "--template",
        new("BERKAS", "FILE"),
        new("templat halaman kantor Anda, HTML dengan {{nama}}, {{tanyakan}}, …", "your office's template, HTML with {{nama}}, {{tanyakan}}, …")
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolFlag _onlyUndecided = new(
        "--only-undecided",
        new("tulis hanya usaha yang belum diputus seluruhnya", "write only enterprises of which some answer is open")
    );
    private readonly ToolOption _mapping = MappingSource.Option();
    private readonly ToolOption _assume = AssumptionChoice.Option();
    private readonly ToolOption _reading = CommonOptions.Reading();
    private readonly ToolOption _decision = new("--decision", new("ID", "ID"), new("hanya keputusan ini", "only this decision"))
    {
        Repeatable = true,
    };
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolFlag _quiet = new("--quiet", new("tanpa kemajuan dan catatan", "no progress and no notes"), "-q");

    public ScreenCommand()
        : base("screen", new("nilai seluruh register CSV pada suatu tanggal", "screen a whole CSV register on a date"))
    {
        Add(_file);
        AddAll(_on, _mapping, _output, _rejects, _summary, _report, _previous, _changes, _pages, _pageCount, _template);
        AddAll(_assume, _reading, _decision, _rules);
        Add(_onlyUndecided);
        Add(_quiet);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        string file = call.Values(_file)[0];
        CheckPlaces(call);
        LocalDate on = call.Date(_on);
        RuleBook book = RuleSource.Load(call, _rules);
        if (!book.Decisions.Any(d => d.Subject is not (SubjectKind.Group or SubjectKind.Member) && d.On(on) is not null))
        {
            string first = !book.Decisions.Any() ? "-" : IsoDate.Format(book.Decisions.SelectMany(d => d.Versions).Min(v => v.InForce.From));
            throw call.At(_on, SqlMessages.NothingInForce.With(new MessageArgument("date", IsoDate.Format(on)), new MessageArgument("first", first)));
        }
        var options = new AssessorOptions
        {
            Reading = AssessmentChoice.Reading(call, _reading, book, on),
            Only = AssessmentChoice.Only(call, _decision, book, on),
            Assumptions = AssumptionChoice.Of(call, _assume, book.Glossary),
        };
        using var stop = new CancellationTokenSource();
        int signal = 0;
        void Stop(PosixSignalContext context)
        {
            // Stopping is ours: the outputs are given up and the command ends by itself.
            context.Cancel = true;
            signal = ExitCode.Of(context.Signal);
            stop.Cancel();
        }
        PosixSignalRegistration[] watches = [.. Signals.Ending.Select(s => PosixSignalRegistration.Create(s, Stop))];
        try
        {
            Screen(call, file, new Assessor(book, options), on, stop.Token);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return signal;
        }
        finally
        {
            Array.ForEach(watches, w => w.Dispose());
        }
    }

    private void Screen(Call call, string file, Assessor assessor, LocalDate on, CancellationToken stop)
    {
        RegisterMapping? mapping = MappingSource.Read(call, _mapping, assessor.Book);
        PreviousAnswers? previous = Previous(call);
        using PageFolder? pages = Folder(call);
        using RegisterInput input = RegisterFile.Open(file, call.OpenInput);
        using var outputs = new ScreenOutputs(
            call.Output,
            call.Value(_output),
            call.Value(_rejects),
            call.Value(_summary),
            call.Value(_report),
            call.Value(_changes),
            compares: previous is not null,
            input.TotalBytes
        );
        bool shown = !call.Has(_quiet) && !Console.IsErrorRedirected && call.Value(_output) is not (null or "-");
        RegisterTotals totals = ScreenProgress.Run(
            shown,
            input.TotalBytes,
            call.Language,
            tell =>
                new RegisterScreening(assessor, on, call.Language)
                {
                    Mapping = mapping,
                    Progress = rows => tell(rows, input.TakenBytes),
                    OnlyUndecided = call.Has(_onlyUndecided),
                    Previous = previous,
                    ChangedRows = outputs.Changes,
                    Pages = pages?.Pages,
                }.Run(input, file, outputs.Answers, outputs.Rejects, outputs.AreCounted, stop)
        );
        var told = new ScreeningReport(Path.GetFileName(file), on, assessor.Book.Edition, assessor.Book.Hash, call.Value(_reading), totals);
        // Nothing is in its place before everything is written.
        outputs.Complete(told, assessor.Book, call.Language);
        stop.ThrowIfCancellationRequested();
        outputs.Finish();
        pages?.Finish();
        ScreenNotes.Tell(call, totals, isQuiet: call.Has(_quiet), shown);
    }

    private PreviousAnswers? Previous(Call call)
    {
        if (call.Value(_previous) is not { } path)
        {
            return call.Value(_changes) is null ? null : throw call.At(_changes, ScreenMessages.ChangesOfWhat.With());
        }
        using RegisterInput input = RegisterFile.Open(path, call.OpenInput);
        return PreviousAnswers.Read(input, path);
    }

    private PageFolder? Folder(Call call)
    {
        if (call.Value(_pages) is not { } folder)
        {
            ToolOption? without = new[] { _template, _pageCount }.FirstOrDefault(o => call.Value(o) is not null);
            return without is null ? null : throw call.At(without, ScreenMessages.NoPages.With());
        }
        int most = 100;
        if (call.Value(_pageCount) is { } text)
        {
            most =
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= PageFolder.Most
                    ? count
                    : throw call.At(
                        _pageCount,
                        ScreenMessages.NotCount.With(
                            new MessageArgument("found", text),
                            new MessageArgument("least", "1"),
                            new MessageArgument("most", PageFolder.Most.ToString(CultureInfo.InvariantCulture))
                        )
                    );
        }
        return new PageFolder(folder, call.Value(_template), most);
    }

    /// <summary>Only one output goes to standard output.</summary>
    private void CheckPlaces(Call call)
    {
        bool standard = call.Value(_output) is null or "-";
        foreach (ToolOption option in new[] { _rejects, _summary, _report, _changes }.Where(o => call.Value(o) == "-"))
        {
            standard = !standard ? true : throw call.At(option, ScreenMessages.OneStandardOutput.With());
        }
    }
}
