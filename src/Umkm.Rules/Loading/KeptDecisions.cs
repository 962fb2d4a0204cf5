using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>The decisions of a book that another edition of it takes over as they are, because nothing that they are read with differs: two
/// editions mostly differ in one file or two, and then only these are read.</summary>
internal sealed class KeptDecisions
{
    private static readonly ImmutableHashSet<string> OwnKeys =
    [
        "keputusan",
        "jenis",
        "untuk",
        "judul",
        "catatan",
        "sifat",
        "wilayah",
        "jawaban",
        "versi",
    ];

    private readonly HashSet<string> _paths;

    private KeptDecisions(RuleBook book, HashSet<string> changed)
    {
        Book = book;
        Decisions = [.. book.Decisions.Where(d => !changed.Contains(d.Place.File))];
        _paths = [.. Decisions.Select(d => d.Place.File)];
    }

    /// <summary>The book they are of; its terms are those of both.</summary>
    public RuleBook Book { get; }

    /// <summary>The decisions.</summary>
    public ImmutableArray<Decision> Decisions { get; }

    /// <summary>Whether a file need not be read.</summary>
    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Whether a file of changes is in one of the decisions already.</summary>
    public bool Changed(YamlMap change) => change[DecisionChanges.Key] is YamlScalar id && Decisions.Any(d => d.Id == id.Text);

    /// <summary>What can be taken over; null when a file differs that speaks for more than its own decision: terms, papers, numbers, regulations,
    /// implied facts, risk rows, what changes a decision.</summary>
    /// <param name="book">The book as read and checked.</param>
    /// <param name="of">Its files.</param>
    /// <param name="files">The files of the other edition.</param>
    public static KeptDecisions? Of(RuleBook book, IReadOnlyList<RuleFile> of, IReadOnlyList<RuleFile> files)
    {
        Dictionary<string, RuleFile> old = of.ToDictionary(f => f.Path);
        RuleFile[] changed = [.. files.Where(f => !old.TryGetValue(f.Path, out RuleFile? was) || !was.Utf8.Span.SequenceEqual(f.Utf8.Span))];
        HashSet<string> paths = [.. files.Select(f => f.Path)];
        HashSet<string> changedPaths = [.. changed.Select(f => f.Path)];
        IEnumerable<RuleFile> before = of.Where(f => !paths.Contains(f.Path) || changedPaths.Contains(f.Path));
        RuleFile[] both = [.. before.Concat(changed).Where(f => !BookReader.IsCase(f.Path) && !BookReader.IsFormula(f.Path))];
        if (!both.All(SpeaksForItself))
        {
            return null;
        }
        var kept = new KeptDecisions(book, [.. both.Select(f => f.Path)]);
        // A number that a decision names for all is read with it.
        return files.Any(f => kept.Has(f.Path) && f.Utf8.Span.IndexOf("\nbilangan:"u8) >= 0) ? null : kept;
    }

    private static bool SpeaksForItself(RuleFile file)
    {
        // What is wrong with the file is told when the book is read.
        var untold = new ProblemList();
        return BookReader.IsRuleFile(file.Path)
            && YamlReader.Read(file.Path, file.Utf8, untold) is [YamlMap map]
            && map["keputusan"] is not null
            && map.Entries.All(e => OwnKeys.Contains(e.Key.Text));
    }
}
