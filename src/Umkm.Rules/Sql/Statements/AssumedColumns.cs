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

    /// <summary>Those that are about enterprises.</summary>
    public static ImmutableArray<AssumedFact> AboutEnterprises(IEnumerable<AssumedFact> assumptions) =>
        [.. assumptions.Where(a => a.Term.Subject == SubjectKind.Enterprise)];

    /// <summary>The options of the command that assume the same, each with a space in front.</summary>
    public static string Options(IEnumerable<AssumedFact> assumptions) =>
        string.Concat(
            assumptions.Select(a =>
                $" --assume \"{a.Term.Property ?? a.Term.Name}={TermValues.Write(a.Term, a.Value, Lang.Indonesian).ReplaceLineEndings(" ")}\""
            )
        );

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
