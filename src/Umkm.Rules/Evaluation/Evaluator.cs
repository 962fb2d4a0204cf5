using System.Runtime.CompilerServices;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Evaluation;

/// <summary>Works out the registers of a plan for a run of subjects: column by column, 64 subjects at a time. Not for several threads at
/// once.</summary>
/// <param name="instructions">The steps.</param>
/// <param name="registerTables">The table of each register.</param>
/// <param name="before">One that nobody reads any more, whose memory is used again; null for none.</param>
internal sealed class Evaluator(Instruction[] instructions, TableId[] registerTables, Evaluator? before = null)
{
    private readonly Registers _registers = new(registerTables, before?._registers);
    private readonly Families _families = new();
    private readonly BandMarks _marks = new();
    private FactTable _facts = null!;

    public Evaluator(Plan plan)
        : this(plan.Instructions, plan.RegisterTables) { }

    /// <summary>The bits of a register for the rows of the last run.</summary>
    public ReadOnlySpan<ulong> Register(int register) => _registers.Of(register);

    /// <summary>One bit of a register; rows count from the first of the run.</summary>
    public bool Bit(int register, int row) => row < 64 ? (_registers.First(register) >> row & 1) != 0 : Bits.At(_registers.Of(register), row);

    /// <summary>Sets one bit of a register that no instruction works out; rows count from the first of the run.</summary>
    public void Give(int register, int row, bool bit)
    {
        ref ulong word = ref _registers.Of(register)[row >> 6];
        ulong mask = 1UL << (row & 63);
        word = bit ? word | mask : word & ~mask;
    }

    /// <summary>The first row of a table in the last run.</summary>
    public int Start(TableId table) => _registers.Start(table);

    /// <summary>How many rows of a table the last run had.</summary>
    public int Count(TableId table) => _registers.Count(table);

    /// <summary>Works out registers for subjects.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="start">The first subject: a multiple of 64, or the only run.</param>
    /// <param name="count">How many subjects.</param>
    /// <param name="slice">The part of the plan to work out; null for all. Registers outside it mean nothing then.</param>
    /// <param name="only">A bit for each step that is worked out; null for all. Registers of others mean nothing then.</param>
    /// <param name="fill">Fills the registers that no instruction works out, with <see cref="Give"/>; null when there are none.</param>
    public void Run(FactTable facts, int start, int count, PlanSlice? slice = null, ulong[]? only = null, Action<Evaluator>? fill = null)
    {
        _facts = facts;
        _registers.Lay(facts, start, count);
        _families.Begin(facts);
        fill?.Invoke(this);
        Instruction[] steps = slice?.Instructions ?? instructions;
        for (int i = 0; i < steps.Length; i++)
        {
            if (only is not null && !Bits.At(only, i))
            {
                continue;
            }
            Instruction step = steps[i];
            int words = _registers.Words(step.Table);
            if (step is Combine combine)
            {
                Both(combine, words);
            }
            else if (words > 0)
            {
                Do(step);
            }
        }
    }

    private void Both(Combine step, int words)
    {
        if (words > 1)
        {
            Span<ulong> left = _registers.Whole(step.Left, step.Table);
            Span<ulong> right = _registers.Whole(step.Right, step.Table);
            Span<ulong> target = _registers.Whole(step.Target, step.Table);
            if (_registers.OfFew)
            {
                FewRows.Combine(step.IsAnd, left, right, target);
            }
            else
            {
                Kernels.Combine(step.IsAnd, left, right, target);
            }
        }
        else if (words == 1)
        {
            // Most steps of a plan, and for few subjects a word each: the whole work is one operation.
            ulong left = _registers.First(step.Left);
            ulong right = _registers.First(step.Right);
            _registers.First(step.Target) = step.IsAnd ? left & right : left | right;
        }
    }

    private void Do(Instruction step)
    {
        switch (step)
        {
            case NumbersIn numbers:
                Comparisons.Numbers(numbers, _facts, _registers, _marks);
                break;
            case NumberIn number:
                Comparisons.Number(number, _facts, _registers, _marks);
                break;
            case ChoiceIn choice:
                Choices.In(choice, _facts, _registers, _marks);
                break;
            case ChoicesIn choices:
                Choices.In(choices, _facts, _registers, _marks);
                break;
            case Holds holds:
                Comparisons.Statement(holds, _facts, _registers);
                break;
            case Constant constant:
                Comparisons.All(_registers.Of(constant.Target), constant.Value);
                break;
            case Invert invert:
                Kernels.Not(_registers.Of(invert.Source), _registers.Of(invert.Target));
                break;
            case Broadcast broadcast:
                _families.Spread(broadcast, _registers);
                break;
            case ChildrenAtLeast some:
                _families.AtLeast(some, _registers);
                break;
            case ChildrenAll all:
                _families.All(all, _registers);
                break;
            case ListUnknown unknown:
                _families.Unknown(unknown, _registers);
                break;
            case SumsIn sums:
                Sums.Within(sums, _facts, _registers);
                break;
            case SumIn sum:
                Sums.Within(sum, _facts, _registers);
                break;
            case ChildSumIn sum:
                Sums.OfChildren(sum, _facts, _registers);
                break;
            default:
                throw new InvalidOperationException($"Unknown instruction {step.GetType().Name}.");
        }
    }
}
