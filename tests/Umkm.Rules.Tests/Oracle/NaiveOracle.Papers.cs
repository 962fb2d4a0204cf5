using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>Papers: which count for whom, and when.</summary>
internal sealed partial class NaiveOracle
{
    private Truth SomePaper(Situation? item, Func<Paper, Truth> test)
    {
        (IEnumerable<Paper> covering, bool more) = item?.Kind switch
        {
            SubjectKind.Product => (subject.Papers.Where(p => Covers(p, item)), item.Name is null && subject.Papers.Any(p => p.Product is not null)),
            SubjectKind.Activity => (
                subject.Papers.Where(p => Covers(p, item)),
                Code(item) is null && subject.Papers.Any(p => p is { Product: null, Activity: not null })
            ),
            _ => (subject.Papers, false),
        };
        return Truth.Any(covering.Select(test)).OrMore(more || !subject.AllPapersListed);
    }

    /// <summary>A paper that names a product or an activity covers just that; one that names none covers all.</summary>
    private static bool Covers(Paper paper, Situation item) =>
        item.Kind == SubjectKind.Product
            ? paper.Product is null
                ? paper.Activity is null
                : string.Equals(paper.Product, item.Name, StringComparison.OrdinalIgnoreCase)
            : paper.Product is null && (paper.Activity is null || paper.Activity == Code(item));

    private static KbliFact? Code(Situation activity) => activity.Values.Values.OfType<KbliFact>().FirstOrDefault();

    private static Truth IsOf(Paper paper, PermitKind kind) => paper.Kind is null ? Truth.Unknown : Truth.Of(paper.Kind == kind.Slug);

    private static Truth Accepted(Paper paper, PermitRequirement permit) => Truth.Of(permit.AcceptedStatuses.Contains(paper.Status));

    /// <summary>Whether it had been issued by the day, and was still issued on its own day.</summary>
    private Truth Issued(Paper paper, PermitKind kind) =>
        Truth.Of(paper.IssuedOn is not { } day || (day <= _on && (kind.IssuedUntil is not { } last || day <= PlainDates.Of(last))));

    private static bool CanEnd(PermitKind kind, ValidityRule? rule) =>
        rule?.SinceIssue is not null || (rule?.Term ?? kind.Validity) == PermitTerm.AsPrinted;

    private Truth Lasts(Paper paper, PermitKind kind, ValidityRule? rule)
    {
        if (!CanEnd(kind, rule))
        {
            return Truth.Yes;
        }
        DateOnly? last = rule?.SinceIssue is { } duration
            ? paper.IssuedOn is { } issued
                ? PlainDates.Plus(issued, duration)
                : null
            : paper.ValidUntil;
        return last is { } day ? Truth.Of(_on <= day) : Truth.Unknown;
    }

    private Truth Held(PermitHeld test, Situation? item) =>
        SomePaper(
            item,
            p =>
                Truth.All(
                    test.Test switch
                    {
                        PermitTest.Ever => [IsOf(p, test.Kind), Issued(p, test.Kind)],
                        PermitTest.InProcess => [IsOf(p, test.Kind), Truth.Of(p.Status == "dalam-proses")],
                        _ => [IsOf(p, test.Kind), Truth.Of(p.Status == "terbit"), Issued(p, test.Kind), Lasts(p, test.Kind, null)],
                    }
                )
        );
}
