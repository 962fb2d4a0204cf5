using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Support;

/// <summary>What a version of a decision reads.</summary>
internal static class Uses
{
    /// <summary>The decisions it names.</summary>
    public static IEnumerable<string> Decisions(DecisionVersion version) =>
        version
            .Readings.SelectMany(r =>
                Conditions(r.Body)
                    .OfType<DecisionIs>()
                    .Select(d => d.Decision)
                    .Concat(r.Body is Branches b ? b.Parts.Where(p => p.SameAs is not null).Select(p => p.SameAs!) : [])
            )
            .Distinct();

    /// <summary>Its conditions with all their parts.</summary>
    public static IEnumerable<Condition> Conditions(DecisionBody body) => ReferenceChecks.Conditions(body).SelectMany(BookValues.WithParts);
}
