using System.Collections.Immutable;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Planning;

/// <summary>The two registers of a condition.</summary>
internal sealed record Rails(int True, int False)
{
    public Rails Swapped => new(False, True);
}

/// <summary>A condition with the registers that answer it: what explanations, coverage and other engines read.</summary>
/// <param name="Condition">The condition as the rule file states it.</param>
/// <param name="Rails">Its registers.</param>
/// <param name="Table">The table of the registers.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Set">For comparisons: the numbers that satisfy it on the plan's date.</param>
internal sealed record PlanNode(Condition Condition, Rails Rails, TableId Table, PlanNode[] Parts, NumberSet? Set = null)
{
    /// <summary>For a statement: what can imply it on the date. The conditions are its parts.</summary>
    public PlannedImplication[] Implied { get; init; } = [];

    /// <summary>For what is asked of another decision: that decision.</summary>
    public Decision? Other { get; init; }

    /// <summary>The condition as a sentence in both languages, written on first use.</summary>
    public LocalizedText Sentence => field ??= Other is null ? SentenceWriter.Write(Condition) : DecisionSentence.Of((DecisionIs)Condition, Other);

    /// <summary>Adds it and all its parts to a list, each before its own parts.</summary>
    public void AddTo(List<PlanNode> nodes)
    {
        nodes.Add(this);
        foreach (PlanNode part in Parts)
        {
            part.AddTo(nodes);
        }
    }

    public List<PlanNode> WithParts()
    {
        var nodes = new List<PlanNode>();
        AddTo(nodes);
        return nodes;
    }
}

/// <summary>What can imply a statement on a date.</summary>
/// <param name="Fact">The implied fact.</param>
/// <param name="Version">Its version in force.</param>
/// <param name="When">What must be certain.</param>
internal sealed record PlannedImplication(ImpliedFact Fact, ImpliedFactVersion Version, PlanNode When);

/// <summary>For which subjects an implied fact counts on a date.</summary>
/// <param name="Fact">The implied fact.</param>
/// <param name="Version">Its version in force.</param>
/// <param name="Filled">The register of the subjects of which the fact was not given and is taken from the law.</param>
/// <param name="Contradicted">The register of the subjects of which the opposite was given.</param>
internal sealed record ImpliedRegisters(ImpliedFact Fact, ImpliedFactVersion Version, int Filled, int Contradicted);

/// <summary>A step to an answer: when it holds, the answer, or that of another decision.</summary>
/// <param name="When">The condition; null for the rest.</param>
/// <param name="Answer">The answer; null when <paramref name="SameAs"/> is given.</param>
/// <param name="SameAs">The decision whose answer it is; null when <paramref name="Answer"/> is given.</param>
/// <param name="Reached">The register that says that the step can be reached; null for bands, which are all tried.</param>
/// <param name="Basis">Its own articles in one line; null where it rests on those of its reading.</param>
internal sealed record PlannedStep(PlanNode? When, string? Answer, PlannedDecision? SameAs, int? Reached, string? Basis);

/// <summary>A criterion with its registers.</summary>
internal sealed record PlannedCriterion(Criterion Criterion, PlanNode When)
{
    /// <summary>Its articles in one line.</summary>
    public string Basis { get; } = Criterion.Basis.ToString();
}

/// <summary>The parts of a permit requirement.</summary>
/// <param name="Body">As the rule file states it.</param>
/// <param name="Required">To whom it applies; null for voluntary papers.</param>
/// <param name="Satisfied">Whether a paper or something else satisfies it.</param>
/// <param name="Also">The other way to satisfy it; null for none.</param>
/// <param name="Held">Whether a paper is held, in force or not.</param>
/// <param name="Due">The due rows: when each applies and whether its day has come.</param>
internal sealed record PlannedPermit(PermitRequirement Body, PlanNode? Required, Rails Satisfied, PlanNode? Also, Rails Held, PlannedDue[] Due)
{
    /// <summary>Of a requirement that everybody has and one paper alone satisfies: whether that paper is held; it is all there is to say.</summary>
    public PlanNode? OnlyPaper { get; init; }
}

