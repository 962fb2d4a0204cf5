using NodaTime;
using Umkm.Cli.Commands.Impact;
using Umkm.Cli.Files;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules comment OLD NEW --register R</c>: what a change of the rules does, as one Markdown comment under 60 KB. Exit status 3 as
/// <c>umkm rules diff</c>.</summary>
internal sealed class CommentCommand : ToolCommand
{
    private readonly ToolArgument _books = new(
        new("LAMA BARU", "OLD NEW"),
        new("folder aturan, revisi git REVISI:FOLDER, atau bawaan", "folder of rules, git revision REVISION:FOLDER, or embedded")
    )
    {
        Count = 2,
        Role = FileRole.Rules,
    };
    private readonly ToolOption _register = new(
        "--register",
        new("BERKAS", "FILE"),
        new("register yang dinilai dengan kedua buku; - untuk register rekaan", "register screened by both books; - for an invented one")
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolOption _on = new(
        "--on",
        new("TANGGAL", "DATE"),
        new(
            "tanggal penilaian register, bawaan hari terakhir mulainya hukum yang berubah",
            "the day of the screening; unless given the last day on which changed law begins"
        )
    );
    private readonly ToolOption _pages = new(
        "--pages",
        new("ALAMAT", "ADDRESS"),
        new(
            "alamat situs dari umkm rules render, untuk tautan halaman lama dan baru",
            "address of the site of umkm rules render, for links to the pages before and after"
        )
    );
    private readonly ToolOption _changelog = new(
        "--changelog",
        new("BERKAS", "FILE"),
        new("catatan perubahan tempat koreksi masa lalu dicatat", "the changelog that records corrections of the past")
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolFlag _ids = new(
        "--ids",
        new(
            "cantumkan nomor usaha dari register pada contoh; bawaan: contoh 1, contoh 2, …",
            "print the ids of the register in the examples; unless given they are example 1, example 2, …"
        )
    );
    private readonly ToolOption _mapping = MappingSource.Option();
    private readonly ToolOption _output = CommonOptions.Output();

    public CommentCommand()
        : base(
            "comment",
            new(
                "komentar untuk usulan perubahan aturan: beda, dampak, uji, halaman",
                "comment on a change of the rules: differences, impact, tests, pages"
            )
        )
    {
        Add(_books);
        AddAll(_register, _on, _mapping, _pages, _changelog, _output);
        Add(_ids);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate? given = call.Value(_on) is null ? null : call.Date(_on);
        IReadOnlyList<string> named = call.Values(_books);
        EditionSource before = EditionSource.Read(call, named[0]);
        EditionSource after = EditionSource.Read(call, named[1]);
        string? changelog = call.Value(_changelog) is { } path ? WholeText.Read(path) : null;
        var comparison = BookComparison.Of(before.Book, after.Book, Umkm.Rules.Comparisons.RiskRowChange.Between(before.Risks, after.Risks));
        ImpactResult? impact = null;
        if (call.Value(_register) is { } register)
        {
            using var run = new ImpactRun(call, before, after, given ?? LastBegun(comparison)) { Mapping = _mapping, By = ["region", "class"] };
            impact = run.Of(register);
        }
        OutputText.Write(
            call,
            call.Value(_output),
            new ChangeComment(comparison, impact, call.Value(_pages)) { WithIds = call.Has(_ids) }.Write(call.Language)
        );
        return Corrections.Tell(call, comparison, changelog);
    }

    // On an earlier day some of the changes would move nobody.
    private static LocalDate LastBegun(BookComparison comparison)
    {
        LocalDate[] begun =
        [
            .. comparison
                .Decisions.SelectMany(d => d.Versions)
                .Where(v => v.After is not null && v.Class <= ChangeClass.Correction)
                .Select(v => v.From),
        ];
        return begun.Length > 0 ? begun.Max() : comparison.After.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn);
    }
}
