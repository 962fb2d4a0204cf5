using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>How implied facts read.</summary>
internal static class ImpliedTexts
{
    /// <summary>What the law implies: ya or tidak, yes or no.</summary>
    public static LocalizedText Value(ImpliedFact fact)
    {
        long value = fact.Value ? 1 : 0;
        return new(TermValues.Write(fact.Term, value, Lang.Indonesian), TermValues.Write(fact.Term, value, Lang.English));
    }

    /// <summary>The terms that the condition of an implied fact reads.</summary>
    public static IEnumerable<Term> Terms(Condition condition) =>
        condition switch
        {
            AllOf all => all.Parts.SelectMany(Terms),
            AnyOf any => any.Parts.SelectMany(Terms),
            Negation not => Terms(not.Part),
            ChoiceIs choice => [choice.Term],
            Statement statement => [statement.Term],
            _ => [],
        };
}
