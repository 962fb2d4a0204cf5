using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Checks;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Dmn;

/// <summary>A column of a table: a term, a sum of terms, or the answer of another decision, and where its runs of values begin.</summary>
/// <param name="Key">A <see cref="Term"/>, a <see cref="TermSum"/>, or the id of a decision.</param>
/// <param name="Values">The first value of each run, ascending; the first run has no lower end.</param>
internal sealed record TableInput(object Key, ImmutableArray<long> Values)
{
    /// <summary>Whether the values are days.</summary>
    public bool IsDate => Kind is TermKind.Date or TermKind.Age;

    private TermKind? Kind => (Key as Term ?? (Key as TermSum)?.Plus[0])?.Kind;

    /// <summary>Runs as ranges of values, those that follow each other as one.</summary>
    /// <param name="runs">The runs, ascending.</param>
    public IEnumerable<TableRange> Ranges(ImmutableArray<int> runs)
    {
        int first = runs[0];
        for (int i = 1; i <= runs.Length; i++)
        {
            if (i == runs.Length || runs[i] != runs[i - 1] + 1)
            {
                yield return Range(first, runs[i - 1]);
                first = i < runs.Length ? runs[i] : first;
            }
        }
    }

    // "More than Rp1 billion" and "less than Rp1 billion" read better than with Rp1 more or less.
    private TableRange Range(int first, int last)
    {
        long? low = first == 0 ? null : Values[first];
        long? high = last + 1 == Values.Length ? null : Values[last + 1] - 1;
        bool words = Kind == TermKind.Rupiah && low != high;
        bool above = words && low is { } least && Zeros(least - 1) > Zeros(least);
        bool below = words && high is { } most && Zeros(most + 1) > Zeros(most);
        return new(above ? low - 1 : low, above, below ? high + 1 : high, below);
    }

    private static int Zeros(long value) =>
        value == 0 ? 0
        : value.ToString(CultureInfo.InvariantCulture).AsSpan() is var t ? t.Length - t.TrimEnd('0').Length
        : 0;
}

/// <summary>Values that follow each other.</summary>
/// <param name="Low">Where they begin; null for no lower end.</param>
/// <param name="IsAbove">Whether they begin after <paramref name="Low"/> and not with it.</param>
/// <param name="High">Where they end; null for no upper end.</param>
/// <param name="IsBelow">Whether they end before <paramref name="High"/> and not with it.</param>
internal readonly record struct TableRange(long? Low, bool IsAbove, long? High, bool IsBelow);

/// <summary>What a cell of a row asks.</summary>
/// <param name="Runs">The runs that fit; null for every one.</param>
/// <param name="Known">Whether a value that is given fits.</param>
/// <param name="Unknown">Whether one that is not given fits.</param>
internal sealed record TableCell(ImmutableArray<int>? Runs, bool Known, bool Unknown)
{
    /// <summary>Fits whatever is or is not given.</summary>
    public static readonly TableCell Any = new(null, true, true);
}

/// <summary>A row: an answer that is possible where every cell fits.</summary>
internal sealed record TableRow(ImmutableArray<TableCell> Cells, string Answer);

/// <summary>A reading of a decision on a day as a table: the possible answers are those of all rows that fit. Rows of known facts exclude each
/// other; where a fact is not given, rows of their own say what is still possible.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Inputs">The columns.</param>
/// <param name="Rows">The rows: first those of known facts.</param>
internal sealed record DecisionTable(Reading Reading, ImmutableArray<TableInput> Inputs, ImmutableArray<TableRow> Rows)
{
    private const int MostCells = 20_000;
    private const int MostRows = 2_000;

    /// <summary>The table of a reading; null when it is none: it asks for papers or lists, or has too many rows to be read.</summary>
    public static DecisionTable? Of(Decision decision, Reading reading, RuleBook book, LocalDate on)
    {
        DecisionBody? body = Inlining.Of(reading.Body, book, on);
        if (body is not (Bands or Branches or Criteria))
        {
            return null;
        }
        var space = new CellSpace(ReferenceChecks.Conditions(body), on, book.Find);
        long[][] values = space.Values;
        if (space.AsksMore || values.Aggregate(1L, (n, v) => Math.Min(n * v.Length, MostCells + 1)) > MostCells)
        {
            return null;
        }
        var answers = new Dictionary<long, string>();
        long cells = 0;
        foreach (
            long[] cell in values.Length == 0
                ?
                [
                    [],
                ]
                : space.Cells()
        )
        {
            answers[cells++] = Answer(body, decision, space, cell);
        }
        TableRow[] known = [.. Merge(values, answers, values.Length - 1, 0).Select(r => new TableRow(r.Cells, r.Answer))];
        TableRow[] rows = [.. known, .. known.SelectMany(Unknowns).DistinctBy(r => (string.Join(';', r.Cells.Select(Key)), r.Answer))];
        return rows.Length > MostRows ? null : new(reading, [.. space.Keys.Zip(values, (k, v) => new TableInput(k, [.. v]))], [.. rows]);
    }

    private static string Answer(DecisionBody body, Decision decision, CellSpace space, long[] cell) =>
        body switch
        {
            Bands bands => bands.Parts.First(p => space.Holds(p.When, cell)).Answer,
            Branches branches => branches.Parts.First(p => p.When is null || space.Holds(p.When, cell)).Answer!,
            Criteria criteria => criteria.Parts.All(p => space.Holds(p.When, cell)) ? Met(decision.Kind) : Unmet(decision.Kind),
            _ => throw new ArgumentException($"No table of {body.GetType().Name}.", nameof(body)),
        };

    private static string Met(DecisionKind kind) => kind == DecisionKind.Programme ? Answers.Eligible : Answers.Yes;

    private static string Unmet(DecisionKind kind) => kind == DecisionKind.Programme ? Answers.NotEligible : Answers.No;

    // Cells are numbered with the first variable running fastest. From the last variable down, runs with the same rows below are one.
    private static IEnumerable<TableRow> Merge(long[][] values, Dictionary<long, string> answers, int variable, long offset)
    {
        if (variable < 0)
        {
            return [new TableRow([], answers[offset])];
        }
        long size = values.Take(variable).Aggregate(1L, (n, v) => n * v.Length);
        var groups = Enumerable
            .Range(0, values[variable].Length)
            .Select(run => (Run: run, Rows: Merge(values, answers, variable - 1, offset + (run * size)).ToArray()))
            .GroupBy(x => string.Join('\n', x.Rows.Select(r => $"{string.Join(';', r.Cells.Select(Key))}={r.Answer}")))
            .ToArray();
        return groups.SelectMany(g =>
        {
            TableCell cell = groups.Length == 1 ? TableCell.Any : new([.. g.Select(x => x.Run)], true, false);
            return g.First().Rows.Select(r => r with { Cells = r.Cells.Add(cell) });
        });
    }

    // A row is possible too where some of what it asks is not given: one row for each first column that is not.
    private static IEnumerable<TableRow> Unknowns(TableRow row)
    {
        int[] asked = [.. Enumerable.Range(0, row.Cells.Length).Where(i => row.Cells[i].Runs is not null)];
        return asked.Select(first =>
            row with
            {
                Cells =
                [
                    .. row.Cells.Select(
                        (c, i) =>
                            c.Runs is null || i < first ? c
                            : i == first ? new TableCell([], false, true)
                            : c with { Unknown = true }
                    ),
                ],
            }
        );
    }

    private static string Key(TableCell cell) => $"{(cell.Runs is { } runs ? string.Join(',', runs) : "-")}/{cell.Known}/{cell.Unknown}";
}
