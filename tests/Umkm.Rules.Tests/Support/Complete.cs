using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>Gives every fact that a situation lacks.</summary>
internal static class Complete
{
    public static Situation Of(Glossary glossary, Situation situation, SubjectGenerator generator)
    {
        Situation full = Filled(situation, generator);
        foreach (
            SubjectKind kind in situation.Kind == SubjectKind.Group
                ? new[] { SubjectKind.Member }
                : [SubjectKind.Activity, SubjectKind.Product, SubjectKind.Loan]
        )
        {
            var children = full.Children.GetValueOrDefault(kind) ?? [];
            full = full with
            {
                Children = full.Children.SetItem(
                    kind,
                    [.. children.Select((c, i) => Filled(c with { Name = c.Name ?? $"tanpa nama {i}" }, generator))]
                ),
            };
        }
        return full with
        {
            AllPapersListed = true,
            Papers =
            [
                .. full.Papers.Select(p =>
                    p with
                    {
                        Kind = p.Kind ?? glossary.PermitKinds[0].Slug,
                        IssuedOn = p.IssuedOn ?? new DateOnly(2019, 5, 1),
                        ValidUntil = p.ValidUntil ?? new DateOnly(2025, 5, 1),
                    }
                ),
            ],
        };
    }

    private static Situation Filled(Situation situation, SubjectGenerator generator)
    {
        ImmutableSortedDictionary<string, Known> values = situation.Values;
        foreach (Term term in generator.Terms(situation.Kind))
        {
            Known value = values.GetValueOrDefault(term.Name) ?? generator.Value(term);
            values = values.SetItem(term.Name, value is OneOf { Slugs.Count: > 1 } many ? OneOf.Just(many.Slugs[0]) : value);
        }
        return situation with { Values = values };
    }
}
