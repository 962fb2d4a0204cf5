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
    private readonly RunFolder _folder = new();

    /// <summary>The mapping option of the command.</summary>
    public required ToolOption Mapping { get; init; }

    /// <summary>The option of assumptions of the command; null for none.</summary>
    public ToolOption? Assume { get; init; }

    /// <summary>What to count by; empty for nothing.</summary>
    public string[] By { get; init; } = [];

    // What only the newer book decides is counted, as there is nothing to compare.
    private bool HasAdded => after.Book.Decisions.Any(d => before.Book.Find(d.Id) is null);

    private string Changed => Path.Combine(_folder.Place, "changed.csv");

    /// <summary>Screens and compares.</summary>
    /// <param name="file">The register; - for an invented one.</param>
    public ImpactResult Of(string file)
    {
        string register = file == "-" ? Invented() : file;
        ImmutableHashSet<string>? scope = Scope();
        Tallies? tallies = By.Length > 0 ? new Tallies(By, after.Book.Glossary) : null;
        RegisterTotals totals = ReferenceEquals(before.Book.Glossary, after.Book.Glossary)
            ? Compare(scope, register, tallies, Assessor(before.Book, scope), null)
            : Compare(scope, register, tallies, null, Before(scope, register));
        return new(before.Book, after.Book, on, totals, MovedRows.Read(Changed), tallies);
    }

    /// <summary>Every row that moved, as CSV.</summary>
    public string ChangedRows() => File.ReadAllText(Changed, Encoding.UTF8);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private ImmutableHashSet<string>? Scope()
    {
        ImmutableHashSet<string>? scope = ImpactScope.Of(before, after);
        // Something has to be asked of both books, and counts by class ask the size class.
        return scope is null || (scope.Any(id => before.Book.Find(id) is not null && after.Book.Find(id) is not null) && !By.Contains("class"))
            ? scope
            : scope.Add(Tallies.SizeClass);
    }

    // A row that cannot be read is read by neither book: it is counted and set apart.
    private RegisterTotals Compare(ImmutableHashSet<string>? scope, string register, Tallies? tallies, Assessor? earlier, PreviousAnswers? previous)
    {
        using RegisterInput input = RegisterFile.Open(register, call.OpenInput);
        using FileStream rows = File.Create(Changed);
        var screening = new RegisterScreening(Assessor(after.Book, scope), on, call.Language)
        {
            Mapping = MappingSource.Read(call, Mapping, after.Book),
            Earlier = earlier,
            Previous = previous,
            Older = previous is null ? null : before.Book,
            ChangedRows = rows,
            Moved = tallies is null ? null : tallies.Add,
        };
        return screening.Run(input, register, Stream.Null, Stream.Null, HasAdded, CancellationToken.None);
    }

    // Books with other terms or papers read the columns of a register in their own ways: one after the other.
    private PreviousAnswers Before(ImmutableHashSet<string>? scope, string register)
    {
        string then = Path.Combine(_folder.Place, "then.csv");
        using (RegisterInput input = RegisterFile.Open(register, call.OpenInput))
        using (FileStream output = File.Create(then))
        {
            var screening = new RegisterScreening(Assessor(before.Book, scope), on, call.Language)
            {
                Mapping = MappingSource.Read(call, Mapping, before.Book),
            };
            screening.Run(input, register, output, Stream.Null, tally: false, CancellationToken.None);
        }
        using RegisterInput answers = RegisterFile.Open(then, call.OpenInput);
        return PreviousAnswers.Read(answers, then);
    }

    private Assessor Assessor(RuleBook book, ImmutableHashSet<string>? scope)
    {
        string[]? only = scope is null ? null : [.. book.Decisions.Select(d => d.Id).Where(scope.Contains)];
        return new(
            book,
            new AssessorOptions
            {
                Assumptions = Assume is null ? [] : AssumptionChoice.Of(call, Assume, book.Glossary),
                Only = only is { Length: 0 } ? null : only,
            }
        );
    }

    private string Invented()
    {
        string path = Path.Combine(_folder.Place, "rekaan.csv");
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
