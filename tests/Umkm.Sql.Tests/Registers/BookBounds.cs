using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Sql.Tests.Registers;

/// <summary>The numbers that a book compares its terms with on some dates.</summary>
internal sealed class BookBounds
{
    private readonly Dictionary<(TableId, int), long[]> _bounds;

    public BookBounds(RuleBook book, params IEnumerable<LocalDate> dates)
    {
        _bounds = dates
            .SelectMany(d => Plan.For(book, d).Instructions)
            .SelectMany(Of)
            .GroupBy(b => (b.Table, b.Column))
            .ToDictionary(g => g.Key, g => g.SelectMany(b => Ends(b.Set)).Distinct().Order().ToArray());
    }

    /// <summary>The bounds of a term, ascending; days for dates.</summary>
    public IReadOnlyList<long> Of(Term term) => Of(Tables.Of(term.Subject), term.Index);

    public IReadOnlyList<long> Of(TableId table, int column) => _bounds.GetValueOrDefault((table, column)) ?? [];

    private static IEnumerable<(TableId Table, int Column, NumberSet Set)> Of(Instruction step) =>
        step switch
        {
            NumberIn n => [(n.Table, n.Column, n.Set)],
            SumIn s => s.Addends.Select(a => (s.Table, a.Column, s.Set)),
            ChildSumIn s => [(s.Child, s.Column, s.Set), .. s.Plus is { } plus ? [(s.Table, plus, s.Set)] : Array.Empty<(TableId, int, NumberSet)>()],
            _ => [],
        };

    private static IEnumerable<long> Ends(NumberSet set) =>
        set.Parts.SelectMany(p => new[] { p.Low, p.High }).Where(n => n is not (long.MinValue or long.MaxValue));
}
