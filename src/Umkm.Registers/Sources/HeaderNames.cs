using System.Globalization;

namespace Umkm.Registers.Sources;

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
            string name = string.Join(' ', rows.Select((r, i) => Cell(r, column, isLast: i == rows.Count - 1)).Where(c => c.Length > 0));
            name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            int times = seen[name] = seen.GetValueOrDefault(name) + 1;
            names[column] = times == 1 || name.Length == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({times})");
        }
        return names;
    }

    /// <summary>A cell; above the last row an empty one belongs to the merged cell on its left.</summary>
    private static string Cell(string[] row, int column, bool isLast)
    {
        int at = Math.Min(column, row.Length - 1);
        if (column >= row.Length && isLast)
        {
            return "";
        }
        while (!isLast && at > 0 && row[at].Length == 0)
        {
            at--;
        }
        return at < 0 ? "" : row[at];
    }
}
