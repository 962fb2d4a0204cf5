using System.Collections.Frozen;
using System.Collections.Immutable;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Screenings;

/// <summary>The decisions of a screening and the columns of its blocks. Immutable.</summary>
internal sealed class ScreeningPlan
{
    private readonly FrozenDictionary<string, ScreenedDecision> _byId;
    private readonly FrozenSet<ColumnId> _read;

    public ScreeningPlan(Assessor assessor, Plan plan, TableId root, ImmutableArray<string>? only)
    {
        Assessor = assessor;
        Plan = plan;
        Root = root;
        var decisions = ImmutableArray.CreateBuilder<ScreenedDecision>();
        int columns = 0;
        foreach (PlannedDecision planned in Assessment.Listed(plan, root, only))
        {
            var decision = new ScreenedDecision(planned, plan.NotesOf(planned), decisions.Count, columns);
            decisions.Add(decision);
            columns += decision.Registers.Length;
        }
        Decisions = decisions.ToImmutable();
        Implied = [.. plan.Implied.Where(i => Tables.Of(i.Fact.Term.Subject) == root)];
        Lowered = LoweredPlan.Keeping(
            plan,
            Decisions.SelectMany(d => d.Registers).Concat(Implied.SelectMany(i => new[] { i.Filled, i.Contradicted })).Distinct()
        );
        _read = Lowered.Instructions.SelectMany(i => i.Columns).ToFrozenSet();
        Registers = [.. Decisions.SelectMany(d => d.Registers)];
        _byId = Decisions.ToFrozenDictionary(d => d.Id);
    }

    public Assessor Assessor { get; }

    public Plan Plan { get; }

    /// <summary>The plan for many rows, with the registers of the columns.</summary>
    public LoweredPlan Lowered { get; }

    public TableId Root { get; }

    /// <summary>The decisions about the root and its items, by kind and id.</summary>
    public ImmutableArray<ScreenedDecision> Decisions { get; }

    /// <summary>The implied facts about the root.</summary>
    public ImpliedRegisters[] Implied { get; }

    /// <summary>The register of each column.</summary>
    public ImmutableArray<int> Registers { get; }

    /// <summary>Whether an answer depends on a term.</summary>
    public bool Reads(Term term) => _read.Contains(new ColumnId(Tables.Of(term.Subject), term.Index));

    public ScreenedDecision this[string id] =>
        _byId.TryGetValue(id, out ScreenedDecision? found)
            ? found
            : throw new KeyNotFoundException($"No decision \"{id}\" is screened." + MeantId.Hint(id, Decisions.Select(d => d.Id)));
}
