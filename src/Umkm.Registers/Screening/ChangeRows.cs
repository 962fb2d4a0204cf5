using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Compares the rows of blocks with an earlier screening, and writes those that changed as CSV. One a thread.</summary>
internal sealed class ChangeRows
{
    /// <summary>For so many rows a thread the reasons are told: each takes an assessment of its own.</summary>
    private const int MostExplained = 1_000;

    private readonly PreviousAnswers _previous;
    private readonly (ScreenedDecision Decision, int Column)[] _compared;
    private readonly Dictionary<(int Decision, int Set), string> _texts = [];
    private readonly Lang _language;
    private readonly CsvWriter _csv;
    private int _explained;

    public ChangeRows(PreviousAnswers previous, ImmutableArray<ScreenedDecision> decisions, Lang language)
    {
        _previous = previous;
        _language = language;
        string[] before = [.. previous.Decisions];
        _compared = [.. decisions.Select(d => (d, Array.IndexOf(before, d.Id))).Where(d => d.Item2 >= 0)];
        _csv = CsvOutput.ForPeople(Rows);
    }

    /// <summary>The names of the columns.</summary>
    public static ReadOnlySpan<byte> Header => "id,decision,before,now,change,reasons\n"u8;

    /// <summary>The rows of the last block that changed.</summary>
    public MemoryStream Rows { get; } = new();

    /// <summary>How many rows the earlier screening has too.</summary>
    public long Compared { get; private set; }

    /// <summary>How many of them changed.</summary>
    public long Changed { get; private set; }

    /// <summary>How many rows the earlier screening does not have.</summary>
    public long New { get; private set; }

    /// <summary>How many rows have an id that stands twice there.</summary>
    public long Ambiguous { get; private set; }

    /// <summary>The rows of the earlier screening that were met.</summary>
    public HashSet<int> Seen { get; } = [];

    /// <summary>How often each change was met.</summary>
    public Dictionary<(int Decision, string Before, string Now), long> Counts { get; } = [];

    /// <summary>Compares the rows of a block.</summary>
    /// <param name="block">The answers.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="ends">Where each id ends.</param>
    public void Compare(ScreenedBlock block, ReadOnlySpan<byte> ids, IReadOnlyList<int> ends)
    {
        Rows.SetLength(0);
        int from = 0;
        for (int row = 0; row < block.Rows; row++)
        {
            string id = Encoding.UTF8.GetString(ids[from..ends[row]]);
            from = ends[row];
            if (_previous.RowOf(id) is { } before)
            {
                Seen.Add(before);
                Compared++;
                Compare(block, row, id, before);
            }
            else if (_previous.IsTwice(id))
            {
                Ambiguous++;
            }
            else
            {
                New++;
            }
        }
        _csv.Flush();
    }

    /// <summary>What all threads found together.</summary>
    public static AnswerChanges Sum(PreviousAnswers previous, ImmutableArray<ScreenedDecision> decisions, IEnumerable<ChangeRows> parts)
    {
        ChangeRows[] all = [.. parts];
        return new AnswerChanges(
            all.Sum(p => p.Compared),
            all.Sum(p => p.Changed),
            all.Sum(p => p.New),
            previous.OwnRows - all.SelectMany(p => p.Seen).Distinct().LongCount(),
            all.Sum(p => p.Ambiguous),
            [
                .. all.SelectMany(p => p.Counts)
                    .GroupBy(c => c.Key, c => c.Value)
                    .Select(g => new AnswerChange(
                        decisions[g.Key.Decision],
                        g.Key.Before,
                        g.Key.Now,
                        KindOf(decisions[g.Key.Decision], g.Key.Before, g.Key.Now),
                        g.Sum()
                    ))
                    .OrderBy(c => c.Decision.Index)
                    .ThenByDescending(c => c.Rows)
                    .ThenBy(c => c.Before, StringComparer.Ordinal)
                    .ThenBy(c => c.Now, StringComparer.Ordinal),
            ]
        );
    }

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

    private void Compare(ScreenedBlock block, int row, string id, int before)
    {
        Assessment? assessment = null;
        bool changed = false;
        foreach ((ScreenedDecision decision, int column) in _compared)
        {
            string now = Text(decision, block.PossibleSet(decision, row));
            string then = _previous.Answer(before, column);
            if (string.Equals(now, then, StringComparison.Ordinal))
            {
                continue;
            }
            if (!changed)
            {
                changed = true;
                Changed++;
                assessment = _explained++ < MostExplained ? block.Explain(row) : null;
            }
            (int, string, string) key = (decision.Index, then, now);
            Counts[key] = Counts.GetValueOrDefault(key) + 1;
            _csv.WriteField(id);
            _csv.WriteField(decision.Id);
            _csv.WriteField(then);
            _csv.WriteField(now);
            _csv.WriteField(KindOf(decision, then, now));
            _csv.WriteField(assessment is null ? "" : Reasons(assessment[decision.Id]));
            _csv.EndRecord();
        }
    }

    /// <summary>The facts that led to the answer, with their articles.</summary>
    private string Reasons(DecisionResult result) =>
        string.Join(
            "; ",
            result
                .Reasons.Where(r => r.Fact is not null)
                .Select(r =>
                    $"{r.Fact!.In(_language)}: {r.Value?.In(_language) ?? (_language == Lang.English ? "not known" : "tidak diketahui")} ({r.Basis})"
                )
                .Distinct(StringComparer.Ordinal)
                .Take(4)
        );

    private string Text(ScreenedDecision decision, int set)
    {
        if (!_texts.TryGetValue((decision.Index, set), out string? text))
        {
            text = string.Join('|', decision.Answers.Where((_, i) => (set >> i & 1) != 0).Select(a => a.Slug));
            _texts[(decision.Index, set)] = text;
        }
        return text;
    }
}
