using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Evaluation;

/// <summary>Works out the registers of a plan for a run of subjects: column by column, 64 subjects at a time. Not for several threads at once.</summary>
internal sealed class Evaluator
{
    /// <summary>For so few parents walking them costs less than laying out their children.</summary>
    private const int FewRows = 4;

    private readonly ImmutableArray<Instruction> _instructions;
    private readonly ImmutableArray<TableId> _registerTables;
    private readonly int[] _offsets;
    private readonly int[] _words = new int[Tables.Count];
    private readonly int[] _start = new int[Tables.Count];
    private readonly int[] _count = new int[Tables.Count];
    private readonly int[] _layout = new int[Tables.Count];
    private readonly Segments?[] _segments = new Segments?[Tables.Count];
    private readonly bool[] _laid = new bool[Tables.Count];
    private ulong[] _bits = [];
    private FactTable _facts = null!;

    public Evaluator(Plan plan)
        : this(plan.Instructions, plan.RegisterTables) { }

    public Evaluator(ImmutableArray<Instruction> instructions, ImmutableArray<TableId> registerTables)
    {
        _instructions = instructions;
        _registerTables = registerTables;
        _offsets = new int[registerTables.Length];
    }

    /// <summary>The bits of a register for the rows of the last run.</summary>
    public ReadOnlySpan<ulong> Register(int register) => _bits.AsSpan(_offsets[register], _words[(int)_registerTables[register]]);

    /// <summary>One bit of a register; rows count from the first of the run.</summary>
    public bool Bit(int register, int row) => Bits.At(_bits.AsSpan(_offsets[register]), row);

    /// <summary>Sets one bit of a register that no instruction works out; rows count from the first of the run.</summary>
    public void Give(int register, int row, bool bit)
    {
        ref ulong word = ref _bits[_offsets[register] + (row >> 6)];
        ulong mask = 1UL << (row & 63);
        word = bit ? word | mask : word & ~mask;
    }

    /// <summary>The first row of a table in the last run.</summary>
    public int Start(TableId table) => _start[(int)table];

    /// <summary>How many rows of a table the last run had.</summary>
    public int Count(TableId table) => _count[(int)table];

    /// <summary>Works out registers for subjects.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="start">The first subject: a multiple of 64, or the only run.</param>
    /// <param name="count">How many subjects.</param>
    /// <param name="slice">The part of the plan to work out; null for all. Registers outside it mean nothing then.</param>
    /// <param name="fill">Fills the registers that no instruction works out, with <see cref="Give"/>; null when there are none.</param>
    public void Run(FactTable facts, int start, int count, PlanSlice? slice = null, Action<Evaluator>? fill = null)
    {
        _facts = facts;
        Lay(start, count);
        fill?.Invoke(this);
        foreach (Instruction step in slice?.Instructions ?? _instructions)
        {
            int words = _words[(int)step.Table];
            if (step is Combine combine && words == 1)
            {
                // Most steps of a plan, and for few subjects a word each: the whole work is one operation.
                ulong left = _bits[_offsets[combine.Left]];
                ulong right = _bits[_offsets[combine.Right]];
                _bits[_offsets[combine.Target]] = combine.IsAnd ? left & right : left | right;
            }
            else if (words > 0)
            {
                Do(step);
            }
        }
    }

    private void Lay(int start, int count)
    {
        Array.Clear(_words);
        Array.Clear(_laid);
        Range(_facts.Root, start, start + count);
        for (int t = 0; t < Tables.Count; t++)
        {
            // Tables come after the tables of their parents.
            var table = (TableId)t;
            if (table.Parent() is { } parent && _words[(int)parent] > 0)
            {
                int[]? starts = _facts.ChildStart(table);
                Range(table, starts?[_start[(int)parent]] ?? 0, starts?[_start[(int)parent] + _count[(int)parent]] ?? 0);
            }
        }
        bool fits = _bits.Length > 0;
        for (int t = 0; t < Tables.Count; t++)
        {
            fits &= _words[t] <= _layout[t];
        }
        if (!fits)
        {
            for (int t = 0; t < Tables.Count; t++)
            {
                _layout[t] = Math.Max(_layout[t], _words[t]);
            }
            int total = 0;
            for (int r = 0; r < _offsets.Length; r++)
            {
                _offsets[r] = total;
                total += _layout[(int)_registerTables[r]];
            }
            _bits = new ulong[total];
        }
    }

