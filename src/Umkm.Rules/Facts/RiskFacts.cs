using System.Globalization;
using Umkm.Rules.Language;
using Umkm.Rules.RiskTables;

namespace Umkm.Rules.Facts;

/// <summary>The derived risk terms of an activity: the risk printed on the NIB, or else what the risk table says for each scale.</summary>
internal sealed class RiskFacts(Glossary glossary)
{
    private readonly (Term Term, RiskScale Scale)[] _terms =
        [.. glossary.Terms.Where(t => t.Property?.StartsWith(EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true).Select(t => (t, Scale(t.Property![EnterpriseFacts.RiskOfScale.Length..])))];

    /// <summary>Puts the risks of a row.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="row">The row of the activity.</param>
    /// <param name="printed">The index of the risk on the NIB; null when not given.</param>
    /// <param name="kbli">The code with its edition as a number; null when not given.</param>
    /// <param name="scope">The scope; null when not given.</param>
    public void Put(FactTableBuilder builder, int row, int? printed, long? kbli, string? scope)
    {
        foreach ((Term term, RiskScale scale) in _terms)
        {
            if (printed is { } risk)
            {
                builder.Set(term, row, risk);
            }
            else if (kbli is { } number)
            {
                string code = (number % 100_000).ToString("D5", CultureInfo.InvariantCulture);
                builder.SetMask(term, row, (ulong)RiskTable.Embedded.Find(code, (int)(number / 100_000), scope, scale).Possible);
            }
        }
    }

    private static RiskScale Scale(string slug) => slug switch
    {
        "mikro" => RiskScale.Micro,
        "kecil" => RiskScale.Small,
        "menengah" => RiskScale.Medium,
        _ => RiskScale.Large,
    };
}
