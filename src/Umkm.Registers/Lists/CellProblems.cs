namespace Umkm.Registers.Lists;

/// <summary>Takes what is wrong with a cell of several items: each problem once, and the first of very many.</summary>
/// <param name="header">The column.</param>
/// <param name="row">Takes what is wrong with the row.</param>
internal readonly struct CellProblems(string header, List<(string Column, Message Problem)> row)
{
    private const int Most = 10;
    private readonly int _first = row.Count;

    /// <summary>Adds a problem.</summary>
    public void Add(Message problem)
    {
        if (row.Count - _first < Most && !row.Contains((header, problem)))
        {
            row.Add((header, problem));
        }
    }
}
