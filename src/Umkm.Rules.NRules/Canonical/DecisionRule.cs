using System.Collections.Immutable;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;

namespace Umkm.Rules.NRules.Canonical;

/// <summary>A decision on a date as its rules use it: the condition that they share, and the fact that it yields. Thread-safe.</summary>
internal sealed class DecisionRule(BookOnDate book, DecisionPlan plan, int index)
{
    private readonly TableId _root = plan.Planned.Table.Parent() ?? plan.Planned.Table;

    public int Index => index;

    public DecisionPlan Plan => plan;

    public Decision Decision => plan.Planned.Decision;

    public DecisionVersion Version => plan.Planned.Version;

    public LocalDate On => book.On;

    /// <summary>The answers of a set: bit n for the answer at place n.</summary>
    public ImmutableArray<Answer> Answers(ulong set) => [.. Decision.Answers.Where((_, i) => (set >> i & 1) != 0)];

    /// <summary>The one condition of a rule, true or false for whatever it is asked: that this decision of the subject, by its facts and the
    /// answers given, has this one answer left; or, when <paramref name="answer"/> is null, more than one.</summary>
    public bool Gives(BoundSubject subject, DecisionFact[] given, string? answer) =>
        Fits(subject, given) && subject.Answer(this, given).Answer == answer;

    /// <summary>Works out the decision of a subject; nothing but the facts and the answers given is read.</summary>
    public DecisionFact WorkOut(BoundSubject subject, DecisionFact[] given)
    {
        PlannedDecision planned = plan.Planned;
        var evaluator = new Evaluator(plan.Instructions, plan.RegisterTables);
        evaluator.Run(subject.Facts, 0, 1, fill: e => Fill(e, given));
        ulong top = Set(evaluator, planned.Top, 0);
        if (!planned.HasItems)
        {
            return new DecisionFact(this, subject, top, Readings(evaluator, 0), []);
        }
        ImmutableArray<ItemAnswer> items =
        [
            .. Enumerable
                .Range(0, evaluator.Count(planned.Table))
                .Select(row =>
                {
                    ulong set = Set(evaluator, planned.Possible, row);
                    return new ItemAnswer(
                        RegisterReader.NameOf(subject.Subject, planned.Table, row),
                        row,
                        set,
                        Answers(set),
                        Readings(evaluator, row)
                    );
                }),
        ];
        return new DecisionFact(this, subject, top, items is [var only] ? only.Readings : [], items);
    }

    private bool Fits(BoundSubject subject, DecisionFact[] given)
    {
        bool fits = subject.Book == book && subject.Root == _root && given.Length == plan.Given.Length;
        for (int i = 0; fits && i < given.Length; i++)
        {
            fits = given[i].Of == subject && given[i].Id == plan.Given[i].Decision.Id;
        }
        return fits;
    }

    private void Fill(Evaluator evaluator, DecisionFact[] given)
    {
        for (int i = 0; i < given.Length; i++)
        {
            PlannedDecision other = plan.Given[i];
            for (int answer = 0; answer < other.Top.Length; answer++)
            {
                evaluator.Give(other.Top[answer], 0, (given[i].Set >> answer & 1) != 0);
                foreach (ItemAnswer item in given[i].Items)
                {
                    evaluator.Give(other.Possible[answer], item.Index, (item.Set >> answer & 1) != 0);
                }
            }
        }
    }

    private static ulong Set(Evaluator evaluator, ImmutableArray<int> registers, int row)
    {
        ulong set = 0;
        for (int i = 0; i < registers.Length; i++)
        {
            set |= evaluator.Bit(registers[i], row) ? 1UL << i : 0;
        }
        return set;
    }

    private ImmutableArray<ReadingResult> Readings(Evaluator evaluator, int row) =>
        Version.IsUnsettled
            ?
            [
                .. plan.Planned.Readings.Select(r => new ReadingResult(
                    r.Reading.Id,
                    r.Reading.Title,
                    Answers(Set(evaluator, r.Possible, row)),
                    r.Reading.Basis,
                    r.Reading.HeldBy
                )),
            ]
            : [];
}
