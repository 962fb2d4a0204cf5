using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>Where a missing fact belongs: a term of a row, the last valid day of a paper, or a whole list.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row; 0 for a list.</param>
/// <param name="Term">The term; null for a paper's last day and for a list.</param>
/// <param name="IsList">Whether the whole list is missing.</param>
/// <param name="IsIssueDay">Whether it is the day of issue of a paper.</param>
internal sealed record MissingKey(TableId Table, int Row, Term? Term, bool IsList, bool IsIssueDay = false);
