using Umkm.Rules.Books;
using Umkm.Rules.Mutations;
using Umkm.Rules.Review;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules coverage</c>: what the cases exercise; exit status 1 when something was never seen, unless <c>--lenient</c>.</summary>
internal sealed class CoverageCommand : ToolCommand
{
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();
    private readonly ToolFlag _bounds = new(
        "--bounds",
        new(
            "ubah tiap batas satu satuan dan tukar kata pembandingnya; tunjukkan yang tidak terlihat oleh kasus",
            "move each bound by one unit and swap its comparison word; show what the cases do not notice"
        )
    );
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
        Add(_bounds);
        Add(_lenient);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        RuleBook book = RuleSource.Load(call, _rules, withCases: true);
        if (call.Has(_bounds))
        {
            UnguardedBounds bounds = UnguardedBounds.Of(book);
            OutputText.Write(call, call.Value(_output), UnguardedBoundsPage.Write(bounds, call.Language, CommonOptions.FormOf(call.Value(_format))));
            return bounds.Unnoticed.IsEmpty || call.Has(_lenient) ? ExitCode.Done : ExitCode.Problems;
        }
        CoverageReport report = Coverage.Of(book);
        OutputText.Write(call, call.Value(_output), CoveragePage.Write(report, call.Language, CommonOptions.FormOf(call.Value(_format))));
        return report.IsComplete || call.Has(_lenient) ? ExitCode.Done : ExitCode.Problems;
    }
}
