using NRules.RuleModel;
using Umkm.Domain;

namespace Umkm.Rules.NRules.Subjects;

/// <summary>What is known of one subject, activity, product, loan or paper, as rules compare it: every property may be unknown. Two are the same only
/// when they are one object, so a session never takes two for one.</summary>
public abstract class RowFact
{
    private static readonly Number[] None = [];

    /// <summary>The rules on a date that it was made for.</summary>
    public required RulesOnDate Rules { get; init; }

    /// <summary>Its place in the list it stands in, from 0.</summary>
    public int Index { get; init; }

    /// <summary>Values of terms that are no property here, by the slot of the term.</summary>
    internal Number[] Others { get; set; } = None;

    /// <summary>The value of a number that the rule book declares and this class does not.</summary>
    public Number Number(OtherTerm term) => Others[term.Slot];

    /// <summary>The value of a choice that the rule book declares and this class does not.</summary>
    public Choice Choice(OtherTerm term) => new(unchecked((ulong)Others[term.Slot].Low));

    /// <summary>The value of a statement that the rule book declares and this class does not.</summary>
    public Truth Statement(OtherTerm term) => new(MayBeTrue(term.Slot), MayBeFalse(term.Slot));

    /// <summary>Whether the statement of a slot can be true.</summary>
    internal bool MayBeTrue(int slot) => (Others[slot].Low & 1) != 0;

    /// <summary>Whether the statement of a slot can be false.</summary>
    internal bool MayBeFalse(int slot) => (Others[slot].Low & 2) != 0;
}

/// <summary>A term of the rule book that is no property of the typed facts, e.g. one that a city's programme declares.</summary>
/// <param name="Slot">Where its value is kept.</param>
/// <param name="Name">Its name in rule files.</param>
public readonly record struct OtherTerm(int Slot, string Name)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>What is known of an enterprise or a group.</summary>
public abstract class SubjectFact : RowFact
{
    // Each activation that reads a subject keeps one.
    internal const string Key = "fakta";

    /// <summary>The subject: the very object in the session.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The activation that read it. Decisions about it are kept there: one place for all of them, which goes when the subject
    /// goes.</summary>
    internal IContext? Home { get; set; }

    /// <summary>Whether that activation read the subject for the first time, so that nothing is kept there yet.</summary>
    internal bool IsFirst { get; set; }

    /// <summary>Answers about it that are gathered until all that a decision leans on are there; rooms above know their type.</summary>
    internal List<object> Gathered { get; } = [];
}

/// <summary>What is known of an item of an enterprise.</summary>
public abstract class ItemRow : RowFact
{
    /// <summary>The enterprise.</summary>
    public required EnterpriseFact Enterprise { get; init; }
}
