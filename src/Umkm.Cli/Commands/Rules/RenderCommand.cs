using System.Globalization;
using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Site;

namespace Umkm.Cli.Commands.Rules;

/// <summary><c>umkm rules render -o DIR</c>: the rule book as a site of pages that needs no server, in both languages.</summary>
internal sealed class RenderCommand : ToolCommand
{
    private const int Year = 365;
    private const int Farthest = 3650;

    private readonly ToolOption _folder = new(
        "-o",
        new("FOLDER", "FOLDER"),
        new("folder situs; tiap edisi menjadi satu folder di dalamnya", "folder of the site; each edition becomes a folder in it"),
        "--output"
    )
    {
        Needed = true,
    };
    private readonly ToolOption _on = new(
        "--on",
        new("TANGGAL", "DATE"),
        new(
            "hari yang dianggap hari ini, bawaan hari pemeriksaan terbaru dalam buku",
            "the day that counts as today; unless given the newest day of a check in the book"
        )
    );
    private readonly ToolOption _days = new(
        "--older-than",
        new("HARI", "DAYS"),
        new(
            $"pemeriksaan yang lebih lama menjadi pekerjaan, 1 sampai {Farthest}, bawaan {Year}",
            $"a check older than this is work to do, 1 to {Farthest}, {Year} unless given"
        )
    );
    private readonly ToolOption _rules = CommonOptions.Rules();

    public RenderCommand()
        : base("render", new("tulis buku aturan sebagai halaman situs", "write the rule book as the pages of a site")) =>
        AddAll(_folder, _on, _days, _rules);

    /// <inheritdoc/>
    public override int Run(Call call)
    {
        LocalDate? given = call.Value(_on) is null ? null : call.Date(_on);
        int days = Days(call);
        RuleBook book = RuleSource.Load(call, _rules, withCases: true);
        LocalDate on = given ?? book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn);
        string folder = call.Value(_folder)!;
        string edition = SiteAddress.Edition(book);
        SiteFolder.CheckFree(folder, edition);
        SiteFile[] files = [.. RuleSite.Files(new SiteBook(book, on, days, book.Glossary.Risks))];
        SiteFolder.Write(folder, edition, files.Select(f => (f.Path, f.Text)));
        string door = RuleSite.Door(
            new Phrase("Edisi buku aturan", "Editions of the rule book"),
            SiteFolder.Editions(folder).Select(e => ($"{e}/index.html", e))
        );
        OutputText.Write(call, Path.Combine(folder, SiteFolder.Door), door);
        string count = files.Length.ToString(CultureInfo.InvariantCulture);
        call.Note(new($"{count} berkas dalam {folder}/{edition}", $"{count} files in {folder}/{edition}"));
        return ExitCode.Done;
    }

    private int Days(Call call) =>
        call.Value(_days) is not { } text ? Year
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= Farthest ? days
        : throw call.At(_days, SubjectListMessages.Days.WithFound(text));
}
