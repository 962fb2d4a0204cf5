using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Umkm.Registers.Mapping;

/// <summary>Where in a file the register stands.</summary>
/// <param name="Sheet">The name of its sheet; null for the first.</param>
/// <param name="HeaderLine">The line or row of its header, from 1; null to look for it.</param>
/// <param name="HeaderRows">Over how many rows the header goes.</param>
/// <param name="Separator">What separates cells; null to find out.</param>
/// <param name="Encoding">Its encoding; null for UTF-8.</param>
internal sealed record MappingFile(string? Sheet, long? HeaderLine, int HeaderRows, char? Separator, Encoding? Encoding)
{
    public static readonly MappingFile Usual = new(null, null, 1, null, null);
}

/// <summary>Rows to pass over: those with one of some texts in a column, those in which nothing is filled but some columns, or both.</summary>
/// <param name="Header">The column of the texts; null for rows of any texts.</param>
/// <param name="Texts">The texts, compared without case.</param>
/// <param name="Begins">Whether the cell only has to begin with one of them.</param>
/// <param name="Only">The columns beside which nothing is filled; none for rows of any cells.</param>
internal sealed record MappingSkip(string? Header, ImmutableArray<string> Texts, bool Begins, ImmutableArray<string> Only)
{
    /// <summary>Whether all rows below such a one are passed over too.</summary>
    public bool ToEnd { get; init; }

    /// <summary>The columns that it names.</summary>
    public IEnumerable<string> Headers => Header is null ? Only : Only.Append(Header);
}

/// <summary>How rows of one enterprise are put together.</summary>
/// <param name="Key">The column whose equal cells say so.</param>
/// <param name="Added">The facts that are added.</param>
/// <param name="Once">The facts that each row repeats.</param>
internal sealed record MappingGroup(string Key, ImmutableArray<string> Added, ImmutableArray<string> Once);

/// <summary>The KBLI edition of codes without one: always the same, or by a day in a column.</summary>
/// <param name="Edition">The year of the edition; from <paramref name="Since"/> on when that is given.</param>
/// <param name="Header">The column of the day; null when the edition is always the same.</param>
/// <param name="Since">The first day of <paramref name="Edition"/>.</param>
/// <param name="Before">The edition before that day.</param>
internal sealed record MappingEdition(int Edition, string? Header = null, LocalDate? Since = null, int? Before = null);
