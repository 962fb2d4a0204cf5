using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Rules.Books;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Compares the rows of blocks, in the order of the file, with other answers for them, and writes those that changed as CSV.</summary>
internal abstract class ChangeRows
{
    /// <summary>For so many rows the reasons are told: each takes an assessment of its own.</summary>
    private const int MostExplained = 1_000;

    private readonly ImmutableArray<ScreenedDecision> _decisions;
    private readonly Dictionary<(int Decision, string Before, string Now), long> _counts = [];
    private readonly Lang _language;
    private readonly CsvWriter _csv;
    private int _explained;

    protected ChangeRows(ImmutableArray<ScreenedDecision> decisions, Lang language)
    {
        _decisions = decisions;
        _language = language;
        _csv = CsvOutput.ForPeople(Rows);
    }

    /// <summary>The names of the columns.</summary>
    public static ReadOnlySpan<byte> Header => "id,decision,before,now,change,reasons\n"u8;

    /// <summary>The book of the other answers, where it reads rows in its own way; null for others.</summary>
    public RuleBook? Older { get; init; }

    /// <summary>The rows of the last block that changed.</summary>
    public MemoryStream Rows { get; } = new();

    /// <summary>The rows of the last block of which some answer changed.</summary>
    public List<int> Moved { get; } = [];

    /// <summary>Compares the rows of a block.</summary>
    /// <param name="block">The answers.</param>
    /// <param name="earlier">The answers of the other book for the same rows; null when there is none.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="ends">Where each id ends.</param>
    public void Compare(ScreenedBlock block, ScreenedBlock? earlier, ReadOnlySpan<byte> ids, IReadOnlyList<int> ends)
    {
        Rows.SetLength(0);
        Moved.Clear();
        CompareRows(block, earlier, ids, ends);
        _csv.Flush();
    }

    /// <summary>What was found.</summary>
    public abstract AnswerChanges Sum();

    protected abstract void CompareRows(ScreenedBlock block, ScreenedBlock? earlier, ReadOnlySpan<byte> ids, IReadOnlyList<int> ends);

    /// <summary>The changes by decision.</summary>
    protected ImmutableArray<AnswerChange> Counts() =>
        [
            .. _counts
                .Select(c => new AnswerChange(
                    _decisions[c.Key.Decision],
                    c.Key.Before,
                    c.Key.Now,
                    KindOf(_decisions[c.Key.Decision], c.Key.Before, c.Key.Now),
                    c.Value
                ))
                .OrderBy(c => c.Decision.Index)
                .ThenByDescending(c => c.Rows)
                .ThenBy(c => c.Before, StringComparer.Ordinal)
                .ThenBy(c => c.Now, StringComparer.Ordinal),
        ];

    /// <summary>What a change is.</summary>
    public static string KindOf(ScreenedDecision decision, string before, string now)
    {
        bool wasDecided = before.Length > 0 && !before.Contains('|', StringComparison.Ordinal);
        bool isDecided = !now.Contains('|', StringComparison.Ordinal);
        if (!wasDecided || !isDecided)
        {
            return isDecided ? "kini-diputus"
                : wasDecided ? "kini-terbuka"
                : "terbuka-lain";
        }
        int from = decision.Answers.Select(a => a.Slug).ToList().IndexOf(before);
        int to = decision.Answers.Select(a => a.Slug).ToList().IndexOf(now);
        // The classes of a file are listed from the smallest on.
        return decision.Decision.Kind != DecisionKind.Classification || from < 0 ? "berubah"
            : from < to ? "naik"
            : "turun";
    }

    /// <summary>Writes a row of which answers changed.</summary>
    /// <param name="block">The answers.</param>
    /// <param name="row">The row.</param>
    /// <param name="id">Its id.</param>
    /// <param name="changes">For each answer that changed what it was and is.</param>
    /// <param name="earlier">The answers of the other book for the same rows; null when there is none.</param>
    protected void Write(
        ScreenedBlock block,
        int row,
        string id,
        List<(ScreenedDecision Decision, string Then, string Now)> changes,
        ScreenedBlock? earlier = null
    )
    {
        Moved.Add(row);
        ChangeReasons? reasons =
            _explained++ < MostExplained
                ? new(block.Explain(row), earlier?.Explain(row), Older, changes.Select(c => c.Decision.Id).ToHashSet(), _language)
                : null;
        foreach ((ScreenedDecision decision, string then, string now) in changes)
        {
            (int, string, string) key = (decision.Index, then, now);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
            _csv.WriteField(id);
            _csv.WriteField(decision.Id);
            _csv.WriteField(then);
            _csv.WriteField(now);
            _csv.WriteField(KindOf(decision, then, now));
            _csv.WriteField(reasons?.Of(decision.Id) ?? "");
            _csv.EndRecord();
        }
    }

    /// <summary>A set of answers as it is told: those of a decision joined by |.</summary>
    protected static string Text(Dictionary<(int Decision, int Set), string> texts, ScreenedDecision decision, int set)
    {
        if (!texts.TryGetValue((decision.Index, set), out string? text))
        {
            text = string.Join('|', decision.Answers.Where((_, i) => (set >> i & 1) != 0).Select(a => a.Slug));
            texts[(decision.Index, set)] = text;
        }
        return text;
    }
}
