using System.Globalization;
using Umkm.Rules.RiskTables;

namespace Umkm.Rules.Sql.Registers;

/// <summary>The rows of the table <c>risiko</c>: what the risk table answers for each code and scope. A code without a row is unknown.</summary>
internal static class RiskRows
{
    /// <summary>The scope of the row for scopes that the table does not list.</summary>
    private const string OtherScope = "*";

    /// <summary>The rows in the order of the columns.</summary>
    public static IEnumerable<string[]> Of(RiskTable table)
    {
        foreach ((int edition, string code) in table.Codes())
        {
            // A 2020 code answers through its successors too, and so by their scopes.
            IEnumerable<string> scopes = table
                .Scopes(code, edition)
                .Concat(edition == 2020 ? table.Successors(code).SelectMany(s => table.Scopes(s, 2025)) : []);
            foreach ((string key, string? scope) in Keyed(scopes))
            {
                RiskSet[] sets = [.. RiskTerms.All.Select(t => table.Find(code, edition, scope, t.Scale, t.Time).Possible)];
                if (key != OtherScope || sets.Any(s => s != RiskSet.Any))
                {
                    yield return
                    [
                        string.Create(CultureInfo.InvariantCulture, $"{code}/{edition}"),
                        key,
                        .. sets.Select(s => ((int)s).ToString(CultureInfo.InvariantCulture)),
                    ];
                }
            }
        }
    }

    private static IEnumerable<(string Key, string? Scope)> Keyed(IEnumerable<string> scopes)
    {
        yield return ("", null);
        yield return (OtherScope, OtherScope);
        foreach (string scope in scopes.DistinctBy(RiskRow.Normalise))
        {
            yield return (RiskRow.Normalise(scope), scope);
        }
    }
}
