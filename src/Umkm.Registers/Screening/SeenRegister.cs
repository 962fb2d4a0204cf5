using System.Globalization;
using Umkm.Registers.Cells;
using Umkm.Registers.Messages;
using Umkm.Registers.Reports;
using Umkm.Registers.Rows;
using Umkm.Registers.Sources;

namespace Umkm.Registers.Screening;

/// <summary>Puts together what the threads that read a register have seen beside its facts.</summary>
internal static class SeenRegister
{
    /// <summary>What stops a register once all of it was seen: columns of which the same mark means two things, or of which a note
    /// names a unit that the mapping does not.</summary>
    /// <param name="threads">What each thread has seen; null where it looked at none.</param>
    /// <param name="source">The register, read to its end.</param>
    /// <param name="name">Its name, for messages.</param>
    public static IEnumerable<Problem> Contradictions(IEnumerable<SeenRows?> threads, RegisterSource source, string name)
    {
        SeenRows[] parts = [.. threads.Append(source.Seen).Where(p => p is not null).Select(p => p!)];
        source.Said.CheckTexts(parts.SelectMany(p => p.Outside.Units));
        IEnumerable<Problem> marks = parts[0]
            .Dots.Select((_, i) => DotColumn.Of([.. parts.Select(p => p.Dots[i])]))
            .Where(c => c.IsDoubtful)
            .Select(c =>
                RegisterException.Line(
                    $"{name}: {c.Grouped.Header}",
                    MappingMessages.TwoMarks.With(
                        new MessageArgument("found", c.Grouped.Cells.ToString(CultureInfo.InvariantCulture)),
                        new MessageArgument("lines", Numbers.Lines(c.Grouped.Lines)),
                        new MessageArgument("others", Numbers.Lines(c.Decimals.Lines))
                    )
                )
            );
        return source.Said.Problems.Concat(marks);
    }

    /// <summary>Sets the rows passed over; and tells what looks as if it were meant otherwise, but for what depends on facts. Ends the
    /// reading.</summary>
    /// <param name="threads">What each thread has seen; null where it looked at none.</param>
    /// <param name="source">The register, read to its end.</param>
    /// <param name="totals">Takes the rows passed over.</param>
    /// <param name="year">The year of the assessment date; null where there is none.</param>
    public static Observed Of(IEnumerable<SeenRows?> threads, RegisterSource source, RegisterTotals totals, int? year = null)
    {
        SeenRows[] parts = [.. threads.Append(source.Seen).Where(p => p is not null).Select(p => p!)];
        totals.Passed = PassedRows.Of(parts.Select(p => p.Passed).Append(source.PassedBelow));
        IEnumerable<UnitColumn[]> units = parts[0].Units.Select((_, i) => parts.Select(p => p.Units[i]).ToArray());
        return new Observed(OutsideRows.Told([.. parts.Select(p => p.Outside)]))
        {
            Said = [.. source.Said.Doubts, .. source.SaidDoubts.All(), .. year is { } of ? source.SaidDoubts.OldYears(of) : []],
            LikeTotals = source.LikeTotals,
            OtherTables = [.. source.OtherTables.Select(t => t.Line)],
            Units = [.. units.Select(UnitColumn.Doubtful)],
            OtherEncoding = source.OtherEncoding,
            Hidden = source.Hidden,
            HiddenColumns = [.. source.HiddenColumns],
            Errors = source.Errors(),
            Sheets = source.UnnamedSheets(),
        };
    }
}
