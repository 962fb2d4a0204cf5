using System.Text.Json;
using Umkm.Domain;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Interviews;

/// <summary>One thing to ask about a subject, or one field of the entries of a list.</summary>
public sealed record Question
{
    /// <summary>Yes or no: <c>true</c>, <c>false</c>.</summary>
    public const string OfYesNo = "ya/tidak";

    /// <summary>One of <see cref="Choices"/>, by its slug.</summary>
    public const string OfChoice = "pilihan";

    /// <summary>Whole rupiah, a number.</summary>
    public const string OfAmount = "rupiah";

    /// <summary>A whole number of <see cref="Unit"/>.</summary>
    public const string OfCount = "bilangan";

    /// <summary>A day, <c>2026-11-22</c>.</summary>
    public const string OfDate = "tanggal";

    /// <summary>A year of four digits, a number.</summary>
    public const string OfYear = "tahun";

    /// <summary>A KBLI code with its edition, <c>10794/2020</c>.</summary>
    public const string OfKbli = "kbli";

    /// <summary>A region code, <c>35.73</c>.</summary>
    public const string OfRegion = "wilayah";

    /// <summary>Any text.</summary>
    public const string OfText = "teks";

    /// <summary>A list of objects with <see cref="Fields"/>; an empty list is an answer: there is none.</summary>
    public const string OfList = "daftar";

    /// <summary>Where the answer belongs in the subject's JSON, as a JSON pointer; for a field of a list the name below an entry, empty where the
    /// entry itself is the value.</summary>
    public required string Pointer { get; init; }

    /// <summary>What sort of answer it takes, and so which control a form shows: one of the constants, in the words of the rule language.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of what is asked, from the glossary.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The activity, product or paper it is about; null for the subject itself.</summary>
    public string? Item { get; init; }

    /// <summary>What the item is; null for the subject itself and for a paper.</summary>
    internal SubjectKind? ItemKind { get; init; }

    /// <summary>The unit of a count, in Indonesian; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest answer, included; null when there is none.</summary>
    public long? Minimum { get; init; }

    /// <summary>The largest answer, included; null when there is none.</summary>
    public long? Maximum { get; init; }

    /// <summary>The answers of a choice, those that matter most first; empty otherwise.</summary>
    public EquatableList<Choice> Choices { get; init; } = [];

    /// <summary>What it means: what is included and what is not. In Indonesian, as the rule file says it; null when it says nothing.</summary>
    public string? Meaning { get; init; }

    /// <summary>The article that defines it; null where none does.</summary>
    public string? Basis { get; init; }

    /// <summary>The ids of the goals still open that wait for it: why it is asked.</summary>
    public EquatableList<string> Goals { get; init; } = [];

    /// <summary>How many of the goals some answer to it would decide at once.</summary>
    public int CouldDecide { get; init; }

    /// <summary>For a list: the fields of its entries that matter for the goals; each may be left out, which makes it unknown.</summary>
    public EquatableList<Question> Fields { get; init; } = [];

    /// <summary>Reads what somebody typed: <c>ya</c>, <c>Rp50 juta</c>, a slug or a label, a date.</summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <returns>The answer in the shape of the subject's JSON, or the reason why it is none. Never throws. A list is read field by field.</returns>
    public ParseResult<JsonElement> ReadAnswer(string? text) => TypedAnswer.Read(this, text);
}
