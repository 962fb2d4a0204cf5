using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Umkm.Rules.Screenings;

namespace Umkm.Registers.Screening;

/// <summary>Compares with the answers of another book for the same rows, screened beside them: whole words of rows at once, so that a row of which no
/// answer changed costs next to nothing.</summary>
internal sealed class ChangesByBook : ChangeRows
{
    private readonly (ScreenedDecision Then, ScreenedDecision Now)[] _compared;
    private readonly Dictionary<(int Decision, int Set), string> _then = [];
    private readonly Dictionary<(int Decision, int Set), string> _now = [];
    private readonly List<(ScreenedDecision Decision, string Then, string Now)> _changes = [];
    private ulong[] _differ = [];
    private long _rowsCompared;
    private long _changed;

    public ChangesByBook(ImmutableArray<ScreenedDecision> earlier, ImmutableArray<ScreenedDecision> decisions, Lang language)
        : base(decisions, language) => _compared = [.. decisions.Join(earlier, d => d.Id, d => d.Id, (now, then) => (then, now))];

    /// <inheritdoc/>
    public override AnswerChanges Sum() => new(_rowsCompared, _changed, 0, 0, 0, Counts());

    /// <inheritdoc/>
    protected override void CompareRows(ScreenedBlock block, ScreenedBlock? earlier, ReadOnlySpan<byte> ids, IReadOnlyList<int> ends)
    {
        _rowsCompared += block.Rows;
        int words = (block.Rows + 63) / 64;
        if (_differ.Length < words)
        {
            _differ = new ulong[words];
        }
        Array.Clear(_differ, 0, words);
        foreach ((ScreenedDecision then, ScreenedDecision now) in _compared)
        {
            Differ(block, earlier!, then, now);
        }
        for (int word = 0; word < words; word++)
        {
            for (ulong left = _differ[word]; left != 0; left &= left - 1)
            {
                int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                Compare(block, earlier!, row, Encoding.UTF8.GetString(ids[(row == 0 ? 0 : ends[row - 1])..ends[row]]));
            }
        }
    }

    // Marks the rows for which the sets differ; all rows where the two have other answers, which are then compared by their names.
    private void Differ(ScreenedBlock block, ScreenedBlock earlier, ScreenedDecision then, ScreenedDecision now)
    {
        if (!then.Answers.Select(a => a.Slug).SequenceEqual(now.Answers.Select(a => a.Slug), StringComparer.Ordinal))
        {
            for (int row = 0; row < block.Rows; row++)
            {
                _differ[row >> 6] |= 1UL << (row & 63);
            }
            return;
        }
        for (int answer = 0; answer < now.Answers.Length; answer++)
        {
            ReadOnlySpan<ulong> before = earlier.Bits(then, answer);
            ReadOnlySpan<ulong> after = block.Bits(now, answer);
            for (int word = 0; word < after.Length; word++)
            {
                _differ[word] |= before[word] ^ after[word];
            }
        }
    }

    private void Compare(ScreenedBlock block, ScreenedBlock earlier, int row, string id)
    {
        _changes.Clear();
        foreach ((ScreenedDecision before, ScreenedDecision after) in _compared)
        {
            string then = Text(_then, before, earlier.PossibleSet(before, row));
            string now = Text(_now, after, block.PossibleSet(after, row));
            if (!string.Equals(then, now, StringComparison.Ordinal))
            {
                _changes.Add((after, then, now));
            }
        }
        if (_changes.Count > 0)
        {
            _changed++;
            Write(block, row, id, _changes, earlier);
        }
    }
}
