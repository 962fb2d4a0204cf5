using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;

namespace Umkm.Rules.Questions;

/// <summary>One subject as far as decisions tell its facts apart, and what was found before about those like it. Not for several threads at
/// once.</summary>
/// <param name="known">What was found before.</param>
/// <param name="read">The subject.</param>
/// <param name="alike">For each item of a decision the first of which the same is known.</param>
internal sealed class ComparedSubject(KnownSubjects known, RegisterReader read, Func<PlannedDecision, int[]> alike)
{
    /// <summary>In place of a row: the decision as a whole.</summary>
    public const int Whole = -1;

    private readonly Dictionary<PlannedDecision, ComparedDecision> _decisions = [];
    private readonly List<long> _numbers = [];

    private long[] Activities => field ??= Names(TableId.Activity, TableId.ActivityPermit);

    private long[] Products => field ??= Names(TableId.Product, TableId.ProductPermit);

    /// <summary>Its facts as a decision tells them apart.</summary>
    public ComparedDecision Of(PlannedDecision decision)
    {
        if (!_decisions.TryGetValue(decision, out ComparedDecision? compared))
        {
            KnownOfDecision before = known.Of(decision, read.Plan);
            _numbers.Clear();
            _numbers.AddRange(before.Compared.Reads(TableId.Activity) ? Activities : []);
            _numbers.AddRange(before.Compared.Reads(TableId.Product) ? Products : []);
            before.Compared.AddTo(_numbers, read.Facts);
            // Items that are told alike are tried as one.
            _numbers.AddRange(decision.HasItems ? alike(decision).Select(row => (long)row) : []);
            _decisions[decision] = compared = new ComparedDecision(before, new FactNumbers([.. _numbers]));
        }
        return compared;
    }

    // What is missing of two items of one name is asked for once; what of a paper that may name an item is told apart by no column.
    private long[] Names(TableId table, TableId papers)
    {
        string[] names = new string[read.Count(table)];
        long[] numbers = new long[2 * names.Length];
        for (int row = 0; row < names.Length; row++)
        {
            names[row] = read.ItemName(table, row);
            numbers[2 * row] = Array.IndexOf(names, names[row]);
            numbers[(2 * row) + 1] = read.MayHaveUnsurePaper(papers, row) ? -1 : -2;
        }
        return numbers;
    }
}

/// <summary>The facts of a subject as one decision tells them apart, and what was found about those of whom they are the same.</summary>
/// <param name="Known">What was found of the decision.</param>
/// <param name="Facts">The facts.</param>
internal sealed record ComparedDecision(KnownOfDecision Known, FactNumbers Facts);
