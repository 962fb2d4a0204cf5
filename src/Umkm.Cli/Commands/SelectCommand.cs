using System.Globalization;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Selections;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm select FILE --programme ID --on DATE</c>: who gets the places of a programme, who waits, who is refused and why.</summary>
internal sealed class SelectCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new(
            "satu JSON tiap baris, larik JSON, atau folder berkas .json; - untuk masukan baku",
            "one JSON a line, a JSON array, or a folder of .json files; - for standard input"
        )
    );
    private readonly ToolOption _programme = new(
        "--programme",
        new("ID", "ID"),
        new(
            "program yang tempatnya dibagikan, misalnya program/malang-kota/pelatihan-ikm-mitra",
            "the programme whose places are given out, e.g. program/malang-kota/pelatihan-ikm-mitra"
        ),
        "--program"
    )
    {
        Needed = true,
    };
    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _quota = new(
        "--quota",
        new("BANYAK", "NUMBER"),
        new("banyaknya tempat, sebagai ganti kuota aturan", "the number of places, instead of the quota of the rule")
    );
    private readonly ToolOption _format = CommonOptions.Format("text", "json", "csv", "markdown", "html");
    private readonly ToolOption _reading = CommonOptions.Reading();
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public SelectCommand()
        : base(
            "select",
            new(
                "bagikan tempat suatu program: terpilih, belum pasti, daftar tunggu, ditolak",
                "give out the places of a programme: selected, waiting, refused, undecided"
            )
        )
    {
        Add(_file);
        AddAll(_programme, _on, _quota, _format, _reading, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate on = call.Date(_on);
        int? quota = Quota(call);
        RuleBook book = RuleSource.Load(call, _rules);
        Decision programme = DecisionChoice.InForce(call, _programme, book, call.Value(_programme)!, on);
        if (programme.Kind != DecisionKind.Programme || programme.Subject is not (SubjectKind.Enterprise or SubjectKind.Group))
        {
            string example = book.Decisions.FirstOrDefault(d => d.Kind == DecisionKind.Programme && d.Subject == SubjectKind.Enterprise)?.Id ?? "";
            throw call.At(
                _programme,
                SubjectListMessages.NotProgramme.With(new MessageArgument("found", programme.Id), new MessageArgument("example", example))
            );
        }
        var assessor = new Assessor(book, new AssessorOptions { Reading = DecisionChoice.Reading(call, _reading, book, on, on) });
        string path = call.Values(_file)[0];
        IReadOnlyList<Subject> subjects = SubjectList.Read(call, path, book.Glossary);
        SortCheck.Require(path, subjects, programme);
        Selection selection = assessor.Select(subjects, programme.Id, on, quota);
        OutputText.Write(
            call,
            call.Value(_output),
            call.Value(_format) switch
            {
                "json" => selection.ToJson(call.Language) + "\n",
                "csv" => SelectionTable.Write(selection, call.Language),
                var form => selection.Explain(call.Language, CommonOptions.FormOf(form)),
            }
        );
        return ExitCode.Done;
    }

    private int? Quota(Call call)
    {
        if (call.Value(_quota) is not { } text)
        {
            return null;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int quota)
            ? quota
            : throw call.At(_quota, SubjectListMessages.Quota.WithFound(text));
    }
}