/// <summary>A due row.</summary>
/// <param name="Row">As the rule file states it.</param>
/// <param name="When">To whom it applies; null for all.</param>
/// <param name="HasCome">Whether its day has come.</param>
/// <param name="Since">The comparison of the date it is counted from; null for a fixed day.</param>
internal sealed record PlannedDue(DueRow Row, PlanNode? When, Rails HasCome, PlanNode? Since);

/// <summary>One reading of a decision.</summary>
/// <param name="Reading">As the rule file states it.</param>
/// <param name="Possible">A register for each answer of the decision.</param>
/// <param name="Steps">The steps, for classifications and provisions.</param>
/// <param name="Criteria">The criteria, for programmes and profiles.</param>
/// <param name="Permit">The parts, for permits.</param>
internal sealed record PlannedReading(
    Reading Reading,
    ImmutableArray<int> Possible,
    PlannedStep[] Steps,
    PlannedCriterion[] Criteria,
    PlannedPermit? Permit
)
{
    /// <summary>Its articles in one line.</summary>
    public string Basis { get; } = Reading.Basis.ToString();

    /// <summary>Whether a criterion stands outside the readings, and so in all of them.</summary>
    public bool IsShared(PlannedCriterion criterion) => criterion.Criterion.Place.Line < Reading.Place.Line;

    /// <summary>The conditions at the top of the reading.</summary>
    public List<PlanNode> Roots
    {
        get
        {
            var roots = new List<PlanNode>();
            foreach (PlannedStep step in Steps)
            {
                Add(roots, step.When);
            }
            foreach (PlannedCriterion criterion in Criteria)
            {
                roots.Add(criterion.When);
            }
            Add(roots, Permit?.Required);
            Add(roots, Permit?.Also);
            foreach (PlannedDue due in Permit?.Due ?? [])
            {
                Add(roots, due.When);
            }
            return roots;
        }
    }

    private static void Add(List<PlanNode> nodes, PlanNode? node)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }
    }
}

/// <summary>A decision on a date.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Version">The version in force.</param>
/// <param name="Table">The table of its items, or of its subject.</param>
/// <param name="Readings">Its readings; none in a declared gap.</param>
/// <param name="Possible">A register for each answer, on <paramref name="Table"/>: the union of the readings.</param>
/// <param name="Top">For items: the registers on the enterprise; <paramref name="Possible"/> otherwise.</param>
internal sealed record PlannedDecision(
    Decision Decision,
    DecisionVersion Version,
    TableId Table,
    PlannedReading[] Readings,
    ImmutableArray<int> Possible,
    ImmutableArray<int> Top
)
{
    /// <summary>When each benefit of a programme applies; null for always. None for other decisions.</summary>
    public PlanNode?[] Offers { get; init; } = [];

    private PlanNotes? _notes;

    /// <summary>How reasons name it.</summary>
    public LocalizedText Named { get; } = new($"keputusan {Decision.Id}", $"decision {Decision.Id}");

    public bool HasItems => Table is TableId.Activity or TableId.Product;

    /// <summary>Its own conditions with all their parts, those of benefits included.</summary>
    public IEnumerable<PlanNode> Conditions() => Readings.SelectMany(r => r.Roots).Concat(Offers.OfType<PlanNode>()).SelectMany(n => n.WithParts());

    /// <summary>What is the same for every subject, worked out on first use; each decision is of one plan.</summary>
    public PlanNotes Notes(Plan plan) => _notes ?? Interlocked.CompareExchange(ref _notes, new PlanNotes(plan, this), null) ?? _notes;

    /// <summary>Each decision is one object.</summary>
    public bool Equals(PlannedDecision? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
