using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>A situation as the facts of a case.</summary>
internal static class CaseOf
{
    public static RuleCase Case(Glossary glossary, Situation situation, LocalDate on) =>
        new("uji", on, situation.Kind, Facts(glossary, situation), [], "uji", default);

    private static CaseFacts Facts(Glossary glossary, Situation s)
    {
        var children = s.Children.ToImmutableDictionary(c => c.Key, c => c.Value.Select(x => Facts(glossary, x)).ToImmutableArray());
        if (s is { Kind: SubjectKind.Enterprise, AllPapersListed: true })
        {
            children = children.Add(
                SubjectKind.Permit,
                [
                    .. s.Papers.Select(p => new CaseFacts(
                        ImmutableDictionary<Term, long>.Empty,
                        ImmutableDictionary<SubjectKind, ImmutableArray<CaseFacts>>.Empty,
                        null,
                        Permit(glossary, p)
                    )),
                ]
            );
        }
        return new CaseFacts(
            s.Values.ToImmutableDictionary(v => glossary.Find(v.Key)!, v => Number(glossary.Find(v.Key)!, v.Value)),
            children,
            s.Name,
            null
        );
    }

    private static long Number(Term term, Known value) =>
        value is OneOf one ? term.Choices.Select(c => c.Slug).ToList().IndexOf(one.Slugs.Single()) : TableOf.Number(value);

    private static CasePermit Permit(Glossary glossary, Paper p) =>
        new(
            glossary.FindPermit(p.Kind!)!,
            p.Status,
            p.IssuedOn is { } i ? PlainDates.ToNoda(i) : null,
            p.ValidUntil is { } u ? PlainDates.ToNoda(u) : null,
            p.Product,
            p.Activity is { } a ? TableOf.Number(a) : null
        );
}
