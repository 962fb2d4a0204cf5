using System.Collections.Immutable;
using System.Text;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Compares with an earlier screening of the register, whose rows are found by their ids.</summary>
internal sealed class ChangesById : ChangeRows
{
    private readonly PreviousAnswers _previous;
    private readonly (ScreenedDecision Decision, int Column)[] _compared;
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<(int Decision, int Set), string> _texts = [];
    private readonly List<(ScreenedDecision Decision, string Then, string Now)> _changes = [];
    private long _rowsCompared;
    private long _changed;
    private long _new;
    private long _ambiguous;

    public ChangesById(PreviousAnswers previous, ImmutableArray<ScreenedDecision> decisions, Lang language)
        : base(decisions, language)
    {
        _previous = previous;
        string[] before = [.. previous.Decisions];
        _compared = [.. decisions.Select(d => (d, Array.IndexOf(before, d.Id))).Where(d => d.Item2 >= 0)];
    }

    /// <inheritdoc/>
    public override AnswerChanges Sum() =>
        new(_rowsCompared, _changed, _new, _previous.OwnRows - _seen.Count, _ambiguous, Counts()) { TwiceBefore = _previous.TwiceRows };

    /// <inheritdoc/>
    protected override void CompareRows(ScreenedBlock block, ScreenedBlock? earlier, ReadOnlySpan<byte> ids, IReadOnlyList<int> ends)
    {
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
    }

    private void Compare(ScreenedBlock block, int row, string id, int before)
    {
        _changes.Clear();
        foreach ((ScreenedDecision decision, int column) in _compared)
        {
            string now = Text(_texts, decision, block.PossibleSet(decision, row));
            string then = _previous.Answer(before, column);
            if (!string.Equals(now, then, StringComparison.Ordinal))
            {
                _changes.Add((decision, then, now));
            }
        }
        if (_changes.Count > 0)
        {
            _changed++;
            Write(block, row, id, _changes);
        }
    }
}
