using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Tests.Oracle;

namespace Umkm.Rules.Tests.Support;

/// <summary>Sets right what a situation says against facts that the law implies, and tells which subjects say such a thing.</summary>
internal static class Lawful
{
    /// <summary>Whether each subject says nothing against what the law of the day implies.</summary>
    public static bool[] Are(Plan plan, IReadOnlyList<Subject> subjects)
    {
        TableId root = subjects[0] is EnterpriseGroup ? TableId.Group : TableId.Enterprise;
        int[] contradicted = [.. plan.Implied.Where(i => Tables.Of(i.Fact.Term.Subject) == root).Select(i => i.Contradicted)];
        return contradicted.Length == 0
            ? [.. subjects.Select(_ => true)]
            : [.. TestBooks.Assessor.Each(subjects, plan, root).Select(s => !contradicted.Any(r => s.Evaluator.Bit(r, s.Row)))];
    }

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
