using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        using var text = new StreamReader(path, Encoding.UTF8);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = ImmutableArray.CreateBuilder<MovedRow>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(new(csv["id"]!, csv["decision"]!, csv["before"]!, csv["now"]!, csv["reasons"]!));
        }
        return new(rows.ToImmutable());
    }
}
