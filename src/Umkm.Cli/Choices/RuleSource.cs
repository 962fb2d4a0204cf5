using NodaTime;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Comparisons;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;

namespace Umkm.Cli.Choices;

/// <summary>The rule book of a run: the embedded one, or a folder laid over it.</summary>
internal static class RuleSource
{
    /// <summary>The edition printed for a book that is not the embedded one; its hash tells which book it is.</summary>
    private const string OwnEdition = "lokal";

    /// <summary>Loads and checks the book.</summary>
    /// <param name="call">The run.</param>
    /// <param name="rules">The option that names the folder; without it the embedded book.</param>
    /// <param name="withCases">Whether the cases are wanted too.</param>
    /// <exception cref="Refusal">The folder cannot be read (exit 2), or the rules have problems (exit 1), all told at once.</exception>
    public static RuleBook Load(Call call, ToolOption rules, bool withCases = false)
    {
        if (call.Value(rules) is null && !call.WholeBook && !withCases)
        {
            return RuleBook.Embedded;
        }
        RuleBookResult result = Check(call, rules, withCases);
        RuleBook book = result.Book ?? throw new Refusal(ExitCode.Problems, result.Problems);
        if (call.Value(rules) is { } folder)
        {
            string warning = call.Language == Lang.English ? "Warning: " : "Peringatan: ";
            foreach (Problem problem in RuleBooks.Uncited(RuleFolder.Read(folder), book))
            {
                call.Tell(warning + (problem with { Place = Locate(folder, problem.Place) }).Tell(call.Language));
            }
        }
        return book;
    }

    /// <summary>Loads and checks the book; problems are named by the paths people typed.</summary>
    /// <exception cref="Refusal">The folder cannot be read.</exception>
    public static RuleBookResult Check(Call call, ToolOption rules, bool withCases, bool withCitations = false, LocalDate? on = null)
    {
        string? folder = call.Value(rules);
        if (folder is null)
        {
            if (call.WholeBook)
            {
                throw Refusal.At(call.Place, ToolMessages.WholeBookAlone.With());
            }
            return RuleBook.Load(RuleBook.EmbeddedRuleFiles, RuleBook.EmbeddedEdition, new ReadingOfBook(withCases, withCitations, Today: on));
        }
        IReadOnlyList<RuleFile> own = RuleFolder.Read(folder);
        RuleBookResult result = RuleBook.Load(
            call.WholeBook ? own : RuleBook.OverEmbedded(own),
            OwnEdition,
            new ReadingOfBook(withCases, withCitations, call.WholeBook, on)
        );
        if (result.Book is { Decisions.Length: 0 })
        {
            throw Refusal.At(folder, FileMessages.NoDecisions.With());
        }
        return result with
        {
            Problems = [.. result.Problems.Select(p => p with { Place = Locate(folder, p.Place) })],
            Warnings = [.. result.Warnings.Select(p => p with { Place = Locate(folder, p.Place) })],
        };
    }

    /// <summary>Warnings for decisions of the embedded book whose past a folder changes.</summary>
    public static IEnumerable<Problem> Corrections(Call call, ToolOption rules, RuleBook? book)
    {
        if (call.Value(rules) is not { } folder || call.WholeBook || book is null)
        {
            return [];
        }
        IReadOnlyList<RuleFile> files = RuleFolder.Read(folder);
        HashSet<string> own = [.. files.Select(f => f.Path)];
        bool isShared = files.SelectMany(f => BookReader.At(f, "bilangan")).Any();
        return BookComparison
            .CorrectedIn(RuleBook.Embedded, book, [.. book.Decisions.Where(d => isShared || Own(d) is not null).Select(d => d.Id)])
            .Select(id => PastChanged(Locate(folder, Own(book.Find(id)!) ?? book.Find(id)!.Place), id));

        // Where the folder has a part in a decision.
        Place? Own(Decision d) => d.Versions.Select(v => (Place?)v.Place).Prepend(d.Place).FirstOrDefault(p => own.Contains(p!.Value.File));
    }

    /// <summary>The files of the book: the embedded ones, or a folder laid over them.</summary>
    /// <exception cref="Refusal">The folder cannot be read.</exception>
    public static IReadOnlyList<RuleFile> Files(string? folder) =>
        folder is null ? RuleBook.EmbeddedRuleFiles : RuleBook.OverEmbedded(RuleFolder.Read(folder));

    /// <summary>A place by the path people can open: below the folder they named, when the file is theirs.</summary>
    public static Place Locate(string? folder, Place place)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, place.File)))
        {
            return place;
        }
        string root = folder.Replace('\\', '/');
        return place with { File = root.EndsWith('/') ? root + place.File : $"{root}/{place.File}" };
    }

    private static Problem PastChanged(Place place, string id) =>
        new(
            place,
            RuleMessages.OfFile(
                "versi-lama-diubah",
                new(
                    $"aturan \"{id}\" untuk hari yang sudah dinilai buku bawaan diubah",
                    $"the rule \"{id}\" changed for days the embedded book had judged"
                ),
                new("versi baru yang mulai kemudian", "a new version that begins later"),
                new(
                    $"akhiri versi lama dan tambah versi baru; bila memang koreksi, catat dan periksa dengan \"umkm rules diff bawaan FOLDER\"",
                    $"end the old version and add a new one; if it is a correction, record it and check it with \"umkm rules diff embedded FOLDER\""
                )
            )
        );
}
