using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;

namespace Umkm.Rules.Planning;

/// <summary>A rule book on one date: the versions in force, dates folded to constants, decisions in the order of their references, readings expanded.
/// Small, immutable, and all that an engine ever sees.</summary>
internal sealed class Plan
{
    private readonly Dictionary<string, PlannedDecision> _byId;

    private Plan(
        RuleBook book,
        LocalDate on,
        RegisterBuilder registers,
        PlannedDecision[] decisions,
        Dictionary<string, PlannedDecision> byId,
        ImpliedRegisters[] implied
    )
    {
        Book = book;
        On = on;
        Implied = implied;
        Instructions = registers.Instructions;
        RegisterTables = registers.RegisterTables;
        Decisions = decisions;
        _byId = byId;
    }

    public RuleBook Book { get; }

    public LocalDate On { get; }

    public Instruction[] Instructions { get; }

    /// <summary>The table of each register.</summary>
    public TableId[] RegisterTables { get; }

    /// <summary>The decisions, each after those it refers to.</summary>
    public PlannedDecision[] Decisions { get; }

    /// <summary>The implied facts that bear on a decision of the plan, by id.</summary>
    public ImpliedRegisters[] Implied { get; }

    /// <summary>The decisions by kind and id: the order of every result.</summary>
    public PlannedDecision[] ByKind => field ??= Sorted();

    /// <summary>What is the same for every subject, worked out on first use.</summary>
    public PlanNotes NotesOf(PlannedDecision decision) => decision.Notes(this);

    /// <summary>All of it, as a slice.</summary>
    public PlanSlice Whole => field ??= PlanSlice.Whole(this);

    private PlannedDecision[] Sorted()
    {
        PlannedDecision[] all = [.. Decisions];
        Array.Sort(all, static (one, other) => Order(one.Decision, other.Decision));
        return all;
    }

    private static int Order(Decision one, Decision other) =>
        one.Kind != other.Kind ? (one.Kind < other.Kind ? -1 : 1) : string.CompareOrdinal(one.Id, other.Id);

    public PlannedDecision? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The plan of a book for a date.</summary>
    /// <param name="book">The book.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="reading">The one reading to follow where a decision has it; null for all.</param>
    /// <param name="only">The ids of the decisions wanted; null for all. What they refer to comes along.</param>
    public static Plan For(RuleBook book, LocalDate on, string? reading = null, IReadOnlyCollection<string>? only = null)
    {
        var registers = new RegisterBuilder();
        var planned = new Dictionary<string, PlannedDecision>(StringComparer.Ordinal);
        var order = new List<PlannedDecision>();
        DecisionPlanner? decisions = null;
        var conditions = new ConditionPlanner(registers, book, on, Need);
        decisions = new DecisionPlanner(registers, conditions, on, Need, reading);
        foreach (Decision decision in book.Decisions)
        {
            if (decision.On(on) is not null && (only is null || only.Contains(decision.Id)))
            {
                Need(decision.Id);
            }
        }
        ImpliedRegisters[] implied = conditions.Implied;
        return new Plan(book, on, registers, [.. order], planned, implied);

        PlannedDecision Need(string id)
        {
            if (!planned.TryGetValue(id, out PlannedDecision? done))
            {
                Decision decision = book.Find(id)!;
                done = decisions!.Plan(decision, decision.On(on)!);
                planned[id] = done;
                order.Add(done);
            }
            return done;
        }
    }
}
