namespace Umkm.Registers.Rows;

/// <summary>What a row of a table seems to be instead of an enterprise.</summary>
internal enum OutsideKind
{
    /// <summary>Nothing else: an enterprise.</summary>
    None,

    /// <summary>A row of sums.</summary>
    Sum,

    /// <summary>A row that looks like sums, and may be an enterprise of such a name.</summary>
    LikeSum,

    /// <summary>The row of column numbers below the header.</summary>
    Numbers,

    /// <summary>The header once more.</summary>
    Header,

    /// <summary>It stands in another table below the first.</summary>
    OtherTable,

    /// <summary>A heading: a letter or Roman number beside a single text.</summary>
    Heading,

    /// <summary>A signature or a note, by its text or because it stands right below one and holds as little.</summary>
    Note,

    /// <summary>A row with a single cell: a title, a number without an enterprise, or an enterprise of which only the name is known.</summary>
    Lone,
}

/// <summary>A row with few cells, which may be no enterprise.</summary>
/// <param name="Number">Its number among the rows with contents, from 1.</param>
/// <param name="Line">Its line.</param>
/// <param name="Filled">The columns of its cells with contents.</param>
/// <param name="Text">By which of its texts it is a note, a signature or a heading; null when by none.</param>
/// <param name="IsSkipped">Whether a mapping passes it over.</param>
internal sealed record OutsideRow(long Number, long Line, int[] Filled, OutsideText? Text, bool IsSkipped)
{
    /// <summary>Whether it is an enterprise, for it has a number in the table or a fact besides its name.</summary>
    public bool IsEnterprise { get; init; }

    /// <summary>Whether a number stands in it besides the number of the row: it may be an enterprise.</summary>
    public bool HasAmount { get; init; }

    /// <summary>The text of its first cell, where all rows with few cells are kept; empty otherwise.</summary>
    public string Lead { get; init; } = "";
}

/// <summary>The text by which a row is a note, a signature or a heading.</summary>
/// <param name="Column">Where it stands.</param>
/// <param name="Begin">How it begins; all of it for a heading.</param>
/// <param name="IsHeading">Whether it is the letter or Roman number of a heading.</param>
/// <param name="IsWhole">Whether the text is nothing else: no enterprise is called so.</param>
internal sealed record OutsideText(int Column, string Begin, bool IsHeading, bool IsWhole = false);

/// <summary>The lines of rows that seem to be no enterprises, by what they seem to be.</summary>
internal sealed record OutsideLines(
    IReadOnlyList<long> Sums,
    IReadOnlyList<long> LikeSums,
    IReadOnlyList<long> Numbers,
    IReadOnlyList<long> Headers,
    IReadOnlyList<long> Notes,
    IReadOnlyList<long> Lone
);
