using Umkm.Registers.Cells;
using Umkm.Registers.Csv;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Rows;

/// <summary>What is done with the cells of a column.</summary>
internal enum ColumnRole
{
    /// <summary>The id of the row.</summary>
    Id,

    /// <summary>A column without a name, of which all cells must be empty.</summary>
    Nameless,

    /// <summary>Checked for form; no rule reads it.</summary>
    Checked,

    /// <summary>A value of a term.</summary>
    Value,

    /// <summary>The NIB.</summary>
    Nib,

    /// <summary>The NPWP.</summary>
    Npwp,

    /// <summary>Sales of the last closed year.</summary>
    Sales,

    /// <summary>Sales of a named year.</summary>
    SalesOfYear,

    /// <summary>The list of activities.</summary>
    Activities,

    /// <summary>The list of products.</summary>
    Products,

    /// <summary>The list of permits.</summary>
    Permits,

    /// <summary>Whether the list of permits is all there are.</summary>
    PermitsComplete,

    /// <summary>The list of loans.</summary>
    Loans,

    /// <summary>The list of trainings.</summary>
    Trainings,
}

/// <summary>A column of a register.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Role">What is done with its cells.</param>
/// <param name="Reader">Reads a single value; null for lists.</param>
/// <param name="Term">The term it fills; null when no rule reads it.</param>
/// <param name="Year">The year of sales by year; 0 otherwise.</param>
internal sealed record RegisterColumn(string Header, ColumnRole Role, ValueReader? Reader, Term? Term, int Year = 0)
{
    /// <summary>For papers: which kinds have their day of issue from a column of a file, and from which.</summary>
    public IReadOnlyList<(string Kind, string Header)> IssuedBy { get; init; } = [];
}
