using NodaTime;

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
        (EditionSource before, EditionSource after) = EditionSource.ReadBoth(call, call.Value(_from)!, call.Value(_to)!);
        using var run = new ImpactRun(call, before, after, on)
        {
            Mapping = _mapping,
            Assume = _assume,
            By = call.Value(_by)?.Split(',') ?? [],
        };
        string page = ImpactPage.Write(run.Of(call.Values(_file)[0]), call.Language, CommonOptions.FormOf(call.Value(_format)));
        (string?, string)[] changes = call.Value(_changes) is { } csv ? [(csv, run.ChangedRows())] : [];
        OutputText.WriteAll(call, [.. changes, (call.Value(_output), page)]);
        return ExitCode.Done;
    }

    private static ToolOption Edition(string name, LocalizedText help) =>
        new(
            name,
            new("BUKU", "BOOK"),
            new($"{help.Indonesian}: folder, REVISI:FOLDER, atau bawaan", $"{help.English}: folder, REVISION:FOLDER, or embedded")
        )
        {
            Needed = true,
            Role = FileRole.Rules,
        };
}
