using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Facts under <c>facts</c>: values of local terms.</summary>
internal static class LocalFacts
{
    /// <summary>The term that a subject's fact gives a value; null when the glossary has none of that name about such a subject.</summary>
    public static Term? Find(Glossary glossary, Subject subject, string name) =>
        glossary.Find(name) is { } term && term.Subject == About(subject) && term.Kind != TermKind.Age ? term : null;

    /// <summary>What the local facts of a subject are about.</summary>
    public static SubjectKind About(Subject subject) => subject is EnterpriseGroup ? SubjectKind.Group : SubjectKind.Enterprise;

    /// <summary>The number of a column for a value; null when the value does not fit the term.</summary>
    public static long? Number(Term term, FactValue value) =>
        (term.Kind, value) switch
        {
            (TermKind.YesNo, FactValue.YesNo yes) => yes.Value ? 1 : 0,
            (TermKind.Rupiah or TermKind.Count or TermKind.Year, FactValue.Number number) => number.Value,
            (TermKind.Date, FactValue.Date date) => Days.Of(date.Value),
            (TermKind.Choice or TermKind.Kbli or TermKind.Region, FactValue.Word word) => TermValues.Read(term, word.Value),
            _ => null,
        };
}
