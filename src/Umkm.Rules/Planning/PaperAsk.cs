using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>What is asked of papers of some kinds.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Statuses">The statuses that count.</param>
/// <param name="Rule">How long by rule; null for as the kind says.</param>
/// <param name="Lasting">Whether it is asked that they have not ended.</param>
internal readonly record struct PaperAsk(ImmutableArray<PermitKind> Kinds, ImmutableArray<string> Statuses, ValidityRule? Rule, bool Lasting)
{
    /// <summary>What a requirement asks.</summary>
    public static PaperAsk Of(PermitRequirement body) => new(body.SatisfiedBy, body.AcceptedStatuses, body.Validity, true);

    /// <summary>What a requirement asks of papers that have ended.</summary>
    public static PaperAsk OfEnded(PermitRequirement body) =>
        new(
            [.. body.SatisfiedBy.Where(k => body.Validity?.SinceIssue is not null || (body.Validity?.Term ?? k.Validity) == PermitTerm.AsPrinted)],
            body.AcceptedStatuses,
            body.Validity,
            false
        );

    /// <summary>What a condition asks.</summary>
    public static PaperAsk Of(PermitHeld held) => new([held.Kind], ["terbit"], null, held.Test == PermitTest.InForce);

    /// <summary>The column that says how long a paper of a kind counts; null where none does: it lasts while the business runs, or its end is not
    /// asked about.</summary>
    public int? EndColumn(PermitKind kind) =>
        !Lasting ? null
        : Rule?.SinceIssue is not null ? PermitColumns.IssuedOn
        : (Rule?.Term ?? kind.Validity) == PermitTerm.WhileRunning ? null
        : PermitColumns.ValidUntil;
}
