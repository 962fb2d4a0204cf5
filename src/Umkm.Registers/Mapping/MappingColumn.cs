using System.Collections.Immutable;
using Umkm.Registers.Dates;

namespace Umkm.Registers.Mapping;

/// <summary>What a column of the file is.</summary>
internal enum MappedTo
{
    /// <summary>Left out on purpose.</summary>
    Nothing,

    /// <summary>A fact of the enterprise.</summary>
    Fact,

    /// <summary>A part of a paper.</summary>
    Paper,

    /// <summary>Several papers of a cell.</summary>
    Papers,

    /// <summary>A part of the row's activity.</summary>
    Activity,

    /// <summary>A part of the row's product.</summary>
    Product,
}

/// <summary>What a column of the file is, and how its cells are written.</summary>
/// <param name="Header">Its name in the file.</param>
/// <param name="To">What it is.</param>
internal sealed record MappingColumn(string Header, MappedTo To)
{
    /// <summary>The fact, by the name of the register's column; or the kind of the paper.</summary>
    public string Name { get; init; } = "";

    /// <summary>The part of the paper, activity or product.</summary>
    public string Part { get; init; } = "";

    /// <summary>Whether the cell is one part of an amount of which all columns are added.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether its cells are the id too.</summary>
    public bool IsId { get; init; }

    /// <summary>What one of its numbers stands for: 1, 1.000, 1.000.000 rupiah.</summary>
    public long Unit { get; init; } = 1;

    /// <summary>Whether the mapping says so.</summary>
    public bool SaysUnit { get; init; }

    /// <summary>Whether people have looked at what its header, or a title, says against it.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Whether a dot stands before decimals, and a comma between thousands; null where the mapping does not say.</summary>
    public bool? HasDecimalDot { get; init; }

    /// <summary>How its days are written.</summary>
    public ImmutableArray<DateForm> Dates { get; init; } = [];

    /// <summary>What its words mean.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Words { get; init; } = [];

    /// <summary>Cells that say nothing.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Cells that say that there is none.</summary>
    public ImmutableArray<string> None { get; init; } = [];

    /// <summary>Cells that say that there is one.</summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Which codes its regions are: empty for names and dotted codes.</summary>
    public string Codes { get; init; } = "";

    /// <summary>Whether papers that its words name, and a cell does not, are not held.</summary>
    public bool SaysNone { get; init; }

    /// <summary>What separates several codes or papers in a cell.</summary>
    public ImmutableArray<string> Between { get; init; } = [];
}
