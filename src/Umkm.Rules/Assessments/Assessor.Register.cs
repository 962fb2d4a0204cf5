using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Books;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Facts;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

public sealed partial class Assessor
{
    /// <summary>How many subjects are worked out at once.</summary>
    private const int RunLength = 4096;

    /// <summary>Gives out the places of a programme among subjects: the selected, the waiting list, the refused with the criteria they do not meet, and apart
    /// from them those of whom it cannot be decided.</summary>
    /// <param name="subjects">The subjects, in any order: it makes no difference.</param>
    /// <param name="programme">The programme's id.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="quota">The places of the first stage, 0 or more; null for the quota of the rule file, and as many as are eligible where it has none.</param>
    /// <exception cref="ArgumentException">The book has no such programme on the date, a subject is of another sort than the programme is about, or it names papers or local facts that the book does not know.</exception>
    public Selection Select(IEnumerable<Subject> subjects, string programme, LocalDate on, int? quota = null)
    {
        Guard.Against.Null(subjects);
        Guard.Against.Null(programme);
        Guard.Against.Negative(quota);
        var narrow = new Assessor(Book, _options with { Only = [programme] });
        Plan plan = narrow.PlanOn(on);
        return plan.Find(programme) is { Decision.Kind: DecisionKind.Programme, HasItems: false } decision
            ? new Selector(narrow, decision).Select(subjects, plan, quota)
            : throw new ArgumentException(
                $"No programme \"{programme}\" about enterprises or groups is in the law on {NodaTime.Text.LocalDatePattern.Iso.Format(on)}.",
                nameof(programme)
            );
    }

    /// <summary>Works out a plan for many subjects, some thousands at a time. What is yielded may be read until the next is asked for.</summary>
    /// <exception cref="ArgumentException">A subject is of another sort than the table, or names papers or local facts that the book does not know.</exception>
    internal IEnumerable<(Subject Subject, Evaluator Evaluator, FactTable Facts, int Row)> Each(
        IEnumerable<Subject> subjects,
        Plan plan,
        TableId root
    )
    {
        var evaluator = new Evaluator(plan);
        foreach (Subject[] run in subjects.Chunk(RunLength))
        {
            var builder = new FactTableBuilder(Book.Glossary, root);
            for (int row = 0; row < run.Length; row++)
            {
                if (run[row] is Group != (root == TableId.Group))
                {
                    throw new ArgumentException(
                        $"The subject {run[row].Id} is {(run[row] is Group ? "a group" : "an enterprise")}, which the decision is not about.",
                        nameof(subjects)
                    );
                }
                _binder.Add(builder, run[row]);
                Assume(builder, root, row);
            }
            FactTable facts = builder.Build();
            evaluator.Run(facts, 0, run.Length);
            for (int row = 0; row < run.Length; row++)
            {
                yield return (run[row], evaluator, facts, row);
            }
        }
    }
}
