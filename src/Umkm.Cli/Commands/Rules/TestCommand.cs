using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Review;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules test</c>: runs the cases beside the rule files and tells each expectation that did not come true.</summary>
internal sealed class TestCommand : ToolCommand
{
    private readonly ToolOption _rules = CommonOptions.Rules();

    public TestCommand()
        : base("test", new("jalankan kasus di samping berkas aturan", "run the cases beside the rule files")) => Add(_rules);

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        RuleBook book = RuleSource.Load(call, _rules, withCases: true);
        IReadOnlyList<CaseFailure> failures = CaseRunner.Run(book);
        foreach (CaseFailure failure in failures)
        {
            call.Tell(
                (failure with { Expected = failure.Expected with { Place = RuleSource.Locate(call.Value(_rules), failure.Expected.Place) } }).Tell(
                    call.Language
                )
            );
        }
        int expectations = book.Cases.Sum(c => c.Expected.Length);
        bool english = call.Language == Lang.English;
        call.Output.WriteLine(
            (failures.Count, english) switch
            {
                (0, false) => Invariant($"{book.Cases.Length} kasus dengan {expectations} harapan: semua sesuai."),
                (0, true) => Invariant($"{book.Cases.Length} cases with {expectations} expectations: all came true."),
                (_, false) => Invariant($"{book.Cases.Length} kasus dengan {expectations} harapan: {failures.Count} tidak sesuai."),
                _ => Invariant($"{book.Cases.Length} cases with {expectations} expectations: {failures.Count} did not come true."),
            }
        );
        return failures.Count == 0 ? ExitCode.Done : ExitCode.Problems;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
