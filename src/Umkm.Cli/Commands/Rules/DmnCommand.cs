using NodaTime;
using Umkm.Cli.Messages;
using Umkm.Rules.Books;
using Umkm.Rules.Dmn;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules dmn ID --on DATE</c>: a decision that is a table as DMN, with rows of their own for facts that are not given.</summary>
internal sealed class DmnCommand : ToolCommand
{
    private readonly ToolArgument _id = new(
        LocalizedText.Same("ID"),
        new("id keputusan, misalnya skala-usaha/menurut-modal", "id of a decision, e.g. skala-usaha/menurut-modal")
    )
    {
        Role = FileRole.None,
    };
    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _version = new(
        "--dmn",
        new("1.5|1.3", "1.5|1.3"),
        new("versi DMN, bawaan 1.5; isinya sama", "version of DMN, 1.5 unless given; what is written is the same")
    )
    {
        Words = ["1.5", "1.3"],
    };
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _output = CommonOptions.Output();

    public DmnCommand()
        : base("dmn", new("tulis satu keputusan berbentuk tabel sebagai DMN", "write a decision that is a table as DMN"))
    {
        Add(_id);
        AddAll(_on, _version, _rules, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate on = call.Date(_on);
        RuleBook book = RuleSource.Load(call, _rules);
        Decision decision = DecisionChoice.Find(call.Place, book, call.Values(_id)[0], on);
        DecisionTable?[] tables = [.. (decision.On(on)?.Readings ?? []).Select(r => DecisionTable.Of(decision, r, book, on))];
        if (tables.Length == 0 || tables.Any(t => t is null))
        {
            throw Refusal.At(call.Place, ToolMessages.NoTable.WithFound(decision.Id));
        }
        string space = call.Value(_version) == "1.3" ? DmnWriter.Dmn13 : DmnWriter.Dmn15;
        OutputText.Write(call, call.Value(_output), DmnWriter.Write(decision, [.. tables.OfType<DecisionTable>()], book, on, call.Language, space));
        return ExitCode.Done;
    }
}
