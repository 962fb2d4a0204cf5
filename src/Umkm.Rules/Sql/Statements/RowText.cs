using Umkm.Rules.Sql.Cells;

namespace Umkm.Rules.Sql.Statements;

/// <summary>How the text of a cell reads what is there already in the row it is worked out for.</summary>
internal abstract class RowText
{
    /// <summary>A cell that is a column.</summary>
    public abstract string Column(int cell);

    /// <summary>A column of the register.</summary>
    public abstract string Base(string name);

    /// <summary>A cell that is read from another table, by its source.</summary>
    public abstract string Across(int cell, Cell definition);

    /// <summary>The name of a cell as a column.</summary>
    public static string Name(int cell) => Names.Of('r', cell);
}
