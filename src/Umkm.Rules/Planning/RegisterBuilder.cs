using Umkm.Rules.Columns;

namespace Umkm.Rules.Planning;

/// <summary>Makes registers: folds constants and gives equal steps one register.</summary>
internal sealed class RegisterBuilder
{
    private readonly List<Instruction> _instructions = [];
    private TableId[] _tables = new TableId[256];
    private int _count;
    private readonly Dictionary<Instruction, Rails> _known = [];
    private readonly Dictionary<int, bool> _constants = [];

    public Instruction[] Instructions => [.. _instructions];

    public TableId[] RegisterTables => _tables[.._count];

    /// <summary>A register that no instruction works out: whoever runs the instructions fills it first.</summary>
    public int Given(TableId table) => New(table);

    public TableId TableOf(int register) => _tables[register];

    public int All(TableId table) => One(new Constant(table, 0, true));

    public int None(TableId table) => One(new Constant(table, 0, false));

    public int And(int left, int right) => Both(left, right, isAnd: true);

    public int Or(int left, int right) => Both(left, right, isAnd: false);

    /// <summary>All of some registers; of none every row.</summary>
    public int And<T>(TableId table, T[] parts, Func<T, int> register)
        where T : class
    {
        int all = All(table);
        foreach (T part in parts)
        {
            all = And(all, register(part));
        }
        return all;
    }

    /// <summary>Any of some registers; of none no row.</summary>
    public int Or<T>(TableId table, T[] parts, Func<T, int> register)
        where T : class
    {
        int any = None(table);
        foreach (T part in parts)
        {
            any = Or(any, register(part));
        }
        return any;
    }

    public int Not(int register) =>
        _constants.TryGetValue(register, out bool value)
            ? One(new Constant(_tables[register], 0, !value))
            : One(new Invert(_tables[register], 0, register));

    public int Broadcast(TableId child, int register) =>
        _constants.TryGetValue(register, out bool value) ? One(new Constant(child, 0, value)) : One(new Broadcast(child, 0, register));

    public int ChildrenAll(TableId child, int register) => One(new ChildrenAll(child.Parent()!.Value, 0, child, register));

    public int ChildrenAtLeast(TableId child, int register, int count) => One(new ChildrenAtLeast(child.Parent()!.Value, 0, child, register, count));

    public int ListUnknown(TableId child) => One(new ListUnknown(child.Parent()!.Value, 0, child));

    /// <summary>Whether some child meets a part; unknown lists may have one.</summary>
    public Rails Exists(TableId child, Rails part) =>
        new(Or(ChildrenAtLeast(child, part.True, 1), ListUnknown(child)), ChildrenAll(child, part.False));

    /// <summary>The two registers of a leaf; the instruction is given with registers 0.</summary>
    public Rails Leaf(Instruction leaf)
    {
        if (_known.TryGetValue(leaf, out Rails? rails))
        {
            return rails;
        }
        rails = new Rails(New(leaf.Table), New(leaf.Table));
        _known[leaf] = rails;
        _instructions.Add(
            leaf switch
            {
                NumberIn n => n with { True = rails.True, False = rails.False },
                ChoiceIn c => c with { True = rails.True, False = rails.False },
                Holds h => h with { True = rails.True, False = rails.False },
                SumIn s => s with { True = rails.True, False = rails.False },
                ChildSumIn s => s with { True = rails.True, False = rails.False },
                _ => throw new ArgumentException($"Not a leaf: {leaf.GetType().Name}.", nameof(leaf)),
            }
        );
        return rails;
    }

    private int Both(int left, int right, bool isAnd)
    {
        if (left == right)
        {
            return left;
        }
        if (left > right)
        {
            (left, right) = (right, left);
        }
        if (_constants.TryGetValue(left, out bool l))
        {
            return l == isAnd ? right : left;
        }
        if (_constants.TryGetValue(right, out bool r))
        {
            return r == isAnd ? left : right;
        }
        return One(new Combine(_tables[left], 0, isAnd, left, right));
    }

    private int One(Instruction instruction)
    {
        if (_known.TryGetValue(instruction, out Rails? known))
        {
            return known.True;
        }
        int target = New(instruction.Table);
        _known[instruction] = new Rails(target, target);
        _instructions.Add(
            instruction switch
            {
                Constant c => c with { Target = target },
                Combine c => c with { Target = target },
                Invert i => i with { Target = target },
                Broadcast b => b with { Target = target },
                ChildrenAtLeast c => c with { Target = target },
                ChildrenAll c => c with { Target = target },
                ListUnknown u => u with { Target = target },
                _ => throw new ArgumentException($"Not a single register: {instruction.GetType().Name}.", nameof(instruction)),
            }
        );
        if (instruction is Constant constant)
        {
            _constants[target] = constant.Value;
        }
        return target;
    }

    private int New(TableId table)
    {
        if (_count == _tables.Length)
        {
            Array.Resize(ref _tables, 2 * _count);
        }
        _tables[_count] = table;
        return _count++;
    }
}
