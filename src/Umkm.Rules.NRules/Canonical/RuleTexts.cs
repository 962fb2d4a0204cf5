using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Canonical;

/// <summary>What the rules are called and how they read, in the words of the rule files.</summary>
internal static class RuleTexts
{
    public const string BindingName = "fakta";
    public const string BindingDescription = "Menyiapkan fakta subjek untuk semua keputusan.";
    private const string Undecided = "belum-pasti";
    private const string National = "nasional";

    /// <summary>The set of rules of a kind on a date.</summary>
    public static string Set(NodaTime.LocalDate on, string kind) => $"umkm {NodaTime.Text.LocalDatePattern.Iso.Format(on)} {kind}";

    public static string Kind(Decision decision) => DecisionPage.Kind(decision.Kind, Lang.Indonesian);

    /// <summary>The decision and the answer, e.g. <c>skala-usaha: mikro</c>, <c>skala-usaha: belum-pasti</c>.</summary>
    public static string Name(Decision decision, string? answer) => $"{decision.Id}: {answer ?? Undecided}";

    /// <summary>The kind, and the region code or <c>nasional</c>.</summary>
    public static IEnumerable<string> Tags(Decision decision) => [Kind(decision), (decision.Region ?? National).Split(' ')[0]];

    /// <summary>The title with the answer, the sentences that lead to it, and the article.</summary>
    public static string Description(DecisionRule rule, string? answer)
    {
        string label = answer is null ? "belum pasti, lebih dari satu jawaban masih mungkin" : rule.Decision.Answer(answer)!.Label.Indonesian;
        string text = $"{rule.Decision.Title.Indonesian}: {label}.";
        text += rule.Version.NotRegulated is { } gap ? $" Belum diatur: {gap}." : "";
        foreach (PlannedReading reading in rule.Plan.Planned.Readings)
        {
            string[] sentences = answer is null ? [] : [.. Sentences(reading, answer)];
            string lead = reading.Reading.Id.Length == 0 ? "" : $"Tafsir {reading.Reading.Id} ({reading.Reading.Basis}): ";
            text += sentences.Length == 0 ? "" : $" {lead}{string.Join("; ", sentences)}.";
        }
        return $"{text} Dasar: {rule.Version.Basis}.";
    }

    private static IEnumerable<string> Sentences(PlannedReading reading, string answer)
    {
        foreach (PlannedStep step in reading.Steps.Where(s => s.Answer == answer || s.SameAs is not null))
        {
            string when = step.When is { } condition ? $"bila {Sentence(condition.Condition)}" : "selain itu";
            yield return step.SameAs is { } other ? $"{when} sama dengan keputusan {other.Decision.Id}" : when;
        }
        foreach ((int place, PlannedCriterion criterion) in reading.Criteria.Index())
        {
            string lead =
                place == 0 && answer is (Answers.NotEligible or Answers.Incomplete) ? "paling sedikit satu yang berikut tidak dipenuhi: " : "";
            yield return lead + criterion.Criterion.Sentence.Indonesian.TrimEnd('.');
        }
        if (reading.Permit is { } permit)
        {
            yield return permit.Required is { } required ? $"wajib bila {Sentence(required.Condition)}" : "tidak diwajibkan";
            if (!permit.Body.SatisfiedBy.IsEmpty)
            {
                yield return $"dipenuhi oleh {string.Join(" atau ", permit.Body.SatisfiedBy.Select(k => k.Label.Indonesian))}";
            }
            if (permit.Also is { } also)
            {
                yield return $"dipenuhi juga bila {Sentence(also.Condition)}";
            }
        }
    }

    private static string Sentence(Condition condition)
    {
        IEnumerable<Condition> parts = condition switch
        {
            AllOf c => c.Parts,
            AnyOf c => c.Parts,
            AtLeastOf c => c.Parts,
            Negation c => [c.Part],
            Quantified c => [c.Part],
            ChildSum c => [c.Where],
            _ => [],
        };
        string[] inner = [.. parts.Where(p => p is not Always).Select(Sentence)];
        string own = SentenceWriter.Write(condition, Lang.Indonesian);
        return inner.Length == 0 ? own : $"{own} ({string.Join("; ", inner)})";
    }
}
