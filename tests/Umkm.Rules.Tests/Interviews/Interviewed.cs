using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Interviews;

namespace Umkm.Rules.Tests.Interviews;

/// <summary>Interviews walked to their end.</summary>
internal static class Interviewed
{
    /// <summary>A subject of which nothing is known but what it is called.</summary>
    public static Subject Emptied(Subject full) =>
        full is EnterpriseGroup ? new EnterpriseGroup { Id = full.Id, Name = full.Name } : new Enterprise { Id = full.Id, Name = full.Name };

    /// <summary>Walks to the end with answers from a full subject; what it does not say is not known.</summary>
    public static (Interview End, List<Question> Asked) From(Assessor assessor, Subject full, LocalDate on, string[]? goals) =>
        Walk(assessor.Questions(Emptied(full), on, goals), question => full.At(question.Pointer));

    /// <summary>Walks to the end; each question asked once, or it fails.</summary>
    public static (Interview End, List<Question> Asked) Walk(Interview interview, Func<Question, JsonElement?> answer)
    {
        var asked = new List<Question>();
        var pointers = new HashSet<string>(StringComparer.Ordinal);
        while (interview.Next is { } question)
        {
            Assert.True(pointers.Add(question.Pointer), $"asked twice: {question.Pointer}");
            asked.Add(question);
            interview = answer(question) is { } value ? interview.Answer(value) : interview.DoNotKnow();
        }
        return (interview, asked);
    }
}
