using System.Collections.Immutable;
using System.Text.Json;
using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Interviews;

/// <summary>What sort of answer a question takes, and so which control a form shows.</summary>
public enum QuestionKind
{
    /// <summary>Yes or no: <c>true</c>, <c>false</c>.</summary>
    YesNo,

    /// <summary>One of <see cref="Question.Choices"/>, by its slug.</summary>
    Choice,

    /// <summary>Whole rupiah, a number.</summary>
    Amount,

    /// <summary>A whole number of <see cref="Question.Unit"/>.</summary>
    Count,

    /// <summary>A day, <c>2026-11-22</c>.</summary>
    Date,

    /// <summary>A year of four digits, a number.</summary>
    Year,

    /// <summary>A KBLI code with its edition, <c>10794/2020</c>.</summary>
    Kbli,

    /// <summary>A region code, <c>35.73</c>.</summary>
    Region,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A list of objects with <see cref="Question.Fields"/>; an empty list is an answer: there is none.</summary>
    List,
}

/// <summary>One thing to ask about a subject, or one field of the entries of a list.</summary>
public sealed record Question
{
    /// <summary>Where the answer belongs in the subject's JSON, as a JSON pointer; for a field of a list the name below an entry, empty where the
    /// entry itself is the value.</summary>
    public required string Pointer { get; init; }

    /// <summary>What sort of answer it takes.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The name of what is asked, from the glossary.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The activity, product or paper it is about; null for the subject itself.</summary>
    public string? Item { get; init; }

    /// <summary>The unit of a count, in Indonesian; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest answer, included; null when there is none.</summary>
    public long? Minimum { get; init; }

    /// <summary>The largest answer, included; null when there is none.</summary>
    public long? Maximum { get; init; }

    /// <summary>The answers of a choice, those that matter most first; empty otherwise.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What it means: what is included and what is not. In Indonesian, as the rule file says it; null when it says nothing.</summary>
    public string? Meaning { get; init; }

    /// <summary>The article that defines it; null where none does.</summary>
    public string? Basis { get; init; }

    /// <summary>The ids of the goals still open that wait for it: why it is asked.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>How many of the goals some answer to it would decide at once.</summary>
    public int CouldDecide { get; init; }

    /// <summary>For a list: the fields of its entries that matter for the goals; each may be left out, which makes it unknown.</summary>
    public ImmutableArray<Question> Fields { get; init; } = [];

    /// <summary>Reads what somebody typed: <c>ya</c>, <c>Rp50 juta</c>, a slug or a label, a date.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The answer in the shape of the subject's JSON, or the reason why it is none. Never throws. A list is read field by field.</returns>
    public ParseResult<JsonElement> Read(string? text) => TypedAnswer.Read(this, text);
}
