using Umkm.Rules.Review;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules list</c>: the decisions of the book.</summary>
internal sealed class ListCommand : ToolCommand
{
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();

    public ListCommand()
        : base("list", new("daftar keputusan dalam buku aturan", "list the decisions of the rule book"))
    {
        Add(_rules);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        OutputText.Write(
            call,
            call.Value(_output),
            DecisionList.Write(RuleSource.Load(call, _rules), call.Language, CommonOptions.FormOf(call.Value(_format)))
        );
        return ExitCode.Done;
    }
}
