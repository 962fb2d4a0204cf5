using Umkm.Domain;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>Criteria that ask something of some legal forms only (<c>salah satu: [bukan: bentuk usaha adalah …, …]</c>), and hold because the subject
/// has another.</summary>
internal static class OtherForms
{
    private const string LegalForm = "legalForm";

    /// <summary>Whether a criterion concerns other forms than the subject's.</summary>
    public static bool Concern(CriterionResult criterion) => Form(criterion) is not null;

    /// <summary>The subject's own form, which such a criterion does not concern.</summary>
    public static LocalizedText Own(CriterionResult criterion) => Form(criterion)!.Value!;

    private static Reason? Form(CriterionResult criterion) =>
        criterion is { Holds: true, From.When: AnyOf any }
            ? any
                .Parts.Select(p => (p as Negation)?.Part as ChoiceIs)
                .Where(c => c?.Term.Property == LegalForm)
                .Select(form => criterion.Reasons.FirstOrDefault(r => r is { Holds: false, Value: not null } && Equals(r.From.Leaf, form)))
                .FirstOrDefault(r => r is not null)
            : null;
}
