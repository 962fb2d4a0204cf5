using System.Runtime.InteropServices;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Binding;

/// <summary>Rows of a table that know what rows of another know, which are copied column by column when the table is built.</summary>
/// <param name="table">The table.</param>
/// <param name="from">Builds the other.</param>
/// <param name="other">The other.</param>
internal sealed class AlikeRows(TableId table, FactTableBuilder from, TableId other)
{
    /// <summary>For each row so far the row of the other; below zero for one that is written itself.</summary>
    private readonly List<int> _rows = [];

    /// <summary>Rows that know what as many rows of the other know.</summary>
    /// <param name="row">The first.</param>
    /// <param name="first">The first of the other.</param>
    /// <param name="count">How many.</param>
    public void AddRun(int row, int first, int count)
    {
        while (_rows.Count < row)
        {
            _rows.Add(-1);
        }
        for (int i = 0; i < count; i++)
        {
            _rows.Add(first + i);
        }
    }

    /// <summary>Copies what the rows know.</summary>
    public void WriteTo(FactTableBuilder builder) => builder.Take(table, from, other, CollectionsMarshal.AsSpan(_rows));

    /// <summary>Forgets the rows.</summary>
    public void Clear() => _rows.Clear();
}
