using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Registers.Samples;

/// <summary>The amounts and counts that the rules compare facts with, so that a sample has enterprises on them. Read from the rule book: no bound
/// stands in code.</summary>
internal sealed class SampleBounds
{
    private readonly Dictionary<string, long[]> _bounds;

    public SampleBounds(RuleBook book)
    {
        _bounds = book
            .Decisions.SelectMany(d => d.Versions)
            .SelectMany(v => v.Readings)
            .SelectMany(r => Conditions(r.Body))
            .SelectMany(All)
            .OfType<Comparison>()
            .Where(c => c.Left.Single is { Property: not null })
            .SelectMany(c =>
                new[] { c.Bounds.Lower, c.Bounds.Upper }
                    .Where(b => b?.Value.Kind is QuantityKind.Rupiah or QuantityKind.Count)
                    .Select(b => (c.Left.Single!.Property, b!.Value.Number))
            )
            .GroupBy(b => b.Property!, b => b.Number)
            .ToDictionary(g => g.Key, g => g.Distinct().Order().ToArray());
    }

    /// <summary>The bounds of a fact, ascending; empty when no rule compares it.</summary>
    public ReadOnlySpan<long> Of(string property) => _bounds.GetValueOrDefault(property) ?? [];

    private static IEnumerable<Condition> Conditions(DecisionBody body) =>
        body switch
        {
            Bands bands => bands.Parts.Select(p => p.When),
            Branches branches => branches.Parts.Select(p => p.When!).Where(w => w is not null),
            Criteria criteria => criteria.Parts.Select(p => p.When),
            PermitRequirement permit => new[] { permit.RequiredWhen, permit.AlsoWhen }
                .Concat(permit.Due.Select(d => d.When))
                .Where(w => w is not null)
                .Select(w => w!),
            _ => [],
        };

    private static IEnumerable<Condition> All(Condition condition) => ConditionParts.Of(condition).SelectMany(All).Prepend(condition);
}
