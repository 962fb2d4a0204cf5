using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;

namespace Umkm.Rules.Screenings;

/// <summary>The answers for a run of subjects: for each answer of each decision one bit a subject, set where the answer is still possible.
/// The lowest bit of the first word is the first subject; bits past the last subject are zero.</summary>
public sealed class ScreenedBlock
{
    private readonly ScreeningPlan _plan;
    private ulong[] _bits = [];
    private int _words;
    private IReadOnlyList<Subject>? _subjects;

    internal ScreenedBlock(ScreeningPlan plan)
    {
        _plan = plan;
        Facts = null!;
    }

    /// <summary>The assessment date.</summary>
    public LocalDate AssessedOn => _plan.Plan.On;

    /// <summary>The decisions answered, by kind and id.</summary>
    public ImmutableArray<ScreenedDecision> Decisions => _plan.Decisions;

    /// <summary>The number of the block's first subject in the register, from 0.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many subjects.</summary>
    public int Rows { get; private set; }

    /// <summary>How often each fact that was not given could still decide; empty unless <see cref="ScreeningOptions.CountMissing"/>.</summary>
    public ImmutableArray<MissingCount> Missing { get; internal set; } = [];

    /// <summary>Which facts are missing together; empty unless they are counted.</summary>
    internal ImmutableArray<MissingSet> MissingSets { get; set; } = [];

    /// <summary>How often each fact that the law implies was taken, in the order of <see cref="ScreeningTally.Implied"/>.</summary>
    internal ImpliedCount[] Implied { get; private set; } = [];

    internal FactTable Facts { get; private set; }

    /// <summary>The first row in <see cref="Facts"/>.</summary>
    internal int Start { get; private set; }

    /// <summary>The id of a subject; empty when it has none.</summary>
    public string Id(int row) => Within(row) + Start < Facts.Ids.Length ? Facts.Ids[Start + row] : "";

    /// <summary>The bits of an answer.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="answer">The place of the answer in <see cref="ScreenedDecision.Answers"/>.</param>
    public ReadOnlySpan<ulong> Bits(ScreenedDecision decision, int answer)
    {
        Guard.Against.Null(decision);
        Guard.Against.NoSuchPlace(answer, decision.Answers.Length);
        return Column(decision.FirstColumn + answer);
    }

    /// <summary>The bits of an answer.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision or answer.</exception>
    public ReadOnlySpan<ulong> Bits(string decision, string answer)
    {
        ScreenedDecision found = _plan[decision];
        return Bits(found, found.AnswerAt(answer));
    }

    /// <summary>The bits of an answer under one reading.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="reading">The place of the reading in <see cref="ScreenedDecision.Readings"/>.</param>
    /// <param name="answer">The place of the answer.</param>
    public ReadOnlySpan<ulong> BitsUnder(ScreenedDecision decision, int reading, int answer)
    {
        Guard.Against.Null(decision);
        Guard.Against.NoSuchPlace(reading, decision.Readings.Length);
        Guard.Against.NoSuchPlace(answer, decision.Answers.Length);
        return Column(decision.FirstColumn + ((reading + 1) * decision.Answers.Length) + answer);
    }

    /// <summary>The answers still possible for a subject, in the order of the decision.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    public ImmutableArray<Answer> Possible(string decision, int row)
    {
        ScreenedDecision found = _plan[decision];
        Within(row);
        return [.. found.Answers.Index().Where(a => Columns.Bits.At(Bits(found, a.Index), row)).Select(a => a.Item)];
    }

    /// <summary>The one possible answer for a subject, or null while there are several.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    public string? Answer(string decision, int row) => Possible(decision, row) is [var one] ? one.Slug : null;

    /// <summary>The answers still possible for a subject, as a set: bit n for the answer at place n.</summary>
    public int PossibleSet(ScreenedDecision decision, int row)
    {
        Guard.Against.Null(decision);
        Within(row);
        int set = 0;
        for (int answer = 0; answer < decision.Answers.Length; answer++)
        {
            set |= Columns.Bits.At(Column(decision.FirstColumn + answer), row) ? 1 << answer : 0;
        }
        return set;
    }

    /// <summary>The answers still possible for each subject, as a set: bit n for the answer at place n.</summary>
    /// <param name="decision">A decision with at most eight answers.</param>
    /// <param name="sets">A byte a subject.</param>
    public void PossibleSets(ScreenedDecision decision, Span<byte> sets)
    {
        Guard.Against.Null(decision);
        Guard.Against.OutOfRange(decision.Answers.Length, nameof(decision), 0, 8);
        PossibleSets(decision, 0, sets);
    }

    /// <summary>Those of eight answers still possible for each subject, as a set: bit n for the answer at place n among them.</summary>
    internal void PossibleSets(ScreenedDecision decision, int firstAnswer, Span<byte> sets)
    {
        int answers = Math.Min(decision.Answers.Length - firstAnswer, 8);
        ScreeningBits.Sets(_bits.AsSpan((decision.FirstColumn + firstAnswer) * _words, answers * _words), _words, sets[..Rows]);
    }

    /// <summary>Assesses one subject of the block with reasons, missing facts and cautions. Not paid for before it is asked.</summary>
    public Assessment Explain(int row)
    {
        Within(row);
        return _subjects is { } subjects ? _plan.Assessor.Assess(subjects[row], AssessedOn) : _plan.Assessor.Explain(Facts, Start + row, AssessedOn);
    }

    /// <summary>Begins with other rows.</summary>
    internal void Begin(FactTable facts, int start, int count, long firstRow, IReadOnlyList<Subject>? subjects)
    {
        (Facts, Start, Rows, FirstRow, _subjects, Missing, MissingSets) = (facts, start, count, firstRow, subjects, [], []);
        _words = Columns.Bits.Words(count);
        if (Implied.Length != _plan.Implied.Length)
        {
            Implied = new ImpliedCount[_plan.Implied.Length];
        }
        for (int i = 0; i < Implied.Length; i++)
        {
            Implied[i] = new ImpliedCount(_plan.Implied[i].Fact, _plan.Implied[i].Version);
        }
        if (_bits.Length < _plan.Registers.Length * _words)
        {
            _bits = new ulong[_plan.Registers.Length * _words];
        }
    }

    /// <summary>Takes over what was worked out about some of the rows.</summary>
    /// <param name="evaluator">What worked it out.</param>
    /// <param name="registers">Where it keeps the register of each column.</param>
    /// <param name="first">The first of them, a multiple of 64.</param>
    /// <param name="count">How many.</param>
    internal void Take(Evaluator evaluator, ImmutableArray<int> registers, int first, int count)
    {
        int words = Columns.Bits.Words(count);
        ulong last = (count & 63) == 0 ? ulong.MaxValue : (1UL << (count & 63)) - 1;
        for (int i = 0; i < registers.Length; i++)
        {
            Span<ulong> column = _bits.AsSpan((i * _words) + (first >> 6), words);
            evaluator.Register(registers[i])[..words].CopyTo(column);
            column[^1] &= last;
        }
    }

    private ReadOnlySpan<ulong> Column(int column) => _bits.AsSpan(column * _words, _words);

    private int Within(int row) => Guard.Against.NoSuchPlace(row, Rows);
}
