using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;

namespace Umkm.Rules.Interviews;

/// <summary>An interview towards goals: the next question, and the interview after its answer. Immutable; a host that keeps nothing makes it anew
/// from the subject and <see cref="Unknown"/>.</summary>
/// <remarks>The question that decides most comes first. No place is asked about twice, and "I do not know" is an answer. It ends when the goals
/// are decided or nothing more can help; a goal that is then still open waits for a place in <see cref="Unknown"/>, for a fact that was given
/// without being enough, or for law that is read in different ways, as its result says.</remarks>
/// <example>
/// <code>
/// Interview interview = new Assessor(RuleBook.Embedded).Questions(new Enterprise(), new LocalDate(2026, 11, 22), ["skala-usaha"]);
/// while (interview.Next is { } question)
/// {
///     Console.WriteLine(question.Label.English);
///     interview = interview.DoNotKnow();
/// }
/// </code>
/// </example>
public sealed class Interview
{
    private readonly Assessor _assessor;
    private readonly ImmutableHashSet<string> _unknown;
    private readonly Lazy<Assessment> _assessment;
    private readonly Lazy<Question?> _next;

    internal Interview(Assessor assessor, Subject subject, LocalDate on, ImmutableHashSet<string> unknown)
    {
        _assessor = assessor;
        _unknown = unknown;
        Subject = subject;
        On = on;
        _assessment = new(() => assessor.Assess(subject, on));
        _next = new(Find);
    }

    /// <summary>What is known so far.</summary>
    public Subject Subject { get; }

    /// <summary>The assessment date.</summary>
    public LocalDate On { get; }

    /// <summary>The places, as JSON pointers, of which it was said that they are not known; in ordinal order.</summary>
    public IReadOnlyList<string> Unknown => [.. _unknown.Order(StringComparer.Ordinal)];

    /// <summary>What the goals are so far: every other decision is left out.</summary>
    public Assessment Assessment => _assessment.Value;

    /// <summary>What to ask next; null at the end.</summary>
    public Question? Next => _next.Value;

    /// <summary>The interview after an answer to <see cref="Next"/>.</summary>
    /// <param name="value">The answer in the shape of the subject's JSON, as <see cref="Question.ReadAnswer"/> makes it; for a list an array of
    /// objects, whose fields that were offered and left out count as not known.</param>
    /// <returns>The next interview; this one stays as it is.</returns>
    /// <exception cref="InvalidOperationException">There is no question.</exception>
    /// <exception cref="JsonException">The value cannot be read or contradicts what is known; the exception says why, in English.</exception>
    public Interview Answer(JsonElement value)
    {
        Question question = Next ?? throw new InvalidOperationException("The interview has ended: there is no question to answer.");
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return DoNotKnow();
        }
        SubjectReadResult read = Subject.With(question.Pointer, value);
        if (!read.Succeeded)
        {
            Problem first = read.Problems[0];
            throw new JsonException(
                string.Join(" ", read.Problems.Select(p => $"{p.Place.Path}: {p.Message.Text(Lang.English)}")),
                first.Place.Path,
                null,
                null
            );
        }
        return new Interview(_assessor, read.Subject, On, _unknown.Union(LeftOut(question, value)));
    }

    /// <summary>The interview after "I do not know": the place is not asked about again.</summary>
    /// <returns>The next interview; this one stays as it is.</returns>
    /// <exception cref="InvalidOperationException">There is no question.</exception>
    public Interview DoNotKnow()
    {
        Question question = Next ?? throw new InvalidOperationException("The interview has ended: there is no question to answer.");
        return new Interview(_assessor, Subject, On, _unknown.Add(question.Pointer));
    }

    private static IEnumerable<string> LeftOut(Question question, JsonElement value) =>
        value.ValueKind != JsonValueKind.Array
            ? []
            :
            [
                .. value
                    .EnumerateArray()
                    .Index()
                    .Where(e => e.Item.ValueKind == JsonValueKind.Object)
                    .SelectMany(e =>
                        question
                            .Fields.Where(f => !e.Item.TryGetProperty(f.Pointer, out JsonElement given) || given.ValueKind == JsonValueKind.Null)
                            .Select(f =>
                                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{question.Pointer}/{e.Index}/{f.Pointer}")
                            )
                    ),
            ];

    private Question? Find() => OpenQuestions.Of(Assessment, Subject, _unknown, 1) is [var first] ? first : null;
}
