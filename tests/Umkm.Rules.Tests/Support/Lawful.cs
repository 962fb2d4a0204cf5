using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>Sets right what a situation says against facts that the law implies.</summary>
internal static class Lawful
{
    public static Situation Of(RuleBook book, LocalDate on, Situation situation)
    {
        foreach (ImpliedFact fact in book.Implied.Where(i => i.Term.Subject == situation.Kind))
        {
            if (fact.On(on) is { } version && new NaiveOracle(book, on, situation).Holds(version.When, null) is { CanBeFalse: false })
            {
                situation = situation.With(fact.Term.Name, new YesNo(fact.Value));
            }
        }
        return situation;
    }
}
