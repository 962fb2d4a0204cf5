namespace Umkm.Registers.Cells;

/// <summary>Finds cells of a column of thousands or millions that are read, and may be whole rupiah all the same: they say Rp while no smaller
/// number of the column does, or have a thousandfold of what the column usually holds. One a thread.</summary>
/// <param name="header">The name of the column.</param>
/// <param name="unit">What one of its numbers stands for, in rupiah.</param>
internal sealed class UnitColumn(string header, long unit)
{
    private const int Million = 1_000_000;

    /// <summary>A thousandfold has so many digits more.</summary>
    private const int Farther = 3;

    private const int MostDigits = 19;
    private readonly FoundCells[] _found = [.. Enumerable.Range(0, 2 * (MostDigits + 1)).Select(_ => new FoundCells())];

    /// <summary>The name of the column.</summary>
    public string Header => header;

    /// <summary>What one of its numbers stands for, in rupiah.</summary>
    public long Unit => unit;

    /// <summary>Adds a cell that is read.</summary>
    /// <param name="text">What it holds.</param>
    /// <param name="line">Its line.</param>
    public void Add(string text, long line)
    {
        (bool saysRp, int digits) = AmountText.Size(text);
        if (digits is > 0 and <= MostDigits)
        {
            Found(saysRp ? 1 : 0, digits).Add(line);
        }
    }

    /// <summary>How many cells of a column are doubtful, and the lines of the first.</summary>
    /// <param name="parts">The column, as each thread has seen it.</param>
    public static ColumnCells Doubtful(IReadOnlyCollection<UnitColumn> parts)
    {
        UnitColumn first = parts.First();
        long Count(int form, int digits) => parts.Sum(p => p.Found(form, digits).Cells);
        int usual = Usual(Count);
        bool hasSmallWithRp = Enumerable.Range(1, Farther).Any(d => Count(1, d) > 0);
        (int Form, int Digits)[] doubtful =
        [
            .. from form in new[] { 0, 1 }
            from digits in Enumerable.Range(Farther + 1, MostDigits - Farther)
            where digits >= usual + Farther || (form == 1 && first.Unit >= Million && !hasSmallWithRp)
            select (form, digits),
        ];
        return FoundCells.Of(first.Header, doubtful.SelectMany(d => parts.Select(p => p.Found(d.Form, d.Digits))));
    }

    private FoundCells Found(int form, int digits) => _found[(form * (MostDigits + 1)) + digits];

    /// <summary>The digits that half of the cells have at most.</summary>
    private static int Usual(Func<int, int, long> count)
    {
        long[] all = [.. Enumerable.Range(0, MostDigits + 1).Select(d => count(0, d) + count(1, d))];
        long half = (all.Sum() + 1) / 2;
        int digits = 0;
        for (long seen = 0; digits < MostDigits && seen < half; seen += all[digits])
        {
            digits++;
        }
        return digits;
    }
}
