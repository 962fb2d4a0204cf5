using System.Collections.Immutable;
using System.Globalization;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.Evaluation;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Reasons;

/// <summary>Reads registers and facts of one subject, whose rows all begin at 0. Not for several threads at once.</summary>
internal sealed class RegisterReader(Evaluator evaluator, FactTable facts, Subject? subject, Plan plan)
{
    private readonly Dictionary<TermOfRow, LocalizedText?> _values = [];

    public FactTable Facts => facts;

    public Plan Plan => plan;

    /// <summary>The subject; null when it is known by its columns only.</summary>
    public Subject? Subject => subject;

    public ImmutableArray<Answer> Possible(PlannedDecision decision, ImmutableArray<int> registers, int row) =>
        plan.NotesOf(decision).Told(Mask(registers, row));

    /// <summary>The possible answers, a bit each.</summary>
    public ulong Mask(ImmutableArray<int> registers, int row)
    {
        ulong possible = 0;
        for (int i = 0; i < registers.Length; i++)
        {
            possible |= evaluator.Bit(registers[i], row) ? 1UL << i : 0;
        }
        return possible;
    }

    /// <summary>Whether one of some answers can at best be given by the conditions read.</summary>
    public bool ByConditionsRead(PlannedDecision decision, ImmutableArray<Answer> possible)
    {
        PlanNotes notes = plan.NotesOf(decision);
        for (int i = 0; i < notes.ByConditionsRead.Length; i++)
        {
            if (notes.ByConditionsRead[i] && possible.Contains(notes.ToldAnswers[i]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether several answers are possible.</summary>
    public bool IsOpen(ImmutableArray<int> registers, int row)
    {
        int possible = 0;
        foreach (int register in registers)
        {
            possible += evaluator.Bit(register, row) ? 1 : 0;
        }
        return possible > 1;
    }

    public bool CanBeTrue(Rails rails, int row) => evaluator.Bit(rails.True, row);

    public bool CanBeFalse(Rails rails, int row) => evaluator.Bit(rails.False, row);

    public bool Bit(int register, int row) => evaluator.Bit(register, row);

    /// <summary>Whether a condition holds for a row; null while it cannot be decided.</summary>
    public bool? Outcome(PlanNode node, int row) => Outcome(node.Rails, row);

    public bool? Outcome(Rails rails, int row) =>
        (CanBeTrue(rails, row), CanBeFalse(rails, row)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };

    public int Count(TableId table) => facts.RowsOf(table);

    /// <summary>The rows of the children of a row.</summary>
    public int[] Children(TableId child, int row)
    {
        if (facts.ChildStart(child) is not { } starts)
        {
            return [];
        }
        int[] rows = new int[starts[row + 1] - starts[row]];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = starts[row] + i;
        }
        return rows;
    }

    public bool ListUnknown(TableId child, int parent) => facts.UnknownLists(child) is { } bits && Bits.At(bits, parent);

    /// <summary>Whether a paper of unknown kind that names an item may be one of an item's, because its own name is not known.</summary>
    public bool MayHaveUnsurePaper(TableId papers, int item) => facts.UnsurePapers(papers) is { } bits && Bits.At(bits, item);

    /// <summary>The value of a term for a row of some table: its own row, or that of the enterprise.</summary>
    public LocalizedText? ValueText(Term term, int row)
    {
        // Many decisions read the same few facts.
        if (!_values.TryGetValue(new TermOfRow(term, row), out LocalizedText? text))
        {
            _values[new TermOfRow(term, row)] = text = Written(term, row);
        }
        return text;
    }

    private LocalizedText? Written(Term term, int row) =>
        facts.Value(term, row) is { } value
            ? new LocalizedText(TermValues.Write(term, value, Lang.Indonesian), TermValues.Write(term, value, Lang.English))
        : facts.Span(term, row) is { } span
            ? new LocalizedText(
                $"{TermValues.Write(term, span.Low, Lang.Indonesian)} sampai {TermValues.Write(term, span.High, Lang.Indonesian)}",
                $"{TermValues.Write(term, span.Low, Lang.English)} to {TermValues.Write(term, span.High, Lang.English)}"
            )
        : null;

    /// <summary>The row of a term's table for a row of a condition's table.</summary>
    public static int RowOf(Term term, TableId table, int row) => Tables.Of(term.Subject) == table ? row : 0;

    /// <summary>An activity as it was given; null when the subject is known by its columns only.</summary>
    public BusinessActivity? Activity(int row) => subject is Enterprise { Activities: { } activities } ? activities[row] : null;

    /// <summary>The name by which results speak of an item.</summary>
    public string ItemName(TableId table, int row) =>
        subject is null && table == TableId.Activity && Kbli(row) is { } code ? code : NameOf(subject, table, row);

    /// <summary>The name of an item of a subject; its number where it has none.</summary>
    public static string NameOf(Subject? subject, TableId table, int row)
    {
        string? name = (table, subject) switch
        {
            (TableId.Activity, Enterprise { Activities: { } activities }) => activities[row].Kbli?.ToString(null, CultureInfo.InvariantCulture),
            (TableId.Product, Enterprise { Products: { } products }) => products[row].Name,
            _ => null,
        };
        return name ?? (row + 1).ToString(CultureInfo.InvariantCulture);
    }

    private string? Kbli(int row) =>
        plan.Book.Glossary.Terms.FirstOrDefault(t => t.Kind == TermKind.Kbli) is { } term && facts.Value(term, row) is { } value
            ? TermValues.Write(term, value, Lang.Indonesian)
            : null;

    private sealed record TermOfRow(Term Term, int Row);
}
