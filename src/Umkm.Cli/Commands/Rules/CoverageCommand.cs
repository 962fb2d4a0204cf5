using Umkm.Rules.Books;
using Umkm.Rules.Review;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules coverage</c>: what the cases exercise; exit status 1 when something was never seen, unless <c>--lenient</c>.</summary>
internal sealed class CoverageCommand : ToolCommand
{
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();
    private readonly ToolFlag _lenient = new(
        "--lenient",
        new("status keluar 0 walaupun ada yang belum terlihat", "exit status 0 even when something was never seen")
    );

    public CoverageCommand()
        : base(
            "coverage",
            new("tunjukkan jawaban, tafsir, dan kalimat yang diuji kasus", "show the answers, readings and sentences that cases exercise")
        )
    {
        Add(_rules);
        Add(_format);
        Add(_output);
        Add(_lenient);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        RuleBook book = RuleSource.Load(call, _rules, withCases: true);
        CoverageReport report = Coverage.Of(book);
        OutputText.Write(call, call.Value(_output), CoveragePage.Write(report, call.Language, CommonOptions.FormOf(call.Value(_format))));
        return report.IsComplete || call.Has(_lenient) ? ExitCode.Done : ExitCode.Problems;
    }
}
