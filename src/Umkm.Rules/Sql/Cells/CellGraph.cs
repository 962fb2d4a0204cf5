using Umkm.Rules.Columns;

namespace Umkm.Rules.Sql.Cells;

/// <summary>The cells of a statement, each once; a cell comes after those it reads.</summary>
internal sealed class CellGraph
{
    private readonly List<Cell> _cells = [];
    private readonly Dictionary<Cell, int> _known = [];

    public int Count => _cells.Count;

    public Cell this[int cell] => _cells[cell];

    public int Add(Cell cell)
    {
        if (!_known.TryGetValue(cell, out int number))
        {
            number = _cells.Count;
            _cells.Add(cell);
            _known[cell] = number;
        }
        return number;
    }

    public int Fixed(TableId table, bool value) => Add(new Fixed(table, value));

    public int Not(int cell) =>
        _cells[cell] switch
        {
            Fixed f => Fixed(f.Table, !f.Value),
            Opposite o => o.Source,
            Cell c => Add(new Opposite(c.Table, cell)),
        };

    public int Joint(bool isAnd, int left, int right)
    {
        if (_cells[left] is Fixed l)
        {
            return l.Value == isAnd ? right : left;
        }
        if (_cells[right] is Fixed r)
        {
            return r.Value == isAnd ? left : right;
        }
        return left == right ? left : Add(new Joint(_cells[left].Table, isAnd, left, right));
    }

    public int Carried(TableId child, int cell) => _cells[cell] is Fixed f ? Fixed(child, f.Value) : Add(new Carried(child, cell));

    /// <summary>Whether at least <paramref name="count"/> children have a bit.</summary>
    public int Some(TableId table, int cell, int count) =>
        _cells[cell] is Fixed { Value: false } ? Fixed(table, false) : Add(new SomeChild(table, cell, count));

    /// <summary>The cells of the same table that a cell reads.</summary>
    public IEnumerable<int> Inputs(int cell) =>
        _cells[cell] switch
        {
            SetMeets m => [m.Source],
            RegionLies l => [l.Source],
            Weighed w => [w.ZeroWhere, w.Number],
            Joint j => [j.Left, j.Right],
            Opposite o => [o.Source],
            Packed p => p.Bits,
            SumLies s => [s.Low, s.High, .. s.OwnLow is { } low ? new[] { low } : [], .. s.OwnHigh is { } high ? new[] { high } : [], s.Open],
            _ => [],
        };

    /// <summary>The cell of another table that a cell reads; null for none.</summary>
    public int? Across(int cell) =>
        _cells[cell] switch
        {
            Carried c => c.Source,
            SomeChild s => s.Source,
            Total t => t.Source,
            _ => null,
        };
}
