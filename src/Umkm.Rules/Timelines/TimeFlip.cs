using NodaTime;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Timelines;

/// <summary>A day on which a comparison with the assessment date comes out otherwise than on the day before.</summary>
/// <param name="Day">The day.</param>
/// <param name="Leaf">The comparison.</param>
/// <param name="Row">The row whose date it read; 0 for a day that the rule itself names.</param>
internal sealed record TimeFlip(LocalDate Day, TimeLeaf Leaf, int Row)
{
    /// <summary>What happens, in words.</summary>
    public LocalizedText Text => TimelineTexts.Flip(this);

    /// <summary>The day of the fact: the last valid day of a paper, the day of issue, the day counted from.</summary>
    public LocalDate FactDay { get; init; } = Day;
}

/// <summary>A place in a rule where a day is compared with the assessment date, so that the outcome turns with time alone.</summary>
/// <param name="Cause">What happens when it turns.</param>
/// <param name="Table">The table whose rows hold the day; null when the rule itself names it.</param>
/// <param name="Column">The column that holds the day.</param>
/// <param name="Fixed">The day the rule names; null when a fact holds it.</param>
/// <param name="After">The time added to the day; null for none.</param>
/// <param name="DayAfter">Whether it turns on the day after that day, because the day itself still belongs to what was before.</param>
/// <param name="Paper">The kind of paper; null for other days.</param>
/// <param name="Term">The term; null for papers and for days the rule names.</param>
internal sealed record TimeLeaf(
    TimelineCauseKind Cause,
    TableId? Table,
    int Column,
    LocalDate? Fixed,
    Quantity? After,
    bool DayAfter,
    PermitKind? Paper,
    Term? Term
)
{
    private static readonly long FirstDay = Days.Of(LocalDate.MinIsoValue);

    public bool Equals(TimeLeaf? other) =>
        other is not null
        && (Cause, Table, Column, DayAfter) == (other.Cause, other.Table, other.Column, other.DayAfter)
        && Fixed == other.Fixed
        && After == other.After
        && Paper == other.Paper
        && Term == other.Term;

    /// <summary>A cheap hash: of a column a term or a kind of paper is its number.</summary>
    public override int GetHashCode() => HashCode.Combine(Column, Paper?.Index ?? -1);

    /// <summary>The days within a window on which it turns for a subject.</summary>
    /// <param name="facts">The subject's facts.</param>
    /// <param name="from">The first day looked at, included.</param>
    /// <param name="until">The last day looked at, included.</param>
    public IReadOnlyList<TimeFlip> Flips(FactTable facts, LocalDate from, LocalDate until)
    {
        if (Table is not { } table)
        {
            return Turn(Fixed!.Value, until) is { } day && day >= from ? [new TimeFlip(day, this, 0)] : [];
        }
        List<TimeFlip>? flips = null;
        for (int row = 0; row < facts.RowsOf(table); row++)
        {
            if (Paper is not null && facts.Value(table, PermitColumns.Kind, row) is { } kind && kind != Paper.Index)
            {
                continue;
            }
            if (facts.Span(table, Column, row) is { } span)
            {
                // Of a date known in part the first day turns it to perhaps, and the last to certain.
                Add(span.Low, row);
                Add(span.High, row);
            }
            else if (facts.Value(table, Column, row) is { } number)
            {
                Add(number, row);
            }
        }
        return flips is null ? [] : flips;

        void Add(long number, int row)
        {
            if (number <= FirstDay)
            {
                return;
            }
            LocalDate fact = Days.ToDate(number);
            if (Turn(fact, until) is { } day && day >= from)
            {
                (flips ??= []).Add(new TimeFlip(day, this, row) { FactDay = fact });
            }
        }
    }

    /// <summary>The day it turns; null when that lies after <paramref name="until"/>.</summary>
    private LocalDate? Turn(LocalDate fact, LocalDate until)
    {
        // Looked at before it is added to, so that no day past the end of the calendar is computed.
        if (fact > until || (After is { } duration && TooFar(fact, duration, until)))
        {
            return null;
        }
        LocalDate reached = After is null ? fact : DateArithmetic.Plus(fact, After);
        LocalDate turn = DayAfter ? (reached < LocalDate.MaxIsoValue ? reached.PlusDays(1) : reached) : reached;
        return turn <= until ? turn : null;
    }

    private static bool TooFar(LocalDate fact, Quantity duration, LocalDate until)
    {
        // A generous count of days: 28 a month, 365 a year; exact enough to tell what lies outside for certain.
        long days = duration.Kind switch
        {
            QuantityKind.Months => duration.Number * 28,
            QuantityKind.Years => duration.Number * 365,
            _ => duration.Number,
        };
        return Days.Of(fact) + days > Days.Of(until);
    }
}
