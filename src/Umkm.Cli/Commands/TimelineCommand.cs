using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.Timelines;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm timeline FILE --from DATE --until DATE</c>: every day on which some answer changes, and why.</summary>
internal sealed class TimelineCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new("berkas JSON satu usaha atau kelompok; - untuk masukan baku", "JSON file of one enterprise or group; - for standard input")
    );
    private readonly ToolOption _from = new(
        "--from",
        new("TANGGAL", "DATE"),
        new("hari pertama, misalnya 2026-01-01", "the first day, e.g. 2026-01-01")
    )
    {
        Needed = true,
    };
    private readonly ToolOption _until = new(
        "--until",
        new("TANGGAL", "DATE"),
        new("hari terakhir, misalnya 2027-12-31", "the last day, e.g. 2027-12-31")
    )
    {
        Needed = true,
    };
    private readonly ToolOption _format = CommonOptions.Format("text", "json", "markdown", "html", "ics");
    private readonly ToolOption _decision = new("--decision", new("ID", "ID"), new("hanya keputusan ini", "only this decision"))
    {
        Repeatable = true,
    };
    private readonly ToolOption _reading = CommonOptions.Reading();
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public TimelineCommand()
        : base("timeline", new("hari-hari saat suatu jawaban berubah, dan sebabnya", "the days on which an answer changes, and why"))
    {
        Add(_file);
        AddAll(_from, _until, _format, _decision, _reading, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate from = call.Date(_from);
        LocalDate until = call.Date(_until);
        if (until < from)
        {
            throw call.At(
                _until,
                SubjectListMessages.Backwards.With(
                    new MessageArgument("found", IsoDate.Format(until)),
                    new MessageArgument("from", IsoDate.Format(from))
                )
            );
        }
        RuleBook book = RuleSource.Load(call, _rules);
        string[] only = [.. call.Values(_decision).Distinct().Select(id => DecisionChoice.Known(call, _decision, book, id).Id)];
        var options = new AssessorOptions
        {
            Reading = DecisionChoice.Reading(call, _reading, book, from, until),
            Only = only.Length == 0 ? null : [.. only],
        };
        Subject subject = SubjectSource.Read(call, call.Values(_file)[0], book.Glossary);
        Timeline timeline = new Assessor(book, options).Timeline(subject, from, until);
        OutputText.Write(
            call,
            call.Value(_output),
            call.Value(_format) switch
            {
                "json" => timeline.ToJson(call.Language) + "\n",
                "ics" => timeline.ToCalendar(call.Language),
                var form => timeline.Explain(call.Language, CommonOptions.FormOf(form)),
            }
        );
        return ExitCode.Done;
    }
}
