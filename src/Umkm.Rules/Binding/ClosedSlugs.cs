using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Slugs of loans and groups that a book's glossary closes: one that it does not list is refused like an unknown paper, because it would
/// otherwise count as not given.</summary>
internal static class ClosedSlugs
{
    /// <summary>What stands in files of before the parts of KUR had slugs of their own.</summary>
    internal const string Kur = "kur";

    internal static readonly string[] Schemes = ["super-mikro", "mikro", "kecil", "khusus"];

    /// <summary>The slugs that the glossary does not list.</summary>
    public static IEnumerable<Problem> Wrong(Subject subject, Glossary glossary) =>
        subject switch
        {
            Enterprise { Loans: { } loans } => loans.Index().SelectMany(l => Of(l.Item, $"$.loans[{l.Index}]", glossary)),
            EnterpriseGroup group => Of(group, glossary),
            _ => [],
        };

    private static IEnumerable<Problem> Of(Loan loan, string path, Glossary glossary)
    {
        string? programme = EnterpriseFacts.LoanProgramme(loan.Programme, loan.Scheme);
        string[] schemes = [.. Schemes, .. Slugs.TradeSector.All];
        return Check(glossary, SubjectKind.Loan, "programme", $"{path}.programme", programme == Kur ? null : programme, [Kur])
            .Concat(Check(glossary, SubjectKind.Loan, "status", $"{path}.status", loan.Status))
            .Concat(
                loan.Scheme is { } scheme && !schemes.Contains(scheme)
                    ? [SubjectCheck.Unknown("subject.slug", $"{path}.scheme", scheme, schemes, "skema pinjaman", "a loan scheme")]
                    : []
            );
    }

    private static IEnumerable<Problem> Of(EnterpriseGroup group, Glossary glossary) =>
        Check(glossary, SubjectKind.Group, "kind", "$.kind", group.Kind)
            .Concat(Check(glossary, SubjectKind.Group, "legalStatus", "$.legalStatus", group.LegalStatus))
            .Concat(Check(glossary, SubjectKind.Group, "landOwner", "$.landOwner", group.LandOwner));

    private static IEnumerable<Problem> Check(
        Glossary glossary,
        SubjectKind subject,
        string property,
        string path,
        string? slug,
        string[]? also = null
    ) =>
        slug is not null && glossary.FindProperty(subject, property) is { Kind: TermKind.Choice } term && term.Choices.All(c => c.Slug != slug)
            ? [SubjectCheck.Unknown("subject.slug", path, slug, term.Choices.Select(c => c.Slug).Concat(also ?? []), term.Name, term.English)]
            : [];
}
