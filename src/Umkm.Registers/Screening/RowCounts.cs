using System.Collections.Immutable;
using NodaTime;
using Umkm.Registers.Mapping;
using Umkm.Registers.Reports;
using Umkm.Registers.Rows;

namespace Umkm.Registers.Screening;

/// <summary>What is counted of the rows answered beside their answers. One a thread.</summary>
/// <param name="columns">The columns of the register.</param>
/// <param name="on">The assessment date.</param>
/// <param name="mapping">What they mean; null when they are named as registers name them.</param>
internal sealed class RowCounts(ImmutableArray<RegisterColumn> columns, LocalDate on, RegisterMapping? mapping)
{
    private readonly ZeroCounts _zeros = new(columns, mapping);
    private readonly LittleAmounts _little = new(columns, mapping);
    private readonly PhoneCounts _phones = new(columns, mapping);
    private readonly TimeCounts _later = TimeCounts.OfLater(columns, on);
    private readonly TimeCounts _oldSales = TimeCounts.OfOldSales(columns, on);
    private readonly FirstDays _firstDays = new(columns);

    /// <summary>Adds the first of the rows that a reader keeps, one column after the other: cells of a kind are alike.</summary>
    public void Add(RowReader rows, int count)
    {
        _zeros.Add(rows, count);
        _little.Add(rows, count);
        _phones.Add(rows, count);
        _later.Add(rows, count);
        _oldSales.Add(rows, count);
        _firstDays.Add(rows, count);
    }

    /// <summary>What was seen of a register, with what was counted of it.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="parts">What each thread has counted.</param>
    public static Observed Told(Observed seen, IReadOnlyCollection<RowCounts> parts) =>
        seen with
        {
            Zeros = Sum(parts.SelectMany(p => p._zeros.Found)),
            Little = LittleAmounts.Found([.. parts.Select(p => p._little)]),
            Phones = PhoneCounts.Found([.. parts.Select(p => p._phones)]),
            Later = Sum(parts.SelectMany(p => p._later.Found)),
            OldSales = Sum(parts.SelectMany(p => p._oldSales.Found)),
            FirstDays = Sum(parts.SelectMany(p => p._firstDays.Found)),
        };

    private static IEnumerable<(string Header, long Rows)> Sum(IEnumerable<(string Header, long Rows)> counts) =>
        counts.GroupBy(c => c.Header, c => c.Rows).Select(g => (g.Key, g.Sum()));
}
