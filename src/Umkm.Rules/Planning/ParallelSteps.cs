using System.Collections.Immutable;

namespace Umkm.Rules.Planning;

/// <summary>Steps of one reading that may lead only where other readings, alike so far, lead anyway: which of them is taken then changes nothing
/// about the
/// answers that are possible, so what would decide it need not be asked for. E.g. a reading that goes by one measure or the other, beside a
/// reading for each.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="From">The first of its steps meant; those before stand in the other readings too.</param>
/// <param name="Ways">For each step from there on the other readings with the same before it, and the step in which they lead to the same.</param>
internal sealed record ParallelSteps(PlannedReading Reading, int From, ImmutableArray<ImmutableArray<(PlannedReading Other, int Step)>> Ways)
{
    /// <summary>The parallels of a reading, longest first; none where the law is settled.</summary>
    public static IEnumerable<ParallelSteps> Of(PlannedDecision decision, PlannedReading reading)
    {
        for (int from = 0; decision.Readings.Length > 2 && from < reading.Steps.Length - 1; from++)
        {
            PlannedReading[] alike =
            [
                .. decision.Readings.Where(r =>
                    r != reading && Enumerable.Range(0, from).All(i => i < r.Steps.Length && IsSame(r.Steps[i], reading.Steps[i]))
                ),
            ];
            if (alike.Length > 1)
            {
                yield return new ParallelSteps(
                    reading,
                    from,
                    [
                        .. reading
                            .Steps.Skip(from)
                            .Select(s =>
                                alike
                                    .SelectMany(o => o.Steps.Index().Skip(from).Where(t => LeadsTheSame(t.Item, s)).Select(t => (o, t.Index)))
                                    .ToImmutableArray()
                            ),
                    ]
                );
            }
        }
    }

    /// <summary>Whether that is so where registers have some bits: every step that may be taken has another reading in which only the same may be
    /// taken.</summary>
    public bool Holds(Func<int, bool> bit) =>
        Ways.Index()
            .All(w =>
                !MayTake(bit, Reading.Steps[From + w.Index])
                || w.Item.Any(o => Enumerable.Range(From, o.Other.Steps.Length - From).All(i => MayTake(bit, o.Other.Steps[i]) == (i == o.Step)))
            );

    private static bool MayTake(Func<int, bool> bit, PlannedStep step) =>
        (step.Reached is null || bit(step.Reached.Value)) && (step.When is null || bit(step.When.Rails.True));

    private static bool IsSame(PlannedStep one, PlannedStep other) => one.When?.Rails == other.When?.Rails && LeadsTheSame(one, other);

    private static bool LeadsTheSame(PlannedStep one, PlannedStep other) => one.Answer == other.Answer && one.SameAs == other.SameAs;
}
