using System.Collections.Immutable;
using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Sql.Tests.Expected;

/// <summary>What the evaluator says about a register, to compare the rows of an engine with.</summary>
internal sealed class ExpectedResults
{
    private const int Block = 4096;

    private readonly Dictionary<(string Decision, bool Items), Column> _columns = [];
    private readonly BoundRegister _register;
    private readonly FactTable _facts;

    // Engines that run side by side compare with the same results: one at a time notes which rows it has seen.
    private readonly Lock _comparing = new();

    public ExpectedResults(RuleBook book, BoundRegister register, Question question)
    {
        _register = register;
        _facts = register.Facts;
        Plan plan = Plan.For(book, question.On, question.Reading, question.Decisions);
        foreach (
            PlannedDecision decision in plan.Decisions.Where(d =>
                d.Table is not (TableId.Group or TableId.Member) && question.Decisions?.Contains(d.Decision.Id) != false
            )
        )
        {
            if (decision.HasItems)
            {
                _columns[(decision.Decision.Id, false)] = new Column(decision, TableId.Enterprise, decision.Top, [], _facts);
            }
            _columns[(decision.Decision.Id, decision.HasItems)] = new Column(decision, decision.Table, decision.Possible, Criteria(decision), _facts);
        }
        var evaluator = new Evaluator(plan);
        for (int start = 0; start < _facts.Rows; start += Block)
        {
            evaluator.Run(_facts, start, Math.Min(Block, _facts.Rows - start));
            foreach (Column column in _columns.Values)
            {
                column.Read(evaluator);
            }
        }
    }

    /// <summary>How many rows there must be.</summary>
    public long Rows => _columns.Values.Sum(c => (long)c.Rows);

    /// <summary>The differences between the rows of an engine and what the evaluator says; at most some.</summary>
    public IReadOnlyList<string> Differences(IEnumerable<string?[]> rows)
    {
        using Lock.Scope one = _comparing.EnterScope();
        var differences = new List<string>();
        foreach (Column column in _columns.Values)
        {
            column.Forget();
        }
        long count = 0;
        foreach (string?[] row in rows)
        {
            count++;
            if (differences.Count < 20 && Difference(row) is { } difference)
            {
                differences.Add(difference);
            }
        }
        if (count != Rows)
        {
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{count} rows instead of {Rows}"));
        }
        return differences;
    }

    private string? Difference(string?[] row)
    {
        string told = string.Join(" · ", row.Select(f => f ?? "NULL"));
        if (
            row.Length != 6
            || row[0] is not { } id
            || _register.RowOf(id) is not { } subject
            || row[2] is not { } decision
            || !_columns.TryGetValue((decision, row[1] is not null), out Column? column)
        )
        {
            return $"unexpected row: {told}";
        }
        int at = row[1] is { } item ? _facts.ChildStart(column.Table)![subject] + int.Parse(item, CultureInfo.InvariantCulture) - 1 : subject;
        (string possible, string unmet) = column.At(at);
        string? answer = possible.Contains('|', StringComparison.Ordinal) ? null : possible;
        return row[3] == possible && row[4] == answer && row[5] == unmet
            ? column.Seen(at)
                ? $"twice: {told}"
                : null
            : $"{told}\n   expected {possible} · {answer ?? "NULL"} · {unmet}";
    }

    private static ImmutableArray<(string, int)> Criteria(PlannedDecision decision) =>
        [
            .. decision
                .Readings.SelectMany(r =>
                    r.Criteria.Select(c =>
                        (r.Reading.Id.Length == 0 || r.IsShared(c) ? c.Criterion.Id : r.Reading.Id + "/" + c.Criterion.Id, c.When.Rails.True)
                    )
                )
                .DistinctBy(c => c.Item1),
        ];

    private sealed class Column(
        PlannedDecision decision,
        TableId table,
        ImmutableArray<int> registers,
        ImmutableArray<(string Id, int Register)> criteria,
        FactTable facts
    )
    {
        private readonly int[] _codes = new int[facts.RowsOf(table)];
        private readonly bool[] _seen = new bool[facts.RowsOf(table)];
        private readonly List<(string Possible, string Unmet)> _texts = [];
        private readonly Dictionary<(ulong, ulong), int> _known = [];

        public TableId Table => table;

        public int Rows => _codes.Length;

        public (string Possible, string Unmet) At(int row) => _texts[_codes[row]];

        public bool Seen(int row)
        {
            bool before = _seen[row];
            _seen[row] = true;
            return before;
        }

        public void Forget() => Array.Clear(_seen);

        public void Read(Evaluator evaluator)
        {
            int start = evaluator.Start(table);
            for (int row = 0; row < evaluator.Count(table); row++)
            {
                ulong possible = 0;
                for (int i = 0; i < registers.Length; i++)
                {
                    possible |= evaluator.Bit(registers[i], row) ? 1UL << i : 0;
                }
                ulong unmet = 0;
                for (int i = 0; i < criteria.Length; i++)
                {
                    unmet |= evaluator.Bit(criteria[i].Register, row) ? 0 : 1UL << i;
                }
                if (!_known.TryGetValue((possible, unmet), out int code))
                {
                    _known[(possible, unmet)] = code = _texts.Count;
                    _texts.Add(
                        (
                            string.Join('|', decision.Decision.Answers.Where((_, i) => (possible >> i & 1) != 0).Select(a => a.Slug)),
                            string.Join('|', criteria.Where((_, i) => (unmet >> i & 1) != 0).Select(c => c.Id))
                        )
                    );
                }
                _codes[start + row] = code;
            }
        }
    }
}
