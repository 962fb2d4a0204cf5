using Umkm.Cli.Files;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules diff OLD NEW</c>: what differs between two rule books in meaning. Exit status 3 when the past was changed and no
/// correction is recorded for it.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly ToolArgument _books = new(
        new("LAMA BARU", "OLD NEW"),
        new("folder aturan, revisi git REVISI:FOLDER, atau bawaan", "folder of rules, git revision REVISION:FOLDER, or embedded")
    )
    {
        Count = 2,
        Role = FileRole.Rules,
    };
    private readonly ToolOption _changelog = new(
        "--changelog",
        new("BERKAS", "FILE"),
        new("catatan perubahan tempat koreksi masa lalu dicatat", "the changelog that records corrections of the past")
    )
    {
        Role = FileRole.Read,
    };
    private readonly ToolOption _format = CommonOptions.Format("text", "markdown", "html", "json");
    private readonly ToolOption _output = CommonOptions.Output();

    public DiffCommand()
        : base("diff", new("bandingkan makna dua buku aturan", "compare the meaning of two rule books"))
    {
        Add(_books);
        AddAll(_changelog, _format, _output);
    }

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        IReadOnlyList<string> named = call.Values(_books);
        EditionSource before = EditionSource.Read(call, named[0]);
        EditionSource after = EditionSource.Read(call, named[1]);
        string? changelog = call.Value(_changelog) is { } path ? WholeText.Read(path) : null;
        var comparison = BookComparison.Of(before.Book, after.Book, RiskRowChange.Between(before.Risks, after.Risks));
        string text =
            call.Value(_format) == "json"
                ? comparison.ToJson(call.Language)
                : ComparisonPage.Write(comparison, call.Language, CommonOptions.FormOf(call.Value(_format)));
        OutputText.Write(call, call.Value(_output), text);
        return Corrections.Tell(call, comparison, changelog);
    }
}
