using System.Collections.Immutable;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Evaluation;

/// <summary>The steps of a plan made ready for many rows: comparisons of one column in one step, nothing that is not wanted, and registers used
/// again as soon
/// as nothing reads them, so that they stay close to the processor. Immutable.</summary>
internal sealed class LoweredPlan
{
    private readonly Instruction[] _before;
    private readonly int[] _places;

    private LoweredPlan(Instruction[] before, Instruction[] instructions, TableId[] registerTables, int[] places)
    {
        _before = before;
        Instructions = instructions;
        RegisterTables = registerTables;
        _places = places;
    }

    public Instruction[] Instructions { get; }

    /// <summary>The table of each register.</summary>
    public TableId[] RegisterTables { get; }

    /// <summary>Where a register of the plan is kept; only for those that were asked for.</summary>
    public int this[int register] => _places[register];

    /// <summary>Which of the steps some registers of the plan need, a bit each.</summary>
    public ulong[] StepsFor(IEnumerable<int> registers)
    {
        bool[] needed = new bool[_places.Length];
        foreach (int register in registers)
        {
            needed[register] = true;
        }
        ulong[] steps = new ulong[Bits.Words(_before.Length)];
        for (int i = _before.Length - 1; i >= 0; i--)
        {
            if (_before[i].WorksOutAny(needed))
            {
                steps[i >> 6] |= 1UL << (i & 63);
                foreach (int input in _before[i].Inputs)
                {
                    needed[input] = true;
                }
            }
        }
        return steps;
    }

    /// <summary>Keeps every register at its own place.</summary>
    public static LoweredPlan All(Plan plan)
    {
        Instruction[] steps = Fuse(plan.Instructions);
        return new(steps, steps, plan.RegisterTables, [.. Enumerable.Range(0, plan.RegisterTables.Length)]);
    }

    /// <summary>Keeps some registers.</summary>
    public static LoweredPlan Keeping(Plan plan, IEnumerable<int> registers)
    {
        int[] kept = [.. registers];
        Instruction[] steps = Fuse(Needed(plan, kept));
        return new Renumbering(plan, steps, kept).Done();
    }

    private static List<Instruction> Needed(Plan plan, int[] kept)
    {
        bool[] needed = new bool[plan.RegisterTables.Length];
        foreach (int register in kept)
        {
            needed[register] = true;
        }
        var steps = new List<Instruction>();
        // A step comes after those it reads, so one walk from the end finds them all.
        for (int i = plan.Instructions.Length - 1; i >= 0; i--)
        {
            Instruction step = plan.Instructions[i];
            if (step.WorksOutAny(needed))
            {
                steps.Add(step);
                foreach (int input in step.Inputs)
                {
                    needed[input] = true;
                }
            }
        }
        steps.Reverse();
        return steps;
    }

    /// <summary>Puts comparisons of the same facts together, at the place of the first: they read no register.</summary>
    private static Instruction[] Fuse(IReadOnlyCollection<Instruction> steps)
    {
        var numbers = new Dictionary<ColumnId, List<NumberIn>>();
        var choices = new Dictionary<ColumnId, List<ChoiceIn>>();
        var sums = new Dictionary<string, List<SumIn>>(StringComparer.Ordinal);
        foreach (Instruction step in steps)
        {
            if (step is NumberIn number)
            {
                Of(numbers, new ColumnId(number.Table, number.Column)).Add(number);
            }
            else if (step is ChoiceIn choice)
            {
                Of(choices, new ColumnId(choice.Table, choice.Column)).Add(choice);
            }
            else if (step is SumIn sum)
            {
                Of(sums, KeyOf(sum)).Add(sum);
            }
        }
        var fused = new List<Instruction>();
        foreach (Instruction step in steps)
        {
            switch (step)
            {
                case NumberIn number:
                    List<NumberIn> alike = numbers[new ColumnId(number.Table, number.Column)];
                    if (alike[0] == number)
                    {
                        fused.Add(NumbersIn.Of(alike));
                    }
                    break;
                case ChoiceIn choice:
                    List<ChoiceIn> chosen = choices[new ColumnId(choice.Table, choice.Column)];
                    if (chosen[0] == choice)
                    {
                        fused.Add(new ChoicesIn(choice.Table, choice.Column, [.. chosen]));
                    }
                    break;
                case SumIn sum:
                    List<SumIn> same = sums[KeyOf(sum)];
                    if (same[0] == sum)
                    {
                        fused.Add(new SumsIn(sum.Table, sum.Addends, [.. same]));
                    }
                    break;
                default:
                    fused.Add(step);
                    break;
            }
        }
        return [.. fused];
    }

    private static string KeyOf(SumIn sum) => (int)sum.Table + string.Join(' ', sum.Addends);

    private static List<T> Of<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : class => lists.TryGetValue(key, out List<T>? list) ? list : lists[key] = [];

    /// <summary>Gives registers places: one that nothing reads any more gives its place to the next of its table.</summary>
    private sealed class Renumbering(Plan plan, Instruction[] steps, int[] kept)
    {
        private const int Given = -1;
        private readonly int[] _places = Nowhere(plan.RegisterTables.Length);
        private readonly int[] _lastRead = new int[plan.RegisterTables.Length];
        private readonly Stack<int>[] _idle = Array.ConvertAll(new Stack<int>[Tables.Count], _ => new Stack<int>());
        private readonly TableId[] _tables = new TableId[plan.RegisterTables.Length];
        private int _count;

        public LoweredPlan Done()
        {
            for (int i = 0; i < steps.Length; i++)
            {
                foreach (int input in steps[i].Inputs)
                {
                    _lastRead[input] = i;
                }
            }
            foreach (int register in kept)
            {
                _lastRead[register] = int.MaxValue;
            }
            var done = new Instruction[steps.Length];
            for (int i = 0; i < done.Length; i++)
            {
                done[i] = Step(steps[i], i);
            }
            return new LoweredPlan(steps, done, _tables[.._count], _places);
        }

        private Instruction Step(Instruction step, int at)
        {
            ImmutableArray<int> inputs = step.Inputs;
            int[] from = new int[inputs.Length];
            for (int i = 0; i < from.Length; i++)
            {
                from[i] = _places[inputs[i]];
            }
            foreach (int input in inputs)
            {
                if (_lastRead[input] == at)
                {
                    Free(input);
                }
            }
            // All targets have places before any that nothing reads gives its own away.
            ImmutableArray<int> outputs = step.Outputs;
            int[] to = new int[outputs.Length];
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = Place(outputs[i]);
            }
            foreach (int output in outputs)
            {
                if (_lastRead[output] <= at)
                {
                    Free(output);
                }
            }
            return Moved.To(step, from, to);
        }

        /// <summary>Gives the place of a register away, once.</summary>
        private void Free(int register)
        {
            _idle[(int)plan.RegisterTables[register]].Push(_places[register]);
            _lastRead[register] = Given;
        }

        private static int[] Nowhere(int registers)
        {
            int[] places = new int[registers];
            for (int i = 0; i < places.Length; i++)
            {
                places[i] = -1;
            }
            return places;
        }

        private int Place(int register)
        {
            TableId table = plan.RegisterTables[register];
            if (!_idle[(int)table].TryPop(out int place))
            {
                place = _count++;
                _tables[place] = table;
            }
            return _places[register] = place;
        }
    }
}
