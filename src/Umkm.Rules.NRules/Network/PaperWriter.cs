using System.Linq.Expressions;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes what is asked of papers as conditions on each of them.</summary>
/// <param name="on">The assessment date.</param>
internal sealed class PaperWriter(LocalDate on)
{
    private static readonly ParameterExpression Paper = Expression.Parameter(typeof(PaperFact), "surat");
    private readonly Limit _today = on;

    /// <summary>A sentence about a paper of the subject.</summary>
    public Expression Held(PermitHeld paper, At at) =>
        Some(
            at,
            [paper.Kind],
            kind =>
                paper.Test switch
                {
                    PermitTest.Ever => Issued(kind),
                    PermitTest.InProcess => Status(["dalam-proses"]),
                    _ => Logic.All([Status(["terbit"]), Issued(kind), Lasts(kind, null)]),
                }
        );

    /// <summary>Whether a paper satisfies a requirement.</summary>
    public Expression Counts(PermitRequirement permit, At at) =>
        Some(at, permit.SatisfiedBy, kind => Logic.All([Status(permit.AcceptedStatuses), Issued(kind), Lasts(kind, permit.Validity)]));

    /// <summary>Whether a paper of a requirement is held, of the kinds that can end.</summary>
    public Expression Ended(PermitRequirement permit, At at) =>
        Some(at, permit.SatisfiedBy.Where(k => CanEnd(k, permit.Validity)), kind => Logic.Both(Status(permit.AcceptedStatuses), Issued(kind)));

    /// <summary>Whether a paper of a kind is held of which it was not given how long it counts.</summary>
    public static Expression LacksEnd(PermitKind kind, IReadOnlyCollection<string> statuses, int end, At at) =>
        Expression.Call(
            at.Papers,
            nameof(RowList<>.Any),
            null,
            Expression.Lambda(
                Expression.AndAlso(
                    Logic.Holds(Logic.Both(OneOf([kind]), Status(statuses))),
                    Expression.Not(
                        Expression.Call(
                            Of(end == PermitColumns.IssuedOn ? nameof(PaperFact.IssuedOn) : nameof(PaperFact.ValidUntil)),
                            nameof(Number.IsKnown),
                            null
                        )
                    )
                ),
                Paper
            )
        );

    private Expression Issued(PermitKind kind) =>
        Expression.LessThanOrEqual(Of(nameof(PaperFact.HeldFrom)), Expression.Constant((Limit)kind.LastIssue(on)));

    /// <summary>Whether some paper of some kinds meets tests; of no kinds none does, also while the list may hold more.</summary>
    private static Expression Some(At at, IEnumerable<PermitKind> kinds, Func<PermitKind, Expression> tests)
    {
        Expression each = Logic.Any(
            kinds
                .Select(k => (Kind: k, Tests: tests(k)))
                .GroupBy(k => k.Tests.ToString())
                .Select(same => Logic.Both(OneOf([.. same.Select(k => k.Kind)]), same.First().Tests))
        );
        return each == Logic.No ? each : Expression.Call(at.Papers, nameof(RowList<>.Some), null, Expression.Lambda(each, Paper));
    }

    private static Expression OneOf(PermitKind[] kinds) =>
        kinds is [var one]
            ? Expression.Equal(Of(nameof(PaperFact.Kind)), Expression.Constant(new Limit(one.Index, one.Name)))
            : In(
                nameof(PaperFact.Kind),
                NumberSet.Of(kinds.Select(k => new NumberRange(k.Index, k.Index))),
                string.Join(", ", kinds.Select(k => k.Name))
            );

    private static Expression Status(IReadOnlyCollection<string> statuses)
    {
        long[] numbers = [.. statuses.Select(s => (long)Array.IndexOf(PermitColumns.Statuses, s))];
        return numbers is [var one]
            ? Expression.Equal(Of(nameof(PaperFact.Status)), Expression.Constant(new Limit(one, statuses.First())))
            : In(nameof(PaperFact.Status), NumberSet.Of(numbers.Select(n => new NumberRange(n, n))), string.Join(", ", statuses));
    }

    /// <summary>Whether a paper has not ended; so when it has no end.</summary>
    private Expression Lasts(PermitKind kind, ValidityRule? rule)
    {
        if (rule?.SinceIssue is { } duration)
        {
            NumberRange run = DateArithmetic.Since(new Bounds(null, new Bound(duration, true)), on).Parts[0];
            return Expression.GreaterThanOrEqual(Of(nameof(PaperFact.IssuedOn)), Expression.Constant((Limit)Days.ToDate(run.Low)));
        }
        return CanEnd(kind, rule) ? Expression.GreaterThanOrEqual(Of(nameof(PaperFact.ValidUntil)), Expression.Constant(_today)) : Logic.Yes;
    }

    private static bool CanEnd(PermitKind kind, ValidityRule? rule) =>
        rule?.SinceIssue is not null || (rule?.Term ?? kind.Validity) == PermitTerm.AsPrinted;

    private static Expression In(string property, NumberSet set, string text) =>
        Expression.Call(Of(property), nameof(Number.In), null, Expression.Constant(new Ranges(set, text)));

    private static MemberExpression Of(string property) => Expression.Property(Paper, property);
}
