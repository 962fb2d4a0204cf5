using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Explanations;
using Umkm.Rules.Review;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules show ID</c>: a decision with its versions, readings, bases, conditions and notes.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private readonly ToolArgument _id = new(
        LocalizedText.Same("ID"),
        new("id keputusan atau fakta tersirat, misalnya skala-usaha", "id of a decision or of an implied fact, e.g. skala-usaha")
    )
    {
        Role = FileRole.None,
    };
    private readonly ToolOption _on = CommonOptions.On(needed: false);
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();

    public ShowCommand()
        : base("show", new("tampilkan satu keputusan beserta versi, tafsir, dan dasarnya", "show a decision with its versions, readings and bases"))
    {
        Add(_id);
        AddAll(_on, _rules, _format, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate? on = call.Value(_on) is null ? null : call.Date(_on);
        // The embedded book has no warnings; its tests see to that.
        RuleBookResult? own = call.Value(_rules) is null ? null : RuleSource.Check(call, _rules, withCases: true);
        RuleBook book = own is null ? RuleSource.Load(call, _rules) : own.Book ?? throw new Refusal(ExitCode.Problems, own.Problems);
        ExplanationForm form = CommonOptions.FormOf(call.Value(_format));
        if (ImpliedPage.Find(book, call.Values(_id)[0]) is { } implied)
        {
            OutputText.Write(call, call.Value(_output), ImpliedPage.Write(implied, on, call.Language, form));
            return ExitCode.Done;
        }
        Decision decision = DecisionChoice.Find(call.Place, book, call.Values(_id)[0], on);
        HashSet<string> parts =
        [
            .. decision.Versions.Select(v => v.Place).Prepend(decision.Place).Select(p => RuleSource.Locate(call.Value(_rules), p).File),
        ];
        IReadOnlyList<Problem> warned = own is null ? [] : RuleSource.Check(call, _rules, withCases: true, withCitations: true).Warnings;
        IReadOnlyList<Problem> warnings = [.. warned.Where(w => parts.Contains(w.Place.File))];
        OutputText.Write(call, call.Value(_output), DecisionPage.Write(decision, book, on, call.Language, form, warnings));
        return ExitCode.Done;
    }
}
