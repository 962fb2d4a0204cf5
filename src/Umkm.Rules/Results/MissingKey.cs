using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Results;

/// <summary>Where a missing fact belongs: a term of a row, the last valid day of a paper, the day of issue or the kind of
/// one, or a whole list.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row; 0 for a list, <see cref="NotOfItem"/> for a paper that may or may not be one of an item's.</param>
/// <param name="Term">The term; null for a paper and for a list.</param>
/// <param name="IsList">Whether the whole list is missing.</param>
/// <param name="Column">Of a paper: which of its columns.</param>
internal sealed record MissingKey(TableId Table, int Row, Term? Term, bool IsList, int Column = PermitColumns.ValidUntil)
{
    // Written out: what compares an enum in general would be compiled at each start.
    public bool Equals(MissingKey? other) =>
        other is not null && Table == other.Table && Row == other.Row && Term == other.Term && IsList == other.IsList && Column == other.Column;

    public override int GetHashCode() => ((int)Table << 24) ^ (Column << 20) ^ Row ^ (Term?.GetHashCode() ?? 0);

    /// <summary>No row: no try in a copy of the subject can show whether it matters.</summary>
    public const int NotOfItem = -1;
}
