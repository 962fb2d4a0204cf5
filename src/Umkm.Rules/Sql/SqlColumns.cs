using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql;

/// <summary>Columns that tables share, and the column of a term.</summary>
internal static class SqlColumns
{
    public const string EnterpriseId = "usaha_id";

    /// <summary>Whether a paper that is held may be about the item although it is not linked to it.</summary>
    public const string MaybeOther = "izin_mungkin_lain";

    /// <summary>The columns of the risk table: one a scale and time.</summary>
    public static readonly ImmutableArray<string> Risks = [.. RiskTables.RiskTerms.All.Select(t => t.Name)];

    public static SqlColumn Edition => new("edition", SqlColumnType.Number, SqlTexts.Edition, null, []);

    public static SqlColumn Key(string name, LocalizedText meaning) => new(name, SqlColumnType.Key, meaning, null, []);

    public static SqlColumn Text(string name, LocalizedText meaning) => new(name, SqlColumnType.Text, meaning, null, []);

    public static SqlColumn YesNo(string name, LocalizedText meaning) => new(name, SqlColumnType.YesNo, meaning, null, []);

    /// <summary>The last day that a date may be which is known in part; null for other terms.</summary>
    public static SqlColumn? LatestOf(Term term) =>
        term.Subject == SubjectKind.Enterprise && term.Property is { } property && Umkm.Domain.FactsInTime.Days.Contains(property)
            ? new(ColumnNames.Of(term) + "_latest", SqlColumnType.Date, SqlTexts.Latest(ColumnNames.Of(term)), null, [])
            : null;

    public static SqlColumn Of(Term term) =>
        new(
            ColumnNames.Of(term),
            term.Kind switch
            {
                TermKind.Date => SqlColumnType.Date,
                TermKind.YesNo => SqlColumnType.YesNo,
                TermKind.Choice or TermKind.Kbli or TermKind.Region => SqlColumnType.Text,
                _ => SqlColumnType.Number,
            },
            new LocalizedText($"{term.Name}: {term.Meaning}", $"{term.English} ({term.Name})"),
            term,
            [.. term.Choices.Select(c => c.Slug)]
        );
}
