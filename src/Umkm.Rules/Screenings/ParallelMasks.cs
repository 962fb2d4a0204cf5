using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Screenings;

/// <summary><see cref="ParallelSteps.Holds"/> for all rows of a mask at once.</summary>
internal sealed class ParallelMasks(Evaluator evaluator, MissingMasks masks)
{
    /// <summary>Takes the rows off a mask for which a parallel holds.</summary>
    public void TakeOff(ParallelSteps parallel, TableId table, ulong[] mask)
    {
        ulong[] holds = masks.Copy(table, mask);
        for (int i = 0; i < parallel.Ways.Count; i++)
        {
            ulong[] alone = MayTake(parallel.Reading.Steps[parallel.From + i], table, holds);
            foreach ((PlannedReading other, int step) in parallel.Ways[i])
            {
                ulong[] led = OnlyStep(other, step, parallel.From, table, alone);
                Without(table, alone, led);
                masks.GiveBack(led);
            }
            Without(table, holds, alone);
            masks.GiveBack(alone);
        }
        Without(table, mask, holds);
        masks.GiveBack(holds);
    }

    private ulong[] OnlyStep(PlannedReading reading, int step, int from, TableId table, ulong[] mask)
    {
        ulong[] only = MayTake(reading.Steps[step], table, mask);
        for (int i = from; i < reading.Steps.Length; i++)
        {
            if (i != step)
            {
                ulong[] other = MayTake(reading.Steps[i], table, only);
                Without(table, only, other);
                masks.GiveBack(other);
            }
        }
        return only;
    }

    private ulong[] MayTake(PlannedStep step, TableId table, ulong[] mask)
    {
        ulong[] may = step.Reached is { } register ? masks.And(table, mask, register) : masks.Copy(table, mask);
        if (step.When is { } when)
        {
            ScreeningBits.And(masks.Part(table, may), evaluator.Register(when.Rails.True));
        }
        return may;
    }

    private void Without(TableId table, ulong[] mask, ulong[] less) => ScreeningBits.Without(masks.Part(table, mask), less);
}
