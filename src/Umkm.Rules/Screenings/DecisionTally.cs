using System.Collections.Immutable;

namespace Umkm.Rules.Screenings;

/// <summary>The counts of one decision.</summary>
public sealed class DecisionTally
{
    private const int MostFast = 8;
    private readonly Dictionary<int, long> _sets = [];
    private readonly long[][] _readings;
    private readonly int[] _fast = new int[1 << MostFast];
    private byte[] _row = [];

    internal DecisionTally(ScreenedDecision decision)
    {
        Decision = decision;
        _readings = [.. decision.Readings.Select(_ => new long[decision.Answers.Length + 1])];
    }

    /// <summary>The decision.</summary>
    public ScreenedDecision Decision { get; }

    /// <summary>Subjects for which several answers are possible.</summary>
    public long Undecided => _sets.Where(s => !int.IsPow2(s.Key)).Sum(s => s.Value);

    /// <summary>Subjects with one answer that was given by the conditions read only.</summary>
    public long ByConditionsRead => Enumerable.Range(0, Decision.Answers.Length).Where(Decision.ByConditionsRead).Sum(Decided);

    /// <summary>Those of <see cref="Undecided"/> for which every reading of the law gives one answer, but not the same: no fact would decide
    /// them.</summary>
    public long Unsettled { get; private set; }

    /// <summary>How many subjects have each set of possible answers: bit n for the answer at place n; by size and place.</summary>
    public IReadOnlyList<KeyValuePair<int, long>> Sets => [.. _sets.OrderBy(s => int.PopCount(s.Key)).ThenBy(s => s.Key)];

    /// <summary>Subjects for which an answer is the only one possible.</summary>
    /// <param name="answer">The place of the answer.</param>
    public long Decided(int answer) => _sets.GetValueOrDefault(1 << answer);

    /// <summary>Subjects for which an answer is the only one possible under a reading.</summary>
    /// <param name="reading">The place of the reading.</param>
    /// <param name="answer">The place of the answer.</param>
    public long DecidedUnder(int reading, int answer) => _readings[reading][answer];

    /// <summary>Subjects for which several answers are possible under a reading.</summary>
    /// <param name="reading">The place of the reading.</param>
    public long UndecidedUnder(int reading) => _readings[reading][^1];

    /// <summary>Counts a block; gives the rows that are decided, an answer each, and those that are not, last.</summary>
    internal ulong[][] Add(ScreenedBlock block)
    {
        int answers = Decision.Answers.Length;
        Count(block, answers);
        ulong[][] decided = Split(Enumerable.Range(0, answers).Select(a => block.Bits(Decision, a).ToArray()));
        ulong[] closed = [.. decided[^1]];
        for (int reading = 0; reading < _readings.Length; reading++)
        {
            int r = reading;
            ulong[][] under = Split(Enumerable.Range(0, answers).Select(a => block.BitsUnder(Decision, r, a).ToArray()));
            for (int answer = 0; answer <= answers; answer++)
            {
                _readings[reading][answer] += ScreeningBits.Count(under[answer]);
            }
            ScreeningBits.Without(closed, under[^1]);
        }
        Unsettled += _readings.Length == 0 ? 0 : ScreeningBits.Count(closed);
        return decided;
    }

    internal void Add(DecisionTally other)
    {
        Unsettled += other.Unsettled;
        foreach ((int set, long rows) in other._sets)
        {
            _sets[set] = _sets.GetValueOrDefault(set) + rows;
        }
        for (int reading = 0; reading < _readings.Length; reading++)
        {
            for (int answer = 0; answer < _readings[reading].Length; answer++)
            {
                _readings[reading][answer] += other._readings[reading][answer];
            }
        }
    }

    private void Count(ScreenedBlock block, int answers)
    {
        if (answers <= MostFast)
        {
            _row = _row.Length < block.Rows ? new byte[block.Rows] : _row;
            block.PossibleSets(Decision, _row);
            Array.Clear(_fast);
            foreach (byte set in _row.AsSpan(0, block.Rows))
            {
                _fast[set]++;
            }
            for (int set = 0; set < _fast.Length; set++)
            {
                if (_fast[set] > 0)
                {
                    _sets[set] = _sets.GetValueOrDefault(set) + _fast[set];
                }
            }
            return;
        }
        for (int row = 0; row < block.Rows; row++)
        {
            int set = block.PossibleSet(Decision, row);
            _sets[set] = _sets.GetValueOrDefault(set) + 1;
        }
    }

    /// <summary>Rows with only one of some bits, a bitmap each, and rows with several, last.</summary>
    private static ulong[][] Split(IEnumerable<ulong[]> bits)
    {
        ulong[][] all = [.. bits, []];
        int words = all[0].Length;
        ulong[] once = new ulong[words];
        ulong[] several = new ulong[words];
        for (int a = 0; a < all.Length - 1; a++)
        {
            ScreeningBits.AddSecond(several, once, all[a]);
        }
        for (int a = 0; a < all.Length - 1; a++)
        {
            ScreeningBits.Without(all[a], several);
        }
        all[^1] = several;
        return all;
    }
}
