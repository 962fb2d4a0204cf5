using System.Collections.Immutable;
using System.Globalization;
using Umkm.Registers;

namespace Umkm.Cli.Commands.Impact;

/// <summary>How many enterprises moved and how many there are, by region and by size class of the newer book.</summary>
/// <param name="Rows">Region and class (each empty when not counted by it), enterprises, those that moved.</param>
internal sealed record Tallies(ImmutableArray<(string Region, string Class, long All, long Moved)> Rows)
{
    /// <summary>The decision that says the class.</summary>
    public const string SizeClass = "skala-usaha";

    /// <summary>Counts.</summary>
    /// <param name="by">What to count by: <c>region</c>, <c>class</c>.</param>
    /// <param name="moved">The rows that moved.</param>
    /// <param name="now">The answers by the newer book.</param>
    /// <param name="register">The register, in the order of the answers.</param>
    public static Tallies Of(string[] by, MovedRows moved, PreviousAnswers now, IEnumerable<Enterprise> register)
    {
        int column = now.Decisions.ToList().IndexOf(SizeClass);
        HashSet<string> ids = [.. moved.Rows.Select(r => r.Id)];
        var counts = new SortedDictionary<(string, string), (long All, long Moved)>();
        long number = 0;
        foreach (Enterprise enterprise in register)
        {
            number++;
            string id = enterprise.Id?.Value ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            string region = by.Contains("region") ? enterprise.Region?.ToString(null, CultureInfo.InvariantCulture) ?? "–" : "";
            string size = by.Contains("class") && column >= 0 && now.RowOf(id) is { } row ? now.Answer(row, column) : "";
            (long all, long changed) = counts.GetValueOrDefault((region, size));
            counts[(region, size)] = (all + 1, changed + (ids.Contains(id) ? 1 : 0));
        }
        return new([.. counts.Select(c => (c.Key.Item1, c.Key.Item2, c.Value.All, c.Value.Moved))]);
    }
}