    private void Range(TableId table, int from, int to)
    {
        _start[(int)table] = from;
        _count[(int)table] = to - from;
        // A table without rows in this run still has one word, so that its parents can be asked about it.
        _words[(int)table] = Math.Max(1, Bits.Words(to - from));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<ulong> Own(int register, TableId table) => _bits.AsSpan(_offsets[register], _words[(int)table]);

    private void Do(Instruction step)
    {
        TableId table = step.Table;
        switch (step)
        {
            case Combine { IsAnd: true } and:
                Kernels.And(Own(and.Left, table), Own(and.Right, table), Own(and.Target, table));
                break;
            case Combine or:
                Kernels.Or(Own(or.Left, table), Own(or.Right, table), Own(or.Target, table));
                break;
            case NumberIn number:
                Number(number, Own(number.True, table), Own(number.False, table));
                break;
            case ChoiceIn choice:
                Choice(choice, Own(choice.True, table), Own(choice.False, table));
                break;
            case Holds holds:
                Statement(holds, Own(holds.True, table), Own(holds.False, table));
                break;
            case Constant constant:
                Own(constant.Target, table).Fill(constant.Value ? ulong.MaxValue : 0);
                break;
            case Invert invert:
                Kernels.Not(Own(invert.Source, table), Own(invert.Target, table));
                break;
            case Broadcast broadcast:
                Spread(broadcast);
                break;
            case ChildrenAtLeast some:
                Gather(some.Child, some.Source, some.Target, table, some.Count, all: false);
                break;
            case ChildrenAll all:
                Gather(all.Child, all.Source, all.Target, table, 0, all: true);
                break;
            case ListUnknown unknown:
                Unknown(unknown);
                break;
            case SumIn sum:
                Sums.Within(sum, _facts, _start[(int)table], _count[(int)table], Own(sum.True, table), Own(sum.False, table));
                break;
            case ChildSumIn sum:
                Sums.OfChildren(sum, _facts, this, Own(sum.True, table), Own(sum.False, table));
                break;
            default:
                throw new InvalidOperationException($"Unknown instruction {step.GetType().Name}.");
        }
    }

    private void Number(NumberIn step, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        int start = _start[(int)step.Table];
        int count = _count[(int)step.Table];
        ImmutableArray<NumberRange> parts = step.Set.Parts;
        ulong[]? known;
        switch (_facts.Column(step.Table, step.Column))
        {
            case NumberColumn wide:
                known = wide.Known;
                for (int i = 0; i < parts.Length; i++)
                {
                    Kernels.InRange(wide.Values.AsSpan(start, count), parts[i].Low, parts[i].High, canBeTrue, join: i > 0);
                }
                break;
            case NarrowNumberColumn narrow:
                known = narrow.Known;
                for (int i = 0; i < parts.Length; i++)
                {
                    Kernels.InRange(narrow.Values.AsSpan(start, count), parts[i].Low, parts[i].High, canBeTrue, join: i > 0);
                }
                break;
            default:
                canBeTrue.Fill(ulong.MaxValue);
                canBeFalse.Fill(ulong.MaxValue);
                return;
        }
        if (parts.IsEmpty)
        {
            canBeTrue.Clear();
        }
        Kernels.Not(canBeTrue, canBeFalse);
        if (known is not null)
        {
            for (int i = 0; i < canBeTrue.Length; i++)
            {
                ulong unknown = ~Bits.WordAt(known, start + (i << 6));
                canBeTrue[i] |= unknown;
                canBeFalse[i] |= unknown;
            }
        }
    }

    private void Choice(ChoiceIn step, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        int start = _start[(int)step.Table];
        int count = _count[(int)step.Table];
        ulong others = step.Every & ~step.Mask;
        switch (_facts.Column(step.Table, step.Column))
        {
            case ChoiceColumn wide:
                Kernels.Meets(wide.Masks.AsSpan(start, count), step.Mask, canBeTrue);
                Kernels.Meets(wide.Masks.AsSpan(start, count), others, canBeFalse);
                break;
            case NarrowChoiceColumn narrow:
                Kernels.Meets(narrow.Masks.AsSpan(start, count), (byte)step.Mask, canBeTrue);
                Kernels.Meets(narrow.Masks.AsSpan(start, count), (byte)others, canBeFalse);
                break;
            default:
                canBeTrue.Fill(step.Mask != 0 ? ulong.MaxValue : 0);
                canBeFalse.Fill(others != 0 ? ulong.MaxValue : 0);
                break;
        }
    }

    private void Statement(Holds step, Span<ulong> canBeTrue, Span<ulong> canBeFalse)
    {
        if (_facts.Column(step.Table, step.Column) is not StatementColumn column)
        {
            canBeTrue.Fill(ulong.MaxValue);
            canBeFalse.Fill(ulong.MaxValue);
            return;
        }
        int start = _start[(int)step.Table];
        for (int i = 0; i < canBeTrue.Length; i++)
        {
            canBeTrue[i] = Bits.WordAt(column.CanBeTrue, start + (i << 6));
            canBeFalse[i] = Bits.WordAt(column.CanBeFalse, start + (i << 6));
        }
    }

    private void Spread(Broadcast step)
    {
        TableId parent = step.Table.Parent()!.Value;
        Span<ulong> target = Own(step.Target, step.Table);
        ReadOnlySpan<ulong> source = Own(step.Source, parent);
        target.Clear();
        if (_facts.ChildStart(step.Table) is not { } starts)
        {
            return;
        }
        int first = _start[(int)parent];
        int own = _start[(int)step.Table];
        for (int p = 0; p < _count[(int)parent]; p++)
        {
            if (Bits.At(source, p))
            {
                Bits.Set(target, starts[first + p] - own, starts[first + p + 1] - own);
            }
        }
    }

    private void Gather(TableId child, int register, int into, TableId table, int count, bool all)
    {
        Span<ulong> target = Own(into, table);
        if (_facts.ChildStart(child) is not { } starts)
        {
            target.Fill(all ? ulong.MaxValue : 0);
            return;
        }
        ReadOnlySpan<ulong> source = Own(register, child);
        int first = _start[(int)table];
        if (Segments.IsSupported && (all || count == 1) && _count[(int)table] > FewRows)
        {
            Segments segments = SegmentsOf(child, starts.AsSpan(first, _count[(int)table] + 1));
            if (all)
            {
                segments.All(source, target);
            }
            else
            {
                segments.Any(source, target);
            }
            return;
        }
        target.Clear();
        int own = _start[(int)child];
        for (int p = 0; p < _count[(int)table]; p++)
        {
            int from = starts[first + p] - own;
            int to = starts[first + p + 1] - own;
            if (Bits.Count(source, from, to) >= (all ? to - from : count))
            {
                target[p >> 6] |= 1UL << (p & 63);
            }
        }
    }

    private Segments SegmentsOf(TableId child, ReadOnlySpan<int> starts)
    {
        Segments segments = _segments[(int)child] ??= new Segments();
        if (!_laid[(int)child])
        {
            segments.Lay(starts);
            _laid[(int)child] = true;
        }
        return segments;
    }

    private void Unknown(ListUnknown step)
    {
        Span<ulong> target = Own(step.Target, step.Table);
        target.Clear();
        if (_facts.UnknownLists(step.Child) is { } unknown)
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = Bits.WordAt(unknown, _start[(int)step.Table] + (i << 6));
            }
        }
    }
}
