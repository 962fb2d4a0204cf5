using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Commands;

/// <summary><c>umkm assess FILE --on DATE</c>: one subject; what it is, what it lacks, what it may get, and why.</summary>
internal sealed class AssessCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new("berkas JSON satu usaha atau kelompok; - untuk masukan baku", "JSON file of one enterprise or group; - for standard input")
    );
    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _format = CommonOptions.Format("text", "json", "json-compact", "markdown", "html");
    private readonly ToolOption _reading = CommonOptions.Reading();
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();
    private readonly ToolOption _assume = AssumptionChoice.Option();
    private readonly ToolOption _decision = new("--decision", new("ID", "ID"), new("hanya keputusan ini", "only this decision"))
    {
        Repeatable = true,
    };

    public AssessCommand()
        : base("assess", new("nilai satu usaha atau kelompok pada suatu tanggal", "assess one enterprise or group on a date"))
    {
        Add(_file);
        AddAll(_on, _format, _reading, _assume, _decision, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate on = call.Date(_on);
        RuleBook book = RuleSource.Load(call, _rules);
        var options = new AssessorOptions
        {
            Reading = AssessmentChoice.Reading(call, _reading, book, on),
            Assumptions = AssumptionChoice.Of(call, _assume, book.Glossary),
            Only = AssessmentChoice.Only(call, _decision, book, on),
        };
        Subject subject = SubjectSource.Read(call, call.Values(_file)[0], book.Glossary);
        Check(call, book, subject, options.Only);
        Assessment assessment = new Assessor(book, options).Assess(subject, on);
        Write(call, assessment);
        Unused(call, assessment, options.Assumptions);
        return ExitCode.Done;
    }

    private void Write(Call call, Assessment assessment)
    {
        string? form = call.Value(_format);
        if (form is not ("json" or "json-compact"))
        {
            OutputText.Write(call, call.Value(_output), assessment.Explain(call.Language, CommonOptions.FormOf(form)));
            return;
        }
        // Written piece by piece, for it may be longer than a text can be; of a great many products the results are made as they are written.
        using OutputStream output = OutputStream.Open(call.Value(_output), call.Output);
        if (form == "json")
        {
            AssessmentJson.Write(assessment, call.Language, output);
        }
        else
        {
            assessment.WriteCompact(output, call.Language);
        }
        output.Write("\n"u8);
        output.Complete();
        output.Finish();
    }

    private void Check(Call call, RuleBook book, Subject subject, IReadOnlyList<string>? only)
    {
        foreach (string id in only ?? [])
        {
            if (book.Find(id)!.Subject is SubjectKind.Group or SubjectKind.Member != subject is EnterpriseGroup)
            {
                throw call.At(_decision, AssessMessages.OtherSubject.WithFound(id));
            }
        }
    }

    private static void Unused(Call call, Assessment assessment, IEnumerable<AssumedFact> assumed)
    {
        HashSet<string> used = [.. assessment.AssumedTerms.Select(t => t.Label.Indonesian)];
        foreach (AssumedFact fact in assumed.Where(a => !used.Contains(a.Term.Name)))
        {
            call.Tell(
                AssessMessages
                    .AssumptionUnused.With(new MessageArgument("found", new LocalizedText(fact.Term.Name, fact.Term.English)))
                    .Text(call.Language)
            );
        }
    }
}
