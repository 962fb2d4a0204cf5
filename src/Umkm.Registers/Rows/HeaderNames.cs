using System.Globalization;

namespace Umkm.Registers.Rows;

/// <summary>The names of columns from the rows of a header.</summary>
internal static class HeaderNames
{
    /// <summary>One name a column: what stands in its rows, with a space between; a merged cell counts for all columns that it lies over.
    /// A name that comes again gets a number.</summary>
    /// <param name="rows">The rows of the header, from the top.</param>
    public static string[] Of(IReadOnlyList<string[]> rows)
    {
        int columns = rows.Max(r => r.Length);
        var names = new string[columns];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int column = 0; column < columns; column++)
        {
            string name = string.Join(' ', Enumerable.Range(0, rows.Count).Select(i => Cell(rows, i, column)).Where(c => c.Length > 0));
            name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            int times = seen[name] = seen.GetValueOrDefault(name) + 1;
            names[column] = times == 1 || name.Length == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({times})");
        }
        return names;
    }

    /// <summary>What stands lowest in each column.</summary>
    public static string[] Lowest(IReadOnlyList<string[]> rows) =>
        [.. Enumerable.Range(0, rows.Max(r => r.Length)).Select(c => rows.Select(r => At(r, c)).LastOrDefault(t => t.Length > 0) ?? "")];

    /// <summary>How a mapping names a column.</summary>
    /// <param name="header">Its name in the file; empty for none.</param>
    /// <param name="column">Its place, from 0.</param>
    public static string Called(string header, int column) => header.Length > 0 ? header : Nameless(column);

    /// <summary>How a mapping names a column that has no name in the file.</summary>
    /// <param name="column">Its place, from 0.</param>
    public static string Nameless(int column) => string.Create(CultureInfo.InvariantCulture, $"kolom ke-{column + 1}");

    /// <summary>A cell. Above the last row an empty one belongs to the merged cell on its left, where something stands below both: a cell with
    /// nothing below it is merged downwards.</summary>
    private static string Cell(IReadOnlyList<string[]> rows, int row, int column)
    {
        int at = column;
        while (row < rows.Count - 1 && at > 0 && At(rows[row], at).Length == 0)
        {
            at--;
        }
        return at == column || (HasBelow(rows, row, at) && HasBelow(rows, row, column)) ? At(rows[row], at) : "";
    }

    private static bool HasBelow(IReadOnlyList<string[]> rows, int row, int column) => rows.Skip(row + 1).Any(r => At(r, column).Length > 0);

    private static string At(string[] row, int column) => column < row.Length ? row[column] : "";
}
