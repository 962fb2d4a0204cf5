using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using NodaTime;
using Umkm.Registers.Csv;
using Umkm.Registers.Messages;
using Umkm.Registers.Reports;
using Umkm.Registers.Rows;
using Umkm.Registers.Screening;
using Umkm.Registers.Sources;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Screenings;

namespace Umkm.Registers;

/// <summary>Screens a register from stream to stream: each core reads a chunk and works on it; answers are written in the order of the rows.
/// A few chunks are in memory, whatever the size of the register.</summary>
/// <param name="assessor">The rule book and how it is read.</param>
/// <param name="on">The assessment date.</param>
/// <param name="language">The language of the reasons in the rejects.</param>
/// <example>
/// <code>
/// using var input = new RegisterInput(File.OpenRead("usaha.csv"), "usaha.csv");
/// using FileStream answers = File.Create("jawaban.csv"), rejects = File.Create("tertolak.csv");
/// var screening = new RegisterScreening(new Assessor(RuleBook.Embedded), new LocalDate(2026, 11, 22), Language.Indonesian);
/// RegisterTotals totals = screening.Run(input, "usaha.csv", answers, rejects, tally: true, CancellationToken.None);
/// </code>
/// </example>
public sealed class RegisterScreening(Assessor assessor, LocalDate on, Lang language)
{
    /// <summary>Problems told on standard error when rejects are not set apart.</summary>
    private const int MostTold = 20;

    /// <summary>Rows worked out together when nothing is counted: what they need stays close to the processor, and their answers until the system
    /// has copied them. What is missing is counted over longer blocks.</summary>
    private const int FewRows = 1024;

    /// <summary>What the columns of the register mean; null when they are named as registers name them.</summary>
    public RegisterMapping? Mapping { get; init; }

    /// <summary>Whether rows of which every answer is decided are left out of the answers; they are counted all the same.</summary>
    public bool OnlyUndecided { get; init; }

    /// <summary>The answers of another screening of this register, to tell what changed; null for none.</summary>
    public PreviousAnswers? Previous { get; init; }

    /// <summary>Another book over the very same terms, by which the rows are screened too, to tell what differs; null for none. Takes the place of
    /// <see cref="Previous"/>.</summary>
    internal Assessor? Earlier { get; init; }

    /// <summary>The book that gave the answers of <see cref="Previous"/>, to tell first what it did not ask; null where it is not known.</summary>
    internal RuleBook? Older { get; init; }

    /// <summary>Takes the rows that changed since <see cref="Previous"/>, as CSV; null when they are only counted.</summary>
    public Stream? ChangedRows { get; init; }

    /// <summary>Told of each chunk, in their order, its answers and the rows of it that changed; null for nobody.</summary>
    internal Action<ScreenedBlock, IReadOnlyList<int>>? Moved { get; init; }

    /// <summary>Takes a page for each of the first enterprises; null for none.</summary>
    public EnterprisePages? Pages { get; init; }

    /// <summary>How many chunks are worked out at the same time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Told after each chunk, on one of the threads, how many rows are done.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Screens a register.</summary>
    /// <param name="input">The register.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="answers">Takes the answers.</param>
    /// <param name="rejects">Takes the rows that cannot be read; null when such a row ends the command.</param>
    /// <param name="tally">Whether to count.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RegisterException">The header is wrong, or a row cannot be read and there is nowhere to set it apart.</exception>
    public RegisterTotals Run(RegisterInput input, string name, Stream answers, Stream? rejects, bool tally, CancellationToken cancellation)
    {
        // Assumptions are put into the rows, so that what each of them decides can be counted.
        Assessor plain = WithoutAssumptions(assessor);
        BlockScreener screener = plain.BlockScreener(on, countMissing: tally);
        ImmutableArray<ScreenedDecision> decisions = screener.Decisions;
        using var source = new RegisterSource(input, name, assessor.Book.Glossary, Mapping);
        ImmutableArray<AssumedFact> assumptions = Assumed();
        Previous?.CheckFor(decisions, source.IsNumbered, name);
        Assessor? other = Earlier is null ? null : WithoutAssumptions(Earlier);
        BlockScreener? earlier = other?.BlockScreener(on);
        ChangeRows? changes =
            earlier is not null ? new ChangesByBook(earlier.Decisions, decisions, language)
            : Previous is null ? null
            : new ChangesById(Previous, decisions, language) { Older = Older };
        // Whoever explains a row, or counts what is missing, asks for more than the answers depend on.
        Func<Term, bool>? reads = tally || Pages is not null || changes is not null ? null : screener.Plan.Reads;
        long place = WriteHeaders(decisions, answers, rejects);
        RegisterWorker[] workers =
        [
            .. Enumerable
                .Range(0, Workers + 1)
                .Select(_ => new RegisterWorker(screener.Another(), on, source, assumptions, tally, language, Mapping, reads)
                {
                    Earlier = earlier?.Another(),
                    OnlyUndecided = OnlyUndecided,
                    Pages = Pages,
                }),
        ];
        var repeats = new Repeats(workers[0].Keys);
        ChangedRows?.Write(ChangeRows.Header);
        var totals = new RegisterTotals();
        var told = new List<Problem>();
        bool Read(RegisterWorker worker)
        {
            cancellation.ThrowIfCancellationRequested();
            return source.Read(worker.Chunk, worker.RejectedBefore, tally ? RegisterSource.BlockRows : FewRows);
        }
        void Finish(RegisterWorker worker)
        {
            worker.WriteAnswers(answers, ref place);
            Count(worker, name, rejects, totals, told);
            repeats.Add(worker.Keys);
            worker.WritePages();
            if (changes is not null)
            {
                worker.Compare(changes, Moved);
                ChangedRows?.Write(changes.Rows.GetBuffer().AsSpan(0, (int)changes.Rows.Length));
            }
            Progress?.Invoke(totals.Answered + totals.Rejected);
        }
        new ChunksInOrder(workers, Read, Finish).Run(Workers);
        told.AddRange(SeenRegister.Contradictions(workers.Select(w => w.Seen), source, name));
        if (rejects is null && totals.Rejected > 0)
        {
            told.Add(RegisterException.Line(name, RegisterMessages.RowsNotRead.WithFound(totals.Rejected.ToString(CultureInfo.InvariantCulture))));
        }
        if (told.Count > 0)
        {
            throw new RegisterException(told);
        }
        totals.Skipped += source.Skipped;
        totals.Blank = source.Blank;
        totals.Read += source.Skipped;
        totals.IsNumbered = source.IsNumbered;
        totals.HeaderLine = source.HeaderLine;
        CheckTotals(totals, name);
        totals.Tally = workers[0].Tally;
        foreach (RegisterWorker worker in workers.Skip(1))
        {
            if (worker.Tally is { } counted)
            {
                totals.Tally!.Add(counted);
            }
        }
        totals.Decisions = decisions;
        totals.Assumptions = Sum(workers);
        totals.Repeated = repeats.Found;
        totals.Rounded = Rounded(workers);
        totals.Changes = changes?.Sum();
        totals.Observations =
        [
            .. Observations.Of(
                RowCounts.Told(SeenRegister.Of(workers.Select(w => w.Seen), source, totals, on.Year), [.. workers.Select(w => w.Counts)])
            ),
        ];
        return totals;
    }

