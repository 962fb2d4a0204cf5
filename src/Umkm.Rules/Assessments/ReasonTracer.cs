using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Language;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

/// <summary>Finds the comparisons that led to a result: of a condition that holds those that make it hold, of one that fails those that make it fail.</summary>
internal sealed class ReasonTracer(RegisterReader read)
{
    /// <summary>The reasons of a decision under a reading; those of criteria are asked for one by one.</summary>
    public IEnumerable<Reason> Of(PlannedDecision decision, PlannedReading reading, int row)
    {
        string basis = reading.Reading.Basis.ToString();
        string id = reading.Reading.Id;
        if (reading.Permit is { Required: { } required })
        {
            foreach (Reason reason in Of(required, row, id, basis))
            {
                yield return reason;
            }
        }
        if (reading.Permit is { Also: { } also } && read.Outcome(also, row) is true)
        {
            foreach (Reason reason in Of(also, row, id, basis))
            {
                yield return reason;
            }
        }
        foreach (PlannedStep step in reading.Steps.Where(s => s.Reached is null ? read.CanBeTrue(s.When!.Rails, row) : read.Bit(s.Reached.Value, row)))
        {
            foreach (Reason reason in step.When is null ? [] : Of(step.When, row, id, basis))
            {
                yield return reason;
            }
            if (step.SameAs is { } same && (step.When is null || read.CanBeTrue(step.When.Rails, row)))
            {
                yield return new Reason(id, Same(same.Decision.Id), true, new($"keputusan {same.Decision.Id}", $"decision {same.Decision.Id}"), Answered(same, decision.Table, row), basis, null) { Decision = same.Decision.Id };
            }
        }
    }

    /// <summary>The reasons of a condition.</summary>
    public IEnumerable<Reason> Of(PlanNode node, int row, string reading, string basis, string? item = null)
    {
        bool? outcome = read.Outcome(node, row);
        switch (node.Condition)
        {
            case AllOf:
                return node.Parts.Where(p => outcome is true || read.Outcome(p, row) == outcome).SelectMany(p => Of(p, row, reading, basis, item));
            case AnyOf:
                return node.Parts.Where(p => outcome is false || read.Outcome(p, row) == outcome).SelectMany(p => Of(p, row, reading, basis, item));
            case AtLeastOf:
                return node.Parts.SelectMany(p => Of(p, row, reading, basis, item));
            case Negation:
                return Of(node.Parts[0], row, reading, basis, item);
            case Always:
                return [];
            case Quantified q:
                return Children(node, q, row, outcome, reading, basis);
            default:
                (LocalizedText? fact, LocalizedText? value, long? number) = Read(node, row);
                return [new Reason(reading, node.Sentence, outcome, fact, value, basis, item) { Decision = (node.Condition as DecisionIs)?.Decision, From = new ReadFrom(node.Condition, number) }];
        }
    }

    private IEnumerable<Reason> Children(PlanNode node, Quantified quantified, int row, bool? outcome, string reading, string basis)
    {
        TableId child = Tables.Of(quantified.Child);
        PlanNode part = node.Parts[0];
        int[] rows = [.. read.Children(child, row)];
        string count = rows.Length.ToString(CultureInfo.InvariantCulture);
        LocalizedText? listed = read.ListUnknown(child, row) ? null : new LocalizedText($"{count} {quantified.Child.Word()}", $"{count} {quantified.Child.English()}");
        yield return new Reason(reading, Whole(node), outcome, new($"daftar {quantified.Child.Word()}", $"list of {quantified.Child.English()}s"), listed, basis, null) { From = new ReadFrom(quantified, null) };
        foreach (int r in rows.Where(r => read.Outcome(part, r) is not { } holds || holds == Telling(quantified, outcome)).Take(10))
        {
            string name = child is TableId.Activity or TableId.Product ? read.ItemName(child, r) : $"{quantified.Child.Word()} {(r + 1).ToString(CultureInfo.InvariantCulture)}";
            foreach (Reason reason in Of(part, r, reading, basis, name))
            {
                yield return reason;
            }
        }
    }

    /// <summary>Whether the children that meet the condition tell most, or those that do not.</summary>
    private static bool Telling(Quantified quantified, bool? outcome) => quantified.Quantifier != Quantifier.Every || outcome is true;

    private static LocalizedText Whole(PlanNode node)
    {
        LocalizedText outer = node.Sentence;
        LocalizedText part = node.Parts[0].Condition is Always ? LocalizedText.Empty : node.Parts[0].Sentence;
        return part.Indonesian.Length == 0 ? outer : new LocalizedText($"{outer.Indonesian}: {part.Indonesian}", $"{outer.English}: {part.English}");
    }

    private (LocalizedText? Fact, LocalizedText? Value, long? Number) Read(PlanNode node, int row)
    {
        switch (node.Condition)
        {
            case DecisionIs d:
                PlannedDecision decision = read.Plan.Find(d.Decision)!;
                return (new($"keputusan {d.Decision}", $"decision {d.Decision}"), Answered(decision, node.Table, row), null);
            case PermitHeld p:
                return (p.Kind.Label, null, null);
            case Comparison { Left.Single: null } c:
                return (new(string.Join(" + ", c.Left.Terms.Select(t => t.Name)), string.Join(" + ", c.Left.Terms.Select(t => t.English))), SumText(c, Sum(c, node, row)), Sum(c, node, row));
            case ChildSum s:
                return (new($"jumlah {s.Addend.Name}", $"sum of {s.Addend.English}"), null, null);
            default:
                Term term = PlanNotes.Terms(node.Condition).First();
                int at = RegisterReader.RowOf(term, node.Table, row);
                return (new(term.Name, term.English), read.ValueText(term, at), read.Facts.Value(term, at));
        }
    }

    private static LocalizedText? SumText(Comparison comparison, long? sum) => sum is { } value
        ? new(Umkm.Rules.Facts.TermValues.Write(comparison.Left.Plus[0], value, Lang.Indonesian), Umkm.Rules.Facts.TermValues.Write(comparison.Left.Plus[0], value, Lang.English))
        : null;

    private long? Sum(Comparison comparison, PlanNode node, int row)
    {
        long sum = 0;
        foreach (Term term in comparison.Left.Terms)
        {
            if (read.Facts.Value(term, RegisterReader.RowOf(term, node.Table, row)) is not { } value)
            {
                return null;
            }
            sum += comparison.Left.Plus.Contains(term) ? value : -value;
        }
        return sum;
    }

    private LocalizedText Answered(PlannedDecision decision, TableId table, int row)
    {
        bool own = decision.Table == table;
        Answer[] possible = [.. read.Possible(decision, own ? decision.Possible : decision.Top, own ? row : 0)];
        return new LocalizedText(string.Join(" | ", possible.Select(a => a.Label.Indonesian)), string.Join(" | ", possible.Select(a => a.Label.English)));
    }

    private static LocalizedText Same(string id) => new($"sama dengan keputusan {id}", $"the same as the decision {id}");
}
