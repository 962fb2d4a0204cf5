namespace Umkm.Rules.Planning;

/// <summary>Steps of one reading that may lead only where other readings, alike so far, lead anyway: which of them is taken then changes nothing
/// about the
/// answers that are possible, so what would decide it need not be asked for. E.g. a reading that goes by one measure or the other, beside a
/// reading for each.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="From">The first of its steps meant; those before stand in the other readings too.</param>
/// <param name="Ways">For each step from there on the other readings with the same before it, and the step in which they lead to the same.</param>
internal sealed record ParallelSteps(PlannedReading Reading, int From, IReadOnlyList<IReadOnlyList<ParallelWay>> Ways)
{
    /// <summary>The parallels of a reading, longest first; none where the law is settled.</summary>
    public static ParallelSteps[] Of(PlannedDecision decision, PlannedReading reading)
    {
        if (decision.Readings.Length <= 2)
        {
            return [];
        }
        var all = new List<ParallelSteps>();
        for (int from = 0; from < reading.Steps.Length - 1; from++)
        {
            PlannedReading[] alike = [.. decision.Readings.Where(r => r != reading && IsSameUpTo(from, r, reading))];
            if (alike.Length > 1)
            {
                all.Add(new ParallelSteps(reading, from, [.. reading.Steps.Skip(from).Select(s => WaysTo(s, from, alike))]));
            }
        }
        return [.. all];
    }

    private static ParallelWay[] WaysTo(PlannedStep step, int from, PlannedReading[] alike)
    {
        var ways = new List<ParallelWay>();
        foreach (PlannedReading other in alike)
        {
            for (int i = from; i < other.Steps.Length; i++)
            {
                if (LeadsTheSame(other.Steps[i], step))
                {
                    ways.Add(new ParallelWay(other, i));
                }
            }
        }
        return [.. ways];
    }

    /// <summary>Whether that is so where registers have some bits: every step that may be taken has another reading in which only the same may be
    /// taken.</summary>
    public bool Holds(Func<int, bool> bit)
    {
        for (int i = 0; i < Ways.Count; i++)
        {
            if (MayTake(bit, Reading.Steps[From + i]) && !Ways[i].Any(way => TakesOnly(bit, way)))
            {
                return false;
            }
        }
        return true;
    }

    private bool TakesOnly(Func<int, bool> bit, ParallelWay way)
    {
        for (int i = From; i < way.Other.Steps.Length; i++)
        {
            if (MayTake(bit, way.Other.Steps[i]) != (i == way.Step))
            {
                return false;
            }
        }
        return true;
    }

    private static bool MayTake(Func<int, bool> bit, PlannedStep step) =>
        (step.Reached is null || bit(step.Reached.Value)) && (step.When is null || bit(step.When.Rails.True));

    private static bool IsSameUpTo(int end, PlannedReading one, PlannedReading other)
    {
        for (int i = 0; i < end; i++)
        {
            if (i >= one.Steps.Length || one.Steps[i].When?.Rails != other.Steps[i].When?.Rails || !LeadsTheSame(one.Steps[i], other.Steps[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static bool LeadsTheSame(PlannedStep one, PlannedStep other) => one.Answer == other.Answer && one.SameAs == other.SameAs;
}

/// <summary>Another reading that leads to the same, and in which of its steps.</summary>
internal sealed record ParallelWay(PlannedReading Other, int Step);
