using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Selections;

/// <summary>What is known of the value of a ranking key.</summary>
/// <param name="Given">The ends between which it lies, both included; null when it was not given.</param>
/// <param name="Best">The place in the ranking that is the best possible: the smaller goes first.</param>
/// <param name="Last">The last possible place in the ranking.</param>
internal sealed record RankingValue(NumberRange? Given, long Best, long Last)
{
    /// <summary>Whether it is a single value.</summary>
    public bool IsKnown => Best == Last;

    /// <summary>The value of a key from what a table holds.</summary>
    public static RankingValue Of(RankingKey key, long? value, NumberRange? span)
    {
        NumberRange? given = value is { } known ? new NumberRange(known, known) : span;
        NumberRange range = given ?? Possible(key.Term);
        // The column of an age holds the day it counts from: the later the day, the smaller the age.
        bool ascending = key.Ascending == (key.Term.Kind != TermKind.Age);
        return ascending ? new RankingValue(given, range.Low, range.High) : new RankingValue(given, ~range.High, ~range.Low);
    }

    private static NumberRange Possible(Term term) =>
        term.Kind switch
        {
            TermKind.YesNo => new NumberRange(0, 1),
            TermKind.Choice => new NumberRange(0, term.Choices.Length - 1),
            TermKind.Date or TermKind.Age => NumberRange.All,
            _ => new NumberRange(term.Minimum ?? long.MinValue, long.MaxValue),
        };
}
