using System.Text;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Registers;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Cli.Commands.Impact;

/// <summary><c>umkm impact REGISTER --from OLD --to NEW --on DATE</c>: whom a change of the rules moves: the register screened by both books,
/// compared row by row.</summary>
internal sealed class ImpactCommand : ToolCommand
{
    private readonly ToolArgument _file = new(
        new("BERKAS", "FILE"),
        new("register; - untuk register rekaan seribu usaha", "register; - for an invented register of a thousand enterprises")
    );
    private readonly ToolOption _from = Edition("--from", new("buku aturan lama", "the older rule book"));
    private readonly ToolOption _to = Edition("--to", new("buku aturan baru", "the newer rule book"));
    private readonly ToolOption _on = CommonOptions.On();
    private readonly ToolOption _mapping = MappingSource.Option();
    private readonly ToolOption _assume = AssumptionChoice.Option();
    private readonly ToolOption _by = new(
        "--by",
        new("region,class", "region,class"),
        new("hitung menurut wilayah, golongan", "count by region, class")
    )
    {
        Words = ["region", "class", "region,class"],
    };
    private readonly ToolOption _changes = new(
        "--changes",
        new("BERKAS", "FILE"),
        new("tulis semua baris yang berubah sebagai CSV", "write every row that changed as CSV")
    )
    {
        Role = FileRole.Written,
    };
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html");
    private readonly ToolOption _output = CommonOptions.Output();

    public ImpactCommand()
        : base("impact", new("siapa yang terkena bila aturan berubah", "whom a change of the rules moves"))
    {
        Add(_file);
        AddAll(_from, _to, _on, _by, _changes, _mapping, _assume, _format, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate on = call.Date(_on);
        RuleBook before = EditionSource.Read(call, call.Value(_from)!).Book;
        RuleBook after = EditionSource.Read(call, call.Value(_to)!).Book;
        string folder = Directory.CreateTempSubdirectory("umkm-").FullName;
        try
        {
            string file = call.Values(_file)[0];
            string register = file == "-" ? Invented(folder, after, on) : file;
            string then = Path.Combine(folder, "then.csv");
            string changed = Path.Combine(folder, "changed.csv");
            Screen(call, before, register, on, then, null, null);
            using RegisterInput answered = RegisterFile.Open(then, call.OpenInput);
            PreviousAnswers previous = PreviousAnswers.Read(answered, then);
            string now = Path.Combine(folder, "now.csv");
            RegisterTotals totals = Screen(call, after, register, on, now, previous, changed);
            var moved = MovedRows.Read(changed);
            Tallies? tallies = call.Value(_by) is { } by ? Count(call, by, after, register, now, moved) : null;
            string page = ImpactPage.Write(new(before, after, on, totals, moved, tallies), call.Language, CommonOptions.FormOf(call.Value(_format)));
            if (call.Value(_changes) is { } csv)
            {
                OutputText.Write(call, csv, File.ReadAllText(changed, Encoding.UTF8));
            }
            OutputText.Write(call, call.Value(_output), page);
            return ExitCode.Done;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private RegisterTotals Screen(Call call, RuleBook book, string register, LocalDate on, string answers, PreviousAnswers? previous, string? changed)
    {
        var assessor = new Assessor(book, new AssessorOptions { Assumptions = AssumptionChoice.Of(call, _assume, book.Glossary) });
        using RegisterInput input = RegisterFile.Open(register, call.OpenInput);
        using FileStream output = File.Create(answers);
        using FileStream? rows = changed is null ? null : File.Create(changed);
        var screening = new RegisterScreening(assessor, on, call.Language)
        {
            Mapping = MappingSource.Read(call, _mapping, book),
            Previous = previous,
            ChangedRows = rows,
        };
        // A row that cannot be read is read by neither book: it is counted and set apart in both.
        return screening.Run(input, register, output, Stream.Null, tally: false, CancellationToken.None);
    }

    private Tallies Count(Call call, string by, RuleBook book, string register, string now, MovedRows moved)
    {
        using RegisterInput answers = RegisterFile.Open(now, call.OpenInput);
        using RegisterInput input = RegisterFile.Open(register, call.OpenInput);
        var subjects = new RegisterSubjects(book) { Mapping = MappingSource.Read(call, _mapping, book) };
        return Tallies.Of(by.Split(','), moved, PreviousAnswers.Read(answers, now), subjects.Read(input, register));
    }

    private static string Invented(string folder, RuleBook book, LocalDate on)
    {
        string path = Path.Combine(folder, "rekaan.csv");
        var register = new SampleRegister(book, 1, on);
        using FileStream stream = File.Create(path);
        using var csv = new RegisterCsv(stream, register.Headers);
        for (long row = 0; row < 1_000; row++)
        {
            csv.Write(register[row]);
        }
        return path;
    }

    private static ToolOption Edition(string name, LocalizedText help) =>
        new(
            name,
            new("BUKU", "BOOK"),
            new($"{help.Indonesian}: folder, REVISI:FOLDER, atau bawaan", $"{help.English}: folder, REVISION:FOLDER, or embedded")
        )
        {
            Needed = true,
        };
}
