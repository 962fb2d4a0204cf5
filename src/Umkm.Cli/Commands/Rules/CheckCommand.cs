using System.Globalization;
using NodaTime;
using Umkm.Rules.Books;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules check</c>: reads the whole book with its cases and tells every problem by its place.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly ToolOption _rules = CommonOptions.Rules();
    private readonly ToolOption _on = CommonOptions.On(needed: false);

    public CheckCommand()
        : base("check", new("periksa seluruh buku aturan beserta kasusnya", "check the whole rule book with its cases")) => AddAll(_rules, _on);

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate? on = call.Value(_on) is null ? null : call.Date(_on);
        RuleBookResult result = RuleSource.Check(call, _rules, withCases: true, withCitations: true, on);
        result = result with { Warnings = [.. result.Warnings, .. RuleSource.Corrections(call, _rules, result.Book)] };
        foreach (Problem problem in result.Problems.Concat(result.Warnings))
        {
            call.Tell(problem.Tell(call.Language));
        }
        bool english = call.Language == Lang.English;
        if (result.Book is not { } book)
        {
            call.Output.WriteLine(english ? Invariant($"{result.Problems.Count} problem(s).") : Invariant($"{result.Problems.Count} masalah."));
            return ExitCode.Problems;
        }
        int versions = book.Decisions.Sum(d => d.Versions.Length);
        string found = english
            ? Invariant($"No problems: {book.Decisions.Length} decisions, {versions} versions, {book.Cases.Length} cases.")
            : Invariant($"Tidak ada masalah: {book.Decisions.Length} keputusan, {versions} versi, {book.Cases.Length} kasus.");
        string rules = english ? "Rule book" : "Buku aturan";
        call.Output.WriteLine($"{found} {rules} {book.Edition}, {book.Hash}.");
        if (result.Warnings.Count == 0)
        {
            return ExitCode.Done;
        }
        call.Output.WriteLine(
            english
                ? Invariant($"{result.Warnings.Count} warning(s): the book can be used; look at what is told.")
                : Invariant($"{result.Warnings.Count} peringatan: buku dapat dipakai; periksalah yang disebut.")
        );
        return ExitCode.Warnings;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
