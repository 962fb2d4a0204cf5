using System.Collections.Immutable;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql.Statements;

/// <summary>What is assumed of enterprises, as values of the columns of the register.</summary>
internal static class AssumedColumns
{
    /// <summary>The values by the names of their columns.</summary>
    public static ImmutableDictionary<string, string> Of(IEnumerable<AssumedFact> assumptions, SqlDialect dialect) =>
        assumptions.ToImmutableDictionary(a => SqlColumns.Of(a.Term).Name, a => Value(a, dialect), StringComparer.Ordinal);

    private static string Value(AssumedFact assumed, SqlDialect dialect) =>
        assumed.Term.Kind switch
        {
            TermKind.YesNo => assumed.Value != 0 ? dialect.True : dialect.False,
            TermKind.Choice => dialect.Text(assumed.Term.Choices[(int)assumed.Value].Slug),
            TermKind.Date => dialect.Date(Days.ToDate(assumed.Value)),
            TermKind.Region => dialect.Text(TermValues.Write(assumed.Term, assumed.Value, Lang.Indonesian)),
            _ => dialect.Number(assumed.Value),
        };
}
