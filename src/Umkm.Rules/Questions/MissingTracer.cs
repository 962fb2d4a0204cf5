using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Reasons;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Questions;

/// <summary>Finds the facts that were not given and could still decide.</summary>
internal sealed class MissingTracer(RegisterReader read)
{
    /// <summary>Of how many items at most facts are asked for another decision.</summary>
    private const int MostAsked = 1_000;

    /// <summary>Of how many rows and decisions it is kept what they miss.</summary>
    private const int MostKept = 10_000;

    /// <summary>Of so few facts each is looked at for whether it was told.</summary>
    private const int Few = 16;

    private readonly Dictionary<DecisionOfRow, MissingFact[]> _known = [];

    /// <summary>The missing facts of a decision about a row.</summary>
    public ImmutableArray<MissingFact> Of(PlannedDecision decision, int row)
    {
        // References never run in a circle, so what one decision misses is worked out once for all that lean on it.
        var key = new DecisionOfRow(decision, row);
        if (!_known.TryGetValue(key, out MissingFact[]? missing))
        {
            var facts = new List<MissingFact>();
            Add(facts, decision, row);
            if (_known.Count >= MostKept)
            {
                _known.Clear();
            }
            _known[key] = missing = Each(facts);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(missing);
    }

    /// <summary>Each fact once, at its first place.</summary>
    private static MissingFact[] Each(List<MissingFact> facts)
    {
        if (facts.Count > Few)
        {
            return [.. facts.Distinct()];
        }
        for (int i = facts.Count - 1; i > 0; i--)
        {
            if (facts.IndexOf(facts[i], 0, i) >= 0)
            {
                facts.RemoveAt(i);
            }
        }
        return [.. facts];
    }

    private void Add(List<MissingFact> facts, PlannedDecision decision, int row)
    {
        for (int place = 0; place < decision.Readings.Length; place++)
        {
            PlannedReading reading = decision.Readings[place];
            if (!read.IsOpen(reading.Possible, row))
            {
                continue;
            }
            // What other readings lead to anyway need not be asked for in this one.
            int asked = int.MaxValue;
            foreach (ParallelSteps parallel in read.Plan.NotesOf(decision).Parallels[place])
            {
                if (parallel.From < asked && parallel.Holds(r => read.Bit(r, row)))
                {
                    asked = parallel.From;
                }
            }
            for (int index = 0; index < reading.Steps.Length; index++)
            {
                PlannedStep step = reading.Steps[index];
                if (step.Reached is { } reached && !read.Bit(reached, row))
                {
                    continue;
                }
                Add(facts, index >= asked ? null : step.When, row);
                if (step.SameAs is { } same && (step.When is null || read.CanBeTrue(step.When.Rails, row)))
                {
                    facts.AddRange(Of(same, same.Table == decision.Table ? row : 0));
                }
            }
            foreach (PlannedCriterion criterion in reading.Criteria)
            {
                Add(facts, criterion.When, row);
            }
            if (reading.Permit is { } permit)
            {
                Add(facts, decision, permit, row);
            }
        }
    }

    private void Add(List<MissingFact> facts, PlannedDecision decision, PlannedPermit permit, int row)
    {
        Add(facts, permit.Required, row);
        if (read.Outcome(permit.Satisfied, row) is null)
        {
            AddPapers(facts, decision.Table, row, PaperAsk.Of(permit.Body));
            Add(facts, permit.Also, row);
        }
        // While the list of papers is not given, whether the duty is due is asked after it.
        if (!read.CanBeFalse(permit.Satisfied, row) || (read.CanBeTrue(permit.Satisfied, row) && AsksForPapers(decision.Table, row)))
        {
            return;
        }
        if (read.Outcome(permit.Held, row) is null)
        {
            AddPapers(facts, decision.Table, row, PaperAsk.OfEnded(permit.Body));
        }
        foreach (PlannedDue due in permit.Due)
        {
            Add(facts, due.When, row);
        }
        foreach (PlannedDue due in permit.Due)
        {
            bool applies = due.When is null || read.CanBeTrue(due.When.Rails, row);
            if (applies && due.Row.Since is { } since && read.Outcome(due.HasCome, row) is null)
            {
                facts.Add(MissingFacts.Of(since, RegisterReader.RowOf(since, decision.Table, row)));
            }
        }
    }

    private bool AsksForPapers(TableId table, int row) => read.ListUnknown(table.Papers() ?? TableId.Permit, table.Papers() is null ? 0 : row);

    private void AddPapers(List<MissingFact> facts, TableId table, int row, PaperAsk ask)
    {
        TableId? papers = table.Papers();
        int parent = papers is null ? 0 : row;
        TableId list = papers ?? TableId.Permit;
        AddList(facts, list, parent);
        if (papers is not null && read.MayHaveUnsurePaper(list, parent))
        {
            facts.Add(MissingFacts.Kind(list, MissingKey.NotOfItem));
        }
        foreach (int paper in read.Children(list, parent))
        {
            if (read.Facts.Value(list, PermitColumns.Kind, paper) is not { } listed)
            {
                // A paper of which not even the kind is known may be any.
                facts.Add(MissingFacts.Kind(list, paper));
            }
            else if (ask.Kinds.FirstOrDefault(k => k.Index == listed) is { } kind)
            {
                if (read.Facts.Value(list, PermitColumns.Status, paper) is not { } status)
                {
                    facts.Add(MissingFacts.List(list));
                }
                else if (
                    ask.Statuses.Contains(PermitColumns.Statuses[(int)status])
                    && ask.EndColumn(kind) is { } end
                    && read.Facts.Value(list, end, paper) is null
                )
                {
                    facts.Add(MissingFacts.EndOf(kind, end, list, paper));
                }
            }
        }
    }

    private void AddList(List<MissingFact> facts, TableId list, int parent)
    {
        if (read.ListUnknown(list, parent))
        {
            facts.Add(MissingFacts.List(list));
        }
    }

    private void Add(List<MissingFact> facts, PlanNode? node, int row)
    {
        if (node is null || read.Outcome(node, row) is not null)
        {
            return;
        }
        switch (node.Condition)
        {
            case DecisionIs d:
                AddDecision(facts, read.Plan.Find(d.Decision)!, node.Table, row);
                break;
            case PermitHeld p:
                AddPapers(facts, node.Table, row, PaperAsk.Of(p));
                break;
            case Quantified q:
                AddChildren(facts, Tables.Of(q.Child), node.Parts[0], row);
                break;
            case ChildSum s:
                TableId child = Tables.Of(s.Child);
                AddTerm(facts, s.Plus, node.Table, row);
                AddChildren(facts, child, node.Parts[0], row);
                facts.AddRange(
                    read.Children(child, row)
                        .Where(r => read.CanBeTrue(node.Parts[0].Rails, r) && read.Facts.Value(s.Addend, r) is null)
                        .Select(r => At(MissingFacts.Of(s.Addend, r), child, r))
                );
                break;
            default:
                foreach (Term term in PlanNotes.Terms(node.Condition))
                {
                    AddTerm(facts, term, node.Table, row);
                }
                foreach (PlanNode part in node.Parts)
                {
                    Add(facts, part, row);
                }
                break;
        }
    }

    private void AddTerm(List<MissingFact> facts, Term? term, TableId table, int row)
    {
        if (
            term is not null
            && RegisterReader.RowOf(term, table, row) is var at
            && (term.Kind == TermKind.Region || read.Facts.Value(term, at) is null)
        )
        {
            facts.Add(MissingFacts.Of(term, at));
        }
    }

    /// <summary>What the conditions of a decision ask for of a subject and its items, whether or not it can matter: what screening counts.</summary>
    public ImmutableArray<MissingFact> Asked(PlannedDecision decision)
    {
        var facts = new List<MissingFact>();
        AddDecision(facts, decision, read.Facts.Root, 0);
        return [.. facts.Distinct()];
    }

    /// <summary>Whether the list of items of a decision is asked for: it is not given, or has none of which a class could be told.</summary>
    public bool AsksForList(PlannedDecision decision) =>
        read.ListUnknown(decision.Table, 0) || (decision.Decision.Kind == DecisionKind.Classification && read.Count(decision.Table) == 0);

    private void AddDecision(List<MissingFact> facts, PlannedDecision decision, TableId table, int row)
    {
        if (decision.Table == table || !decision.HasItems)
        {
            facts.AddRange(Of(decision, decision.Table == table ? row : 0));
        }
        else if (AsksForList(decision))
        {
            facts.Add(MissingFacts.List(decision.Table));
        }
        else
        {
            // Of a great many items those that are asked about first are enough to ask for.
            for (int i = 0, asked = 0; i < read.Count(decision.Table) && asked < MostAsked; i++)
            {
                if (read.IsOpen(decision.Possible, i))
                {
                    asked++;
                    facts.AddRange(Of(decision, i).Select(m => At(m, decision.Table, i)));
                }
            }
        }
    }

    private void AddChildren(List<MissingFact> facts, TableId child, PlanNode part, int row)
    {
        AddList(facts, child, row);
        int asked = 0;
        foreach (int r in read.Children(child, row))
        {
            if (asked == MostAsked || read.Outcome(part, r) is not null)
            {
                continue;
            }
            asked++;
            int before = facts.Count;
            Add(facts, part, r);
            for (int i = before; i < facts.Count; i++)
            {
                facts[i] = At(facts[i], child, r);
            }
        }
    }

    private MissingFact At(MissingFact fact, TableId table, int row) =>
        fact.Item is not null || fact.IsOfSubject ? fact : fact with { Item = read.ItemName(table, row), ItemKind = table.Subject() };

    private sealed record DecisionOfRow(PlannedDecision Decision, int Row);
}
