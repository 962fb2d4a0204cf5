using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Review;

/// <summary>Works out what the cases of a book exercise: of each version every answer decided, of each sentence that it was seen to hold,
/// to fail and to be unknown, of each reading that it gave different answers.</summary>
/// <remarks>A case counts for the decisions it expects something of and for those they lean on, not for others that happen to be in force:
/// what nobody expects anything of is not tested.</remarks>
internal static class Coverage
{
    /// <summary>The coverage of a book that was loaded with its cases.</summary>
    public static CoverageReport Of(RuleBook book)
    {
        Guard.Against.Null(book);
        var tallies = new Dictionary<DecisionVersion, VersionTally>(ReferenceEqualityComparer.Instance);
        foreach (Decision decision in book.Decisions)
        {
            foreach (DecisionVersion version in decision.Versions)
            {
                tallies.Add(version, new VersionTally(decision, version));
            }
        }
        foreach (IGrouping<LocalDate, RuleCase> day in book.Cases.GroupBy(c => c.On))
        {
            Plan plan = Plan.For(book, day.Key, only: day.SelectMany(c => c.Expected).Select(e => e.Decision).ToHashSet());
            var evaluator = new Evaluator(plan);
            foreach (RuleCase item in day)
            {
                evaluator.Run(CaseBinder.Bind(item, book.Glossary), 0, 1);
                TableId root = Tables.Of(item.Subject);
                foreach (PlannedDecision decision in Counted(plan, item).Where(d => d.Table == root || d.Table.Parent() == root))
                {
                    tallies[decision.Version].Count(decision, evaluator);
                }
            }
        }
        var possible = new PossibleAnswers(book);
        return new CoverageReport([
            .. book
                .Decisions.OrderBy(d => d.Kind)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .SelectMany(d => d.Versions)
                .Select(v => tallies[v].Report(possible)),
        ]);
    }

    private static IEnumerable<PlannedDecision> Counted(Plan plan, RuleCase item)
    {
        PlannedDecision[] expected =
        [
            .. item.Expected.Select(e => e.Decision).Distinct().Select(plan.Find).Where(d => d is not null).Select(d => d!),
        ];
        return expected.Concat(expected.SelectMany(d => plan.NotesOf(d).LeansOn)).Distinct();
    }
}
