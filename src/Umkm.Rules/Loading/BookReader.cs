using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RiskTables;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Loading;

/// <summary>A book as read, before its checks.</summary>
/// <param name="Glossary">Its terms.</param>
/// <param name="Implied">The facts that the law implies.</param>
/// <param name="Decisions">The decisions that were read whole.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Broken">The ids of decisions that could not be read whole. Nothing is checked against them: one slip would be told many
/// times.</param>
/// <param name="CasesComplete">Whether all cases were asked for and read.</param>
/// <param name="Instruments">The regulations that are cited.</param>
/// <param name="Numbers">The numbers that rules share.</param>
/// <param name="Tables">The benefits that are tables.</param>
/// <param name="Rows">The rows of each other table, by what they answer.</param>
internal sealed record DraftBook(
    Glossary Glossary,
    ImmutableArray<ImpliedFact> Implied,
    ImmutableArray<Decision> Decisions,
    ImmutableArray<RuleCase> Cases,
    ImmutableHashSet<string> Broken,
    bool CasesComplete,
    InstrumentRegister Instruments,
    ImmutableArray<NamedNumber> Numbers,
    ImmutableArray<BenefitTable> Tables,
    ImmutableArray<Bands> Rows
);

/// <summary>Reads all files of a book.</summary>
internal static class BookReader
{
    private const string CaseEnding = ".kasus.yaml";

