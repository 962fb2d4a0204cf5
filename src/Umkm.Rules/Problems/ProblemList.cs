namespace Umkm.Rules.Problems;

/// <summary>Collects problems while a book is read, so that all are told at once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _warnings = [];

    public int Count => _problems.Count;

    /// <summary>The files with problems so far.</summary>
    public HashSet<string> Files() => [.. _problems.Select(p => p.Place.File)];

    /// <summary>Takes problems out that follow from others; none where nothing else would be left.</summary>
    public void Drop(Predicate<Problem> follows)
    {
        if (!_problems.TrueForAll(follows))
        {
            _problems.RemoveAll(follows);
        }
    }

    public void Add(Problem problem) => _problems.Add(problem);

    public void Add(Place place, string code, LocalizedText found, LocalizedText expected, LocalizedText? remedy = null) =>
        _problems.Add(new Problem(place, RuleMessages.OfFile(code, found, expected, remedy ?? LocalizedText.Empty)));

    public void Add(
        Place place,
        string code,
        string foundId,
        string foundEn,
        string expectedId,
        string expectedEn,
        string remedyId = "",
        string remedyEn = ""
    ) => Add(place, code, new(foundId, foundEn), new(expectedId, expectedEn), new LocalizedText(remedyId, remedyEn));

    /// <summary>A word that is none of those known, with the one that is perhaps meant.</summary>
    public void Unknown(
        Place place,
        string code,
        string foundId,
        string foundEn,
        string expectedId,
        string expectedEn,
        string word,
        IEnumerable<string> known
    )
    {
        string? near = Spelling.Nearest(word, known);
        string remedyId = near is null ? "" : $"mungkin maksudnya \"{near}\"";
        Add(place, code, foundId, foundEn, expectedId, expectedEn, remedyId, near is null ? "" : $"perhaps \"{near}\" is meant");
    }

    /// <summary>A name that is there already.</summary>
    /// <param name="place">Where it stands a second time.</param>
    /// <param name="first">Where it stands first.</param>
    /// <param name="what">What has the name.</param>
    /// <param name="instead">How else what comes with this package is changed; null for a file in its place only.</param>
    public void Twice(Place place, Place first, LocalizedText what, LocalizedText? instead = null) =>
        Add(
            place,
            "nama-ganda",
            $"{what.Indonesian} untuk kedua kalinya, sesudah {first}",
            $"{what.English} a second time, after {first}",
            "tiap nama satu kali di seluruh buku",
            "each name once in the whole book",
            "hapus atau beri nama lain salah satunya; isi bawaan diganti dengan menulis utuh berkas di letak yang sama" + instead?.Indonesian,
            "remove or rename one of them; what is built in is replaced by writing whole the file in the same place" + instead?.English
        );

    /// <summary>Something that can hardly be meant, but may be.</summary>
    public void Warn(
        Place place,
        string code,
        string foundId,
        string foundEn,
        string expectedId,
        string expectedEn,
        string remedyId = "",
        string remedyEn = ""
    ) =>
        _warnings.Add(
            new Problem(place, RuleMessages.OfFile(code, new(foundId, foundEn), new(expectedId, expectedEn), new LocalizedText(remedyId, remedyEn)))
        );

    /// <summary>All warnings in the order of files, lines and columns, each told once.</summary>
    public IReadOnlyList<Problem> SortedWarnings() => Sorted(_warnings);

    /// <summary>All problems in the order of files, lines and columns, each told once.</summary>
    public IReadOnlyList<Problem> Sorted() => Sorted(_problems);

    private static IReadOnlyList<Problem> Sorted(List<Problem> problems) =>
        [.. problems.Distinct().OrderBy(p => p.Place.File, StringComparer.Ordinal).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.Column)];
}
