using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql.Cells;

/// <summary>Turns the registers of a plan into cells. Only what is asked for is turned.</summary>
internal sealed class CellTranslator
{
    private readonly Plan _plan;
    private readonly Dictionary<int, (Instruction Step, bool CanBeTrue)> _origins = [];
    private readonly Dictionary<int, int> _done = [];

    public CellTranslator(Plan plan)
    {
        _plan = plan;
        foreach (Instruction step in plan.Instructions)
        {
            foreach ((int register, bool side) in Targets(step))
            {
                _origins[register] = (step, side);
            }
        }
    }

    public CellGraph Graph { get; } = new();

    /// <summary>The cell of a register.</summary>
    public int Cell(int register)
    {
        if (!_done.TryGetValue(register, out int cell))
        {
            (Instruction step, bool side) = _origins[register];
            cell = Translate(step, side);
            _done[register] = cell;
        }
        return cell;
    }

    private static IEnumerable<(int Register, bool Side)> Targets(Instruction step) =>
        step switch
        {
            NumberIn n => [(n.True, true), (n.False, false)],
            ChoiceIn c => [(c.True, true), (c.False, false)],
            Holds h => [(h.True, true), (h.False, false)],
            SumIn s => [(s.True, true), (s.False, false)],
            ChildSumIn s => [(s.True, true), (s.False, false)],
            Constant c => [(c.Target, true)],
            Combine c => [(c.Target, true)],
            Invert i => [(i.Target, true)],
            Broadcast b => [(b.Target, true)],
            ChildrenAtLeast c => [(c.Target, true)],
            ChildrenAll c => [(c.Target, true)],
            ListUnknown u => [(u.Target, true)],
            _ => throw Unknown(step),
        };

    private static TableId Merged(TableId table) => table is TableId.ActivityPermit or TableId.ProductPermit ? TableId.Permit : table;

    private static InvalidOperationException Unknown(Instruction step) => new($"Unknown instruction {step.GetType().Name}.");

    private int Translate(Instruction step, bool side)
    {
        TableId table = Merged(step.Table);
        switch (step)
        {
            case Constant c:
                return Graph.Fixed(table, c.Value);
            case ChoiceIn c when (side ? c.Mask : c.Every & ~c.Mask) == 0:
                return Graph.Fixed(table, false);
            case ChoiceIn c when RiskTerm(c) is { } risk:
                return Graph.Add(new SetMeets(table, Graph.Add(new RiskSetOf(table, risk)), side ? c.Mask : c.Every & ~c.Mask));
            case NumberIn n when TermOf(n.Table, n.Column) is { Kind: TermKind.Region }:
                return Graph.Add(new RegionLies(table, Graph.Add(new RegionOf(table, n.Column)), n.Set, side));
            case NumberIn n:
                return Graph.Add(new ColumnTest(table, n with { Table = table, True = 0, False = 0 }, side));
            case ChoiceIn c:
                return Graph.Add(new SetMeets(table, Graph.Add(new ChoiceSet(table, c.Column)), side ? c.Mask : c.Every & ~c.Mask));
            case Holds h:
                return Graph.Add(new ColumnTest(table, h with { Table = table, True = 0, False = 0 }, side));
            case SumIn s:
                return Graph.Add(new ColumnTest(table, s with { Table = table, True = 0, False = 0 }, side));
            case ChildSumIn s:
                return Sum(s, side);
            case Combine c:
                return Graph.Joint(c.IsAnd, Cell(c.Left), Cell(c.Right));
            case Invert i:
                return Graph.Not(Cell(i.Source));
            case Broadcast b:
                return Graph.Carried(table, Cell(b.Source));
            case ChildrenAtLeast c:
                return Graph.Some(table, Cell(c.Source), c.Count);
            case ChildrenAll c:
                return Graph.Not(Graph.Some(table, Graph.Not(Cell(c.Source)), 1));
            case ListUnknown u:
                return Open(table, Merged(u.Child));
            default:
                throw Unknown(step);
        }
    }

    /// <summary>The papers of an item are those of the enterprise; and one that cannot be matched to an item may be its own.</summary>
    private int Open(TableId table, TableId child)
    {
        int own = Graph.Add(new ListOpen(table, child));
        return table == TableId.Enterprise
            ? own
            : Graph.Joint(isAnd: false, Graph.Carried(table, Graph.Add(new ListOpen(TableId.Enterprise, child))), own);
    }

    private int Sum(ChildSumIn s, bool side)
    {
        int Bound(TableId table, int column, bool largest) => Graph.Add(new Amount(table, column, largest));
        int low = Graph.Add(new Total(s.Table, Graph.Add(new Weighed(s.Child, Cell(s.WhereFalse), Bound(s.Child, s.Column, largest: false)))));
        int high = Graph.Add(
            new Total(s.Table, Graph.Add(new Weighed(s.Child, Graph.Not(Cell(s.WhereTrue)), Bound(s.Child, s.Column, largest: true))))
        );
        int? ownLow = s.Plus is { } l ? Bound(s.Table, l, largest: false) : null;
        int? ownHigh = s.Plus is { } h ? Bound(s.Table, h, largest: true) : null;
        return Graph.Add(new SumLies(s.Table, s.Set, side, low, high, ownLow, ownHigh, Open(s.Table, s.Child)));
    }

    private Term? TermOf(TableId table, int column) =>
        _plan.Book.Glossary.Terms.FirstOrDefault(t => Tables.Of(t.Subject) == table && t.Index == column);

    private Term? RiskTerm(ChoiceIn step) =>
        step.Table == TableId.Activity
        && TermOf(step.Table, step.Column) is { } term
        && term.Property?.StartsWith(Binding.EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true
            ? term
            : null;
}
