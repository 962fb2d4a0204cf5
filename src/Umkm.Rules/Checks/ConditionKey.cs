using System.Collections.Immutable;
using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>A condition as a text that is the same for conditions that ask the same, wherever they stand.</summary>
internal static class ConditionKey
{
    public static string Of(Condition condition) =>
        condition switch
        {
            Always => "selalu",
            AllOf all => $"semua({Parts(all.Parts)})",
            AnyOf any => $"salah satu({Parts(any.Parts)})",
            AtLeastOf some => string.Create(CultureInfo.InvariantCulture, $"paling sedikit {some.Count} dari({Parts(some.Parts)})"),
            Negation not => $"bukan({Of(not.Part)})",
            Quantified q => string.Create(CultureInfo.InvariantCulture, $"{q.Quantifier} {q.Count} {q.Child}({Of(q.Part)})"),
            ChildSum s =>
                $"jumlah {s.Addend.Name} {s.Child}({Of(s.Where)}) {s.Plus?.Name} {SentenceWriter.Bounds(s.Addend, s.Bounds, english: false)}",
            _ => SentenceWriter.Write(condition, Lang.Indonesian),
        };

    // The order of the parts of a structure makes no difference to what it asks.
    private static string Parts(ImmutableArray<Condition> parts) => string.Join("; ", parts.Select(Of).Order(StringComparer.Ordinal));
}
