using System.Runtime.InteropServices;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Items of lists that come again and again: what one says is written once.</summary>
/// <param name="glossary">The terms.</param>
/// <param name="table">The table of the items.</param>
internal sealed class KnownItems(Glossary glossary, TableId table)
{
    private readonly FactTableBuilder _kept = new(glossary, table);

    /// <summary>For each number the row that says what its item says, from 1; 0 for none yet.</summary>
    private readonly List<int> _places = [];

    /// <summary>Rows that say what an item says.</summary>
    private AlikeRows Rows => field ??= new AlikeRows(table, _kept, table);

    /// <summary>The row of an item says what an item of a number does.</summary>
    /// <param name="row">The row.</param>
    /// <param name="number">The number, from 0.</param>
    /// <returns>The builder and row to write what it says; null when that has been written.</returns>
    public (FactTableBuilder Builder, int Row)? Add(int row, int number)
    {
        while (number >= _places.Count)
        {
            _places.Add(0);
        }
        ref int place = ref CollectionsMarshal.AsSpan(_places)[number];
        bool isNew = place == 0;
        if (isNew)
        {
            place = _kept.AddRoot("") + 1;
        }
        Rows.AddRun(row, place - 1, 1);
        return isNew ? (_kept, place - 1) : null;
    }

    /// <summary>Writes what the rows say.</summary>
    public void WriteTo(FactTableBuilder builder) => Rows.WriteTo(builder);

    /// <summary>Forgets the rows, not what the items say.</summary>
    public void Clear() => Rows.Clear();
}
