using Umkm.Registers.Heads;
using Umkm.Registers.Mapping;

namespace Umkm.Registers.Sources;

/// <summary>What heads and titles of a file say against what its columns are used as, but for columns of which the mapping says that people have
/// looked.</summary>
/// <param name="columns">The columns, with what they mean.</param>
/// <param name="titles">The texts above the table, and the name of the sheet.</param>
internal sealed class SaidDoubts(IReadOnlyList<MappingColumn> columns, IReadOnlyList<string> titles)
{
    private readonly MappingColumn[] _open = [.. columns.Where(c => c is { To: MappedTo.Fact, IsChecked: false })];

    /// <summary>What people should look at.</summary>
    public IEnumerable<LocalizedText> All() => Heads().Concat(Neighbours()).Concat(Lands()).Concat(Titles());

    /// <summary>Sales without a year below a title of a year long before the last one closed.</summary>
    /// <param name="year">The year of the assessment date.</param>
    public IEnumerable<LocalizedText> OldYears(int year)
    {
        MappingColumn[] sales = [.. _open.Where(c => c.Name == "annualSales")];
        return sales.Length > 0 && TitleDoubt.YearOf(titles) is { } said && said.Year < year - 1
            ? [SaidTexts.OldYear(sales[0].Header, said.Title, said.Year, year - 1)]
            : [];
    }

    private IEnumerable<LocalizedText> Heads() =>
        _open
            .Where(c => !c.IsAdded)
            .Select(c => (Column: c, Why: HeadDoubt.Of(c.Header, c.Name) ?? LeftOver(c)))
            .Where(c => c.Why is not null)
            .Select(c => SaidTexts.Doubtful(c.Column.Header, c.Column.Name, c.Why!));

    /// <summary>A word that is not understood in a head that otherwise names the fact; of other heads the mapping knows more.</summary>
    private static LocalizedText? LeftOver(MappingColumn column) =>
        HeadVocabulary.Names(HeadWords.Split(column.Header), column.Name) && LeftOverWord.Of(column.Header, column.Name) is { } word
            ? SaidTexts.LeftOver(word)
            : null;

    private IEnumerable<LocalizedText> Titles() =>
        _open
            .Select(c => (Column: c, Why: TitleDoubt.Of(titles, c.Header, c.Name)))
            .Where(c => c.Why is not null)
            .Select(c => SaidTexts.Doubtful(c.Column.Header, c.Column.Name, c.Why!));

    /// <summary>A whole beside a column of land or buildings that is left out.</summary>
    private IEnumerable<LocalizedText> Lands() =>
        columns.FirstOrDefault(c => c.To == MappedTo.Nothing && LandColumns.Is(c.Header)) is { } land
            ? _open
                .Where(c => !c.IsAdded && LandColumns.Matter(c.Name))
                .Select(c => SaidTexts.Doubtful(c.Header, c.Name, SaidTexts.LandBeside(land.Header)))
            : [];

    /// <summary>Amounts of whole rupiah that nothing says to be so, beside a column that names a larger unit.</summary>
    private IEnumerable<LocalizedText> Neighbours() =>
        columns.FirstOrDefault(c => c.To == MappedTo.Fact && HeadDoubt.IsMoney(c.Name) && UnitWords.Of(c.Header) is not null) is { } named
            ? _open
                .Where(c => HeadDoubt.IsMoney(c.Name) && !c.SaysUnit && UnitWords.Of(c.Header) is null && !UnitWords.IsWholeRupiah(c.Header))
                .Select(c => SaidTexts.NeighbourOf(c.Header, named.Header))
            : [];
}
