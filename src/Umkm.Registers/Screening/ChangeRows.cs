using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Umkm.Registers.Csv;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Results;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Compares the rows of blocks, in the order of the file, with an earlier screening, and writes those that changed as CSV.</summary>
internal sealed class ChangeRows
{
    /// <summary>For so many rows the reasons are told: each takes an assessment of its own.</summary>
    private const int MostExplained = 1_000;

    private readonly PreviousAnswers _previous;
    private readonly ImmutableArray<ScreenedDecision> _decisions;
    private readonly (ScreenedDecision Decision, int Column)[] _compared;
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<(int Decision, string Before, string Now), long> _counts = [];
    private long _rowsCompared;
    private long _changed;
    private long _new;
    private long _ambiguous;
    private readonly Dictionary<(int Decision, int Set), string> _texts = [];
    private readonly Lang _language;
    private readonly CsvWriter _csv;
    private int _explained;

    public ChangeRows(PreviousAnswers previous, ImmutableArray<ScreenedDecision> decisions, Lang language)
    {
        _previous = previous;
        _decisions = decisions;
        _language = language;
        string[] before = [.. previous.Decisions];
        _compared = [.. decisions.Select(d => (d, Array.IndexOf(before, d.Id))).Where(d => d.Item2 >= 0)];
        _csv = CsvOutput.ForPeople(Rows);
    }

    /// <summary>The names of the columns.</summary>
    public static ReadOnlySpan<byte> Header => "id,decision,before,now,change,reasons\n"u8;

    /// <summary>The rows of the last block that changed.</summary>
    public MemoryStream Rows { get; } = new();

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
                // An id that stands again says of two rows what it should say of one: only the first is compared.
                if (!_seen.Add(before))
                {
                    _ambiguous++;
                    continue;
                }
                _rowsCompared++;
                Compare(block, row, id, before);
            }
            else if (_previous.IsTwice(id))
            {
                _ambiguous++;
            }
            else
            {
                _new++;
            }
        }
        _csv.Flush();
    }

    /// <summary>What was found.</summary>
    public AnswerChanges Sum() =>
        new(
            _rowsCompared,
            _changed,
            _new,
            _previous.OwnRows - _seen.Count,
            _ambiguous,
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
            ]
        )
        {
            TwiceBefore = _previous.TwiceRows,
        };

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
                _changed++;
                assessment = _explained++ < MostExplained ? block.Explain(row) : null;
            }
            (int, string, string) key = (decision.Index, then, now);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
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