    private static Assessor WithoutAssumptions(Assessor assessor) =>
        assessor.Options.Assumptions.IsEmpty ? assessor : new Assessor(assessor.Book, assessor.Options with { Assumptions = [] });

    /// <summary>The assumptions of the assessor, and those of the mapping for other facts.</summary>
    private ImmutableArray<AssumedFact> Assumed()
    {
        ImmutableArray<AssumedFact> own = assessor.Options.Assumptions;
        return [.. own, .. (Mapping?.Assumptions ?? []).Where(m => !own.Any(o => o.Term == m.Term))];
    }

    /// <summary>Identities of 16 digits of which all end in 0: by chance that is one in a thousand for three, and no register has so few.</summary>
    private static ImmutableArray<string> Rounded(RegisterWorker[] workers)
    {
        const int Fewest = 3;
        return
        [
            .. workers[0]
                .Keys.Columns.Index()
                .Where(c =>
                    workers.Sum(w => w.Keys.LongNumbers[c.Index].All) is >= Fewest and var all
                    && all == workers.Sum(w => w.Keys.LongNumbers[c.Index].Round)
                )
                .Select(c => c.Item.Header),
        ];
    }

    private static ImmutableArray<AssumptionCount> Sum(RegisterWorker[] workers) =>
        [
            .. workers
                .SelectMany(w => w.Assumed?.Counts ?? [])
                .GroupBy(c => c.Assumed)
                .Select(g => new AssumptionCount(g.Key, g.Sum(c => c.Used), g.Sum(c => c.Rows), g.Sum(c => c.Answers))),
        ];

    /// <summary>Writes the names of columns; tells how many bytes of answers these are.</summary>
    private static long WriteHeaders(ImmutableArray<ScreenedDecision> decisions, Stream answers, Stream? rejects)
    {
        using var header = new MemoryStream();
        using (CsvWriter csv = CsvOutput.ForPeople(header))
        {
            AnswerRows.WriteHeader(csv, decisions);
        }
        answers.Write(header.GetBuffer().AsSpan(0, (int)header.Length));
        rejects?.Write("line,id,column,reason\n"u8);
        return header.Length;
    }

    private static void Count(RegisterWorker worker, string name, Stream? rejects, RegisterTotals totals, List<Problem> told)
    {
        totals.Read += worker.Read;
        totals.Skipped += worker.Skipped;
        totals.Grouped += worker.Grouped;
        totals.Answered += worker.Answered;
        totals.LeftOut += worker.LeftOut;
        totals.Rejected += worker.Rejects.Count;
        if (rejects is not null)
        {
            rejects.Write(worker.Rejects.Written);
            return;
        }
        foreach ((long line, string column, Message problem) in worker.Rejects.Refused.Take(MostTold - told.Count))
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{name}:{line}");
            told.Add(RegisterException.Line(column.Length == 0 ? place : $"{place}: {column}", problem));
        }
    }

    /// <summary>Nothing is lost: rows in are rows out and rejects.</summary>
    private static void CheckTotals(RegisterTotals totals, string name)
    {
        if (totals.Read != totals.Answered + totals.Rejected + totals.Skipped + totals.Grouped)
        {
            string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
            throw RegisterException.At(
                name,
                RegisterMessages.Unbalanced.With(
                    new MessageArgument("read", Text(totals.Read)),
                    new MessageArgument("written", Text(totals.Answered + totals.Skipped + totals.Grouped)),
                    new MessageArgument("rejected", Text(totals.Rejected))
                )
            );
        }
    }
}
