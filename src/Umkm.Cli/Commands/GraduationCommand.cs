using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Graduations;
using Umkm.Rules.Json;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm graduation BEFORE AFTER --on-before DATE --on-after DATE</c>: who moved from which class to which, under every reading.</summary>
internal sealed class GraduationCommand : ToolCommand
{
    private readonly ToolArgument _registers = new(
        new("SEBELUM SESUDAH", "BEFORE AFTER"),
        new(
            "dua register: satu JSON tiap baris, larik JSON, atau folder berkas .json; nama yang sama dua kali "
                + "membandingkan satu register pada dua tanggal",
            "two registers: one JSON a line, a JSON array, or a folder of .json files; the same name twice compares one register on two dates"
        )
    )
    {
        Count = 2,
    };
    private readonly ToolOption _onBefore = new(
        "--on-before",
        new("TANGGAL", "DATE"),
        new("tanggal penilaian register pertama", "the assessment date of the first register")
    )
    {
        Needed = true,
    };
    private readonly ToolOption _onAfter = new(
        "--on-after",
        new("TANGGAL", "DATE"),
        new("tanggal penilaian register kedua", "the assessment date of the second register")
    )
    {
        Needed = true,
    };
    private readonly ToolOption _decision = new(
        "--decision",
        new("ID", "ID"),
        new(
            $"klasifikasi yang dibandingkan, bawaan {Graduation.SizeDecision}",
            $"the classification compared, {Graduation.SizeDecision} unless given"
        )
    );
    private readonly ToolOption _format = CommonOptions.Format("text", "json", "markdown", "html");
    private readonly ToolOption _reading = CommonOptions.Reading();
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public GraduationCommand()
        : base(
            "graduation",
            new(
                "naik kelas: siapa berpindah golongan di antara dua tanggal atau dua register",
                "who changed class between two dates or two registers"
            )
        )
    {
        Add(_registers);
        AddAll(_onBefore, _onAfter, _decision, _format, _reading, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate onBefore = call.Date(_onBefore);
        LocalDate onAfter = call.Date(_onAfter);
        RuleBook book = RuleSource.Load(call, _rules);
        Decision decision = Classes(call, book, onBefore, onAfter);
        (LocalDate first, LocalDate last) = onBefore <= onAfter ? (onBefore, onAfter) : (onAfter, onBefore);
        var assessor = new Assessor(book, new AssessorOptions { Reading = DecisionChoice.Reading(call, _reading, book, first, last) });
        (string before, string after) = (call.Values(_registers)[0], call.Values(_registers)[1]);
        IReadOnlyList<Subject> old = Register(call, book, before, decision);
        Graduation graduation =
            before == after
                ? Graduation.Compare(assessor, old, onBefore, onAfter, decision.Id)
                : Graduation.Compare(assessor, old, onBefore, Register(call, book, after, decision), onAfter, decision.Id);
        OutputText.Write(
            call,
            call.Value(_output),
            call.Value(_format) switch
            {
                "json" => graduation.ToJson(call.Language) + "\n",
                var form => graduation.Explain(call.Language, CommonOptions.FormOf(form)),
            }
        );
        return ExitCode.Done;
    }

    private Decision Classes(Call call, RuleBook book, LocalDate onBefore, LocalDate onAfter)
    {
        string id = call.Value(_decision) ?? Graduation.SizeDecision;
        DecisionChoice.InForce(call, _decision, book, id, onBefore);
        Decision decision = DecisionChoice.InForce(call, _decision, book, id, onAfter);
        return decision is { Kind: DecisionKind.Classification, Subject: SubjectKind.Enterprise }
            ? decision
            : throw call.At(
                _decision,
                SubjectListMessages.NotClasses.With(
                    new MessageArgument("found", id),
                    new MessageArgument(
                        "known",
                        string.Join(
                            ", ",
                            book.Decisions.Where(d => d is { Kind: DecisionKind.Classification, Subject: SubjectKind.Enterprise }).Select(d => d.Id)
                        )
                    )
                )
            );
    }

    private static IReadOnlyList<Subject> Register(Call call, RuleBook book, string path, Decision decision)
    {
        IReadOnlyList<Subject> subjects = SubjectList.Read(call, path, book.Glossary);
        SortCheck.Require(path, subjects, decision);
        return subjects;
    }
}
