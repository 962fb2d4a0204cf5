using System.Collections.Immutable;
using CsvHelper;

namespace Umkm.Cli.Commands.Impact;

/// <summary>An answer of a row that moved.</summary>
/// <param name="Id">The row.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Before">The answers by the older book, several joined by |.</param>
/// <param name="Now">The answers by the newer book.</param>
/// <param name="Reasons">The facts and articles behind the newer answer; empty when they were not told.</param>
internal sealed record MovedRow(string Id, string Decision, string Before, string Now, string Reasons);

/// <summary>The rows that a change of the rules moves, as the comparison of two screenings wrote them.</summary>
internal sealed record MovedRows(ImmutableArray<MovedRow> Rows)
{
    /// <summary>Reads them.</summary>
    public static MovedRows Read(string path)
    {
        using CsvReader csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        int[] columns = [.. new[] { "id", "decision", "before", "now", "reasons" }.Select(c => csv.Headers.ToList().IndexOf(c))];
        var rows = ImmutableArray.CreateBuilder<MovedRow>();
        while (csv.Read())
        {
            string[] cells = [.. columns.Select(csv.GetString)];
            rows.Add(new(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        return new(rows.ToImmutable());
    }
}