    /// <summary>Whether a file is read at all: YAML, and for now nothing else.</summary>
    public static bool IsRuleFile(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>Whether a file holds cases.</summary>
    public static bool IsCase(string path) => path.EndsWith(CaseEnding, StringComparison.Ordinal);

    /// <summary>Whether a file holds a formula, which is read by itself (<c>Sums</c>).</summary>
    public static bool IsFormula(string path) => path.StartsWith("hitungan/", StringComparison.Ordinal);

    /// <summary>Whether a file is laid over the risk table.</summary>
    public static bool IsRiskFile(string path) =>
        path.StartsWith("risiko/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>Where a file that is no case has a key at its top; none when it has not.</summary>
    public static IEnumerable<Place> At(RuleFile file, string key) =>
        IsRuleFile(file.Path) && !IsCase(file.Path)
            ? EmbeddedFiles.Documents(file, new ProblemList()).OfType<YamlMap>().Select(m => m[key]?.Place).OfType<Place>()
            : [];

    /// <summary>Whether a file with problems registers regulations, or may do so where it cannot be read at all.</summary>
    public static bool MayMissRegulations(IEnumerable<RuleFile> files, ProblemList problems)
    {
        HashSet<string> faulty = problems.Files();
        return files.Any(f =>
            faulty.Contains(f.Path)
            && IsRuleFile(f.Path)
            && !IsCase(f.Path)
            && (EmbeddedFiles.Documents(f, new ProblemList()) is not [YamlMap map] || map["peraturan"] is not null)
        );
    }

    /// <summary>Whether a file belongs to a book.</summary>
    public static bool IsPart(string path) => IsRuleFile(path) || IsRiskFile(path);

    /// <summary>Reads the files.</summary>
    /// <param name="files">All files of the book.</param>
    /// <param name="problems">Where problems are told.</param>
    /// <param name="withCases">Whether the cases are read too.</param>
    /// <param name="isWhole">Whether its risk rows are all there are; otherwise they are laid over those that come with this package.</param>
    /// <param name="kept">Decisions that need not be read again; null for none.</param>
    public static DraftBook Read(IEnumerable<RuleFile> files, ProblemList problems, bool withCases, bool isWhole = false, KeptDecisions? kept = null)
    {
        var risks = RiskOverlay.Over(RiskTable.Embedded, files.Where(f => IsRiskFile(f.Path)).Select(f => (f.Path, f.Utf8)), isWhole, problems);
        RuleFile[] sorted = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var glossary = new GlossaryReader(problems);
        var instruments = new InstrumentReader(problems);
        var numbers = new NumberReader(problems);
        var shares = new SharedReaders(glossary, instruments, numbers);
        var decisions = new List<(RuleFile File, YamlNode Node)>();
        var changes = new List<YamlMap>();
        var implied = new List<YamlNode>();
        var cases = new List<(RuleFile File, ImmutableArray<YamlNode> Nodes)>();
        var shared = new HashSet<string>();
        foreach (RuleFile file in sorted.Where(f => IsRuleFile(f.Path) && !IsFormula(f.Path) && kept?.Has(f.Path) != true))
        {
            if (IsCase(file.Path))
            {
                if (withCases)
                {
                    cases.Add((file, EmbeddedFiles.Documents(file, problems)));
                }
                continue;
            }
            ImmutableArray<YamlNode> documents = EmbeddedFiles.Documents(file, problems);
            if (documents.Length != 1)
            {
                if (documents.Length > 1)
                {
                    problems.Add(
                        documents[1].Place,
                        "dokumen",
                        "dokumen YAML kedua",
                        "a second YAML document",
                        "satu dokumen satu berkas",
                        "one document a file"
                    );
                }
                continue;
            }
            if (!Sort(file, documents[0], shares, decisions, changes, implied, problems))
            {
                shared.Add(file.Path);
            }
        }
        Glossary terms = kept?.Book.Glossary ?? glossary.Build(risks);
        if (problems.Files().Any(f => shared.Contains(f) || f.StartsWith("istilah/", StringComparison.Ordinal)))
        {
            // A term or number that could not be read would be missed wherever it is used.
            return new DraftBook(terms, [], [], [], [], CasesComplete: false, instruments.Build(), [], [], []);
        }
        var sentences = new SentenceParser(terms, problems);
        var conditions = new ConditionReader(terms, sentences, problems);
        var tables = new List<BenefitTable>();
        var reader = new DecisionReader(conditions, sentences, tables, problems);
        var impliedReader = new ImpliedFactReader(terms, conditions, problems);
        var names = new NumberNames(numbers.All, problems);
        ImmutableArray<ImpliedFact> facts =
            kept?.Book.Implied ?? [.. implied.Select(TableRows.Part).Select(names.Resolve).Select(impliedReader.Read).OfType<ImpliedFact>()];
        var changed = new DecisionChanges(numbers.All, problems, isWhole);
        var read = ImmutableArray.CreateBuilder<Decision>();
        foreach ((RuleFile file, YamlNode node) in changed.Over(decisions, changes.Where(c => kept?.Changed(c) != true)))
        {
            if (reader.Read(names.Resolve(TableRows.Part(node))) is { } decision)
            {
                read.Add(decision);
                Path(file, decision, problems);
            }
        }
        if (kept is not null)
        {
            read.AddRange(kept.Decisions);
            read.Sort((a, b) => string.CompareOrdinal(a.Place.File, b.Place.File));
        }
        HashSet<string> faulty = problems.Files();
        HashSet<string> caseFiles = [.. cases.Select(c => c.File.Path)];
        ImmutableHashSet<string> broken =
        [
            .. faulty.Where(f => !caseFiles.Contains(f)).Select(IdOf),
            .. read.Where(d => faulty.Contains(d.Place.File) || d.Versions.Any(v => faulty.Contains(v.Place.File))).Select(d => d.Id),
            .. changed.Faulty(faulty),
        ];
        read.RemoveAll(d => broken.Contains(d.Id));
        var caseReader = new CaseReader(terms, problems);
        RuleCase[] whole =
        [
            .. cases
                .Where(c => !broken.Contains(IdOf(c.File.Path)))
                .SelectMany(c => c.Nodes)
                .Select(caseReader.Read)
                .Where(c => c is not null)
                .Select(c => c!),
        ];
        return new DraftBook(
            terms,
            facts,
            read.ToImmutable(),
            [.. whole],
            broken,
            withCases && !problems.Files().Overlaps(caseFiles),
            kept?.Book.Instruments ?? instruments.Build(),
            kept is null ? names.All : [],
            [.. tables],
            [.. conditions.Rows]
        );
    }

    /// <summary>The id that the path of a file stands for.</summary>
    public static string IdOf(string path)
    {
        string id = path.EndsWith(CaseEnding, StringComparison.Ordinal) ? path[..^CaseEnding.Length] : path[..path.LastIndexOf('.')];
        string? folder = Array.Find(["klasifikasi/", "ketentuan/"], f => id.StartsWith(f, StringComparison.Ordinal));
        return folder is null ? id : id[folder.Length..];
    }

    /// <summary>Sorts a file: true when it is a decision, false when it is shared by all.</summary>
    private static bool Sort(
        RuleFile file,
        YamlNode node,
        SharedReaders shares,
        List<(RuleFile, YamlNode)> decisions,
        List<YamlMap> changes,
        List<YamlNode> implied,
        ProblemList problems
    )
    {
        if (MapReader.Of(node, problems) is not { } map)
        {
            return true;
        }
        bool isChange = map.Has(DecisionChanges.Key);
        if (isChange || map.Has("keputusan"))
        {
            if (isChange)
            {
                changes.Add((YamlMap)node);
            }
            else
            {
                decisions.Add((file, node));
            }
            shares.Own(map);
            return true;
        }
        if (map.Has(ImpliedFactReader.Key))
        {
            implied.Add(node);
            return true;
        }
        if (!shares.Read(map))
        {
            problems.Add(
                map.Place,
                "berkas",
                "berkas tanpa satu kunci yang mengatakan isinya",
                "a file without a key that says what it holds",
                "\"keputusan\", \"mengubah\", \"tersirat\", \"istilah\", \"jenis izin\", \"bilangan\", \"peraturan\" atau \"jenis peraturan\"",
                "\"keputusan\", \"mengubah\", \"tersirat\", \"istilah\", \"jenis izin\", \"bilangan\", \"peraturan\" or \"jenis peraturan\""
            );
            return true;
        }
        return false;
    }

    private static void Path(RuleFile file, Decision decision, ProblemList problems)
    {
        string expected = decision.Kind switch
        {
            DecisionKind.Classification => $"klasifikasi/{decision.Id}.yaml",
            DecisionKind.Provision => $"ketentuan/{decision.Id}.yaml",
            _ => $"{decision.Id}.yaml",
        };
        if (!file.Path.EndsWith(expected, StringComparison.Ordinal))
        {
            problems.Add(
                decision.Place,
                "letak-berkas",
                $"keputusan \"{decision.Id}\" di dalam {file.Path}",
                $"the decision \"{decision.Id}\" in {file.Path}",
                $"berkas {expected}",
                $"the file {expected}",
                "samakan nama berkas dan id",
                "let file name and id agree"
            );
        }
    }

    /// <summary>The content hash over paths and contents, in the order of paths.</summary>
    public static string HashOf(IEnumerable<RuleFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (RuleFile file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(file.Utf8.Span);
            hash.AppendData([0]);
        }
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
