using System.Runtime.InteropServices;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Registers.Reports;
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
        AddAll(_on, _mapping, _output, _rejects, _summary, _report, _assume, _reading, _decision, _rules);
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
        using RegisterInput input = RegisterFile.Open(file, call.OpenInput);
        // Without rejects one row that cannot be read leaves nothing written, on standard output neither.
        using OutputStream answers = Open(call, call.Value(_output), held: call.Value(_rejects) is null);
        using OutputStream? rejects = call.Value(_rejects) is { } r ? Open(call, r) : null;
        using OutputStream? summary = call.Value(_summary) is { } s ? Open(call, s) : null;
        using OutputStream? report = call.Value(_report) is { } p ? Open(call, p) : null;
        bool tally = summary is not null || report is not null;
        bool shown = !call.Has(_quiet) && !Console.IsErrorRedirected && call.Value(_output) is not (null or "-");
        RegisterTotals totals = ScreenProgress.Run(
            shown,
            input.TotalBytes,
            call.Language,
            tell =>
                new RegisterScreening(assessor, on, call.Language) { Mapping = mapping, Progress = rows => tell(rows, input.TakenBytes) }.Run(
                    input,
                    file,
                    answers,
                    rejects,
                    tally,
                    stop
                )
        );
        var told = new ScreeningReport(Path.GetFileName(file), on, assessor.Book.Edition, assessor.Book.Hash, call.Value(_reading), totals);
        summary?.Write(told.ToJson());
        report?.Write(told.ToHtml(assessor.Book, call.Language));
        // Nothing is in its place before everything is written.
        OutputStream[] all = [.. new[] { answers, rejects, summary, report }.Where(o => o is not null).Select(o => o!)];
        foreach (OutputStream output in all)
        {
            output.Complete();
        }
        stop.ThrowIfCancellationRequested();
        foreach (OutputStream output in all)
        {
            output.Finish();
        }
        Tell(call, totals, shown);
    }

    private static OutputStream Open(Call call, string? path, bool held = false) => OutputStream.Open(path, call.Output, watched: false, held);

    private void Tell(Call call, RegisterTotals totals, bool shown)
    {
        if (call.Has(_quiet) || (!shown && totals.Rejected == 0))
        {
            return;
        }
        string Text(long number, Lang language) => Numbers.Grouped(number, language);
        call.Note(
            new(
                $"{Text(totals.Answered, Lang.Indonesian)} baris dinilai, {Text(totals.Rejected, Lang.Indonesian)} ditolak.",
                $"{Text(totals.Answered, Lang.English)} rows screened, {Text(totals.Rejected, Lang.English)} rejected."
            )
        );
    }

    /// <summary>Only one output goes to standard output.</summary>
    private void CheckPlaces(Call call)
    {
        bool standard = call.Value(_output) is null or "-";
        foreach (ToolOption option in new[] { _rejects, _summary, _report }.Where(o => call.Value(o) == "-"))
        {
            standard = !standard ? true : throw call.At(option, ScreenMessages.OneStandardOutput.With());
        }
    }
}
