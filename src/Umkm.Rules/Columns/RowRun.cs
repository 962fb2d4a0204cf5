namespace Umkm.Rules.Columns;

/// <summary>Rows that follow each other, and whose numbers do so where they stand. All of them are of the same 64, counted from the first
/// row.</summary>
/// <param name="Row">The first.</param>
/// <param name="Place">Where its number stands.</param>
/// <param name="Count">How many.</param>
internal readonly record struct RowRun(int Row, int Place, int Count)
{
    /// <summary>How many there are at most.</summary>
    public const int Most = 64;

    /// <summary>Adds the runs of some rows, in their order.</summary>
    /// <param name="places">For each row where its number stands, below zero for none.</param>
    /// <param name="runs">Takes them.</param>
    public static void Add(ReadOnlySpan<int> places, List<RowRun> runs)
    {
        for (int row = 0, next; row < places.Length; row = next)
        {
            int place = places[row];
            int end = Math.Min((row & -Most) + Most, places.Length);
            for (next = row + 1; next < end && places[next] == place + next - row; next++) { }
            if (place >= 0)
            {
                runs.Add(new RowRun(row, place, next - row));
            }
        }
    }
}
