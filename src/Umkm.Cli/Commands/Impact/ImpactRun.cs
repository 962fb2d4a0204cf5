using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Registers;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Cli.Commands.Impact;

/// <summary>Screens a register by two editions and compares the answers row by row. Only decisions that can answer otherwise are screened, so
/// little is held of the older answers.</summary>
internal sealed class ImpactRun(Call call, EditionSource before, EditionSource after, LocalDate on) : IDisposable
{
    private const int Rows = 1_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("umkm-").FullName;

    /// <summary>The mapping option of the command.</summary>
    public required ToolOption Mapping { get; init; }

    /// <summary>The option of assumptions of the command; null for none.</summary>
    public ToolOption? Assume { get; init; }

    /// <summary>What to count by; empty for nothing.</summary>
    public string[] By { get; init; } = [];

    private string Changed => Path.Combine(_folder, "changed.csv");

    /// <summary>Screens and compares.</summary>
    /// <param name="file">The register; - for an invented one.</param>
    public ImpactResult Of(string file)
    {
        string register = file == "-" ? Invented() : file;
        ImmutableHashSet<string>? scope = Scope();
        string then = Path.Combine(_folder, "then.csv");
        string now = Path.Combine(_folder, "now.csv");
        Screen(before.Book, scope, register, then, null);
        PreviousAnswers previous = Read(then);
        RegisterTotals totals = Screen(after.Book, scope, register, now, previous);
        var moved = MovedRows.Read(Changed);
        return new(before.Book, after.Book, on, totals, moved, By.Length > 0 ? Count(register, now, moved) : null);
    }

    /// <summary>Every row that moved, as CSV.</summary>
    public string ChangedRows() => File.ReadAllText(Changed, Encoding.UTF8);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ImmutableHashSet<string>? Scope()
    {
        ImmutableHashSet<string>? scope = ImpactScope.Of(before, after);
        // Something has to be asked, and counts by class ask the size class.
        return scope is null || (!scope.IsEmpty && !By.Contains("class")) ? scope : scope.Add(Tallies.SizeClass);
    }

    private RegisterTotals Screen(RuleBook book, ImmutableHashSet<string>? scope, string register, string answers, PreviousAnswers? previous)
    {
        string[]? only = scope is null ? null : [.. book.Decisions.Select(d => d.Id).Where(scope.Contains)];
        var options = new AssessorOptions
        {
            Assumptions = Assume is null ? [] : AssumptionChoice.Of(call, Assume, book.Glossary),
            Only = only is { Length: 0 } ? null : only,
        };
        using RegisterInput input = RegisterFile.Open(register, call.OpenInput);
        using FileStream output = File.Create(answers);
        using FileStream? rows = previous is null ? null : File.Create(Changed);
        var screening = new RegisterScreening(new Assessor(book, options), on, call.Language)
        {
            Mapping = MappingSource.Read(call, Mapping, book),
            Previous = previous,
            ChangedRows = rows,
        };
        // A row that cannot be read is read by neither book: it is counted and set apart in both.
        return screening.Run(input, register, output, Stream.Null, tally: false, CancellationToken.None);
    }

    private PreviousAnswers Read(string path)
    {
        using RegisterInput answers = RegisterFile.Open(path, call.OpenInput);
        return PreviousAnswers.Read(answers, path);
    }

    private Tallies Count(string register, string now, MovedRows moved)
    {
        using RegisterInput input = RegisterFile.Open(register, call.OpenInput);
        var subjects = new RegisterSubjects(after.Book) { Mapping = MappingSource.Read(call, Mapping, after.Book) };
        return Tallies.Of(By, moved, Read(now), subjects.Read(input, register));
    }

    private string Invented()
    {
        string path = Path.Combine(_folder, "rekaan.csv");
        var register = new SampleRegister(after.Book, 1, on);
        using FileStream stream = File.Create(path);
        using var csv = new RegisterCsv(stream, register.Headers);
        for (long row = 0; row < Rows; row++)
        {
            csv.Write(register[row]);
        }
        return path;
    }
}
