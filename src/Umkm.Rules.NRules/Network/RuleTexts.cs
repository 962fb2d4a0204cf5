using NodaTime.Text;
using Umkm.Rules.Books;
using Umkm.Rules.Columns;
using Umkm.Rules.NRules.Subjects;
using Umkm.Rules.Planning;
using Umkm.Rules.Review;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.NRules.Network;

/// <summary>What the rules are called and how they read, in the words of the rule files.</summary>
internal static class RuleTexts
{
    public const string FactsName = "fakta";
    public const string FactsDescription = "Menyiapkan fakta subjek, kegiatan, dan produk untuk semua keputusan.";
    public const string DoneDescription = "Melepas fakta yang hanya diperlukan untuk memutus; keputusannya tetap.";
    public const string CriteriaSet = "kriteria";
    public const string ReadingSet = "tafsir";
    public const string ItemSet = "butir";
    public const string MissingSet = "fakta-kurang";
    private const string Undecided = "belum-pasti";
    private const string National = "nasional";

    /// <summary>The set of rules of a kind on a date.</summary>
    public static string Set(RulesOnDate rules, string kind) => $"{rules} {kind}";

    public static string Kind(Decision decision) => DecisionPage.Kind(decision.Kind, Lang.Indonesian);

    /// <summary>What the rule is called that takes out what was matched only to decide about a kind of subject.</summary>
    public static string DoneName(TableId table) => table == TableId.Group ? "selesai (kelompok)" : "selesai";

    /// <summary>What a unit asks about, e.g. <c>skala-usaha (pendaftaran)</c>, <c>izin/halal [produk]</c>.</summary>
    public static string Subject(Unit unit, bool each)
    {
        string item =
            !each ? ""
            : unit.Table == TableId.Activity ? " [kegiatan]"
            : unit.Table == TableId.Product ? " [produk]"
            : "";
        return unit.Decision.Id + item + (unit.Reading is { } reading ? $" ({reading.Id})" : "");
    }

    /// <summary>The answer as the end of a name.</summary>
    public static string Name(string subject, string? answer) => $"{subject}: {answer ?? Undecided}";

    /// <summary>The kind, the region code or <c>nasional</c>, and the decision.</summary>
    public static IEnumerable<string> Tags(Decision decision) => [Kind(decision), (decision.Region ?? National).Split(' ')[0], decision.Id];

    /// <summary>The title with the answer, the sentences that lead to it, and the article.</summary>
    public static string Description(Unit unit, string? answer, string sentence)
    {
        string label = answer is null ? "belum pasti, lebih dari satu jawaban masih mungkin" : unit.Decision.Answer(answer)!.Label.Indonesian;
        string text = $"{unit.Decision.Title.Indonesian}: {label}.";
        text += unit.Version.NotRegulated is { } gap ? $" Belum diatur: {gap}." : "";
        text += unit.Reading is { } reading ? $" Tafsir {reading.Id}: {reading.Title.Indonesian}." : "";
        text += sentence.Length == 0 ? "" : $" {sentence}.";
        return $"{text} Dasar: {unit.BasisOf(answer)}.";
    }

    /// <summary>Values for whoever lists rules: each under its word in the rule files.</summary>
    public static IEnumerable<(string Name, string Value)> Properties(Unit unit, string? answer, string sentence, LegalBasis? basis = null)
    {
        LegalBasis rests = basis ?? unit.BasisOf(answer);
        yield return ("keputusan", unit.Decision.Id);
        yield return ("jawaban", answer ?? Undecided);
        yield return ("kalimat", sentence);
        yield return ("dasar", rests.ToString());
        yield return ("bukti", Evidence(rests.Evidence));
        yield return ("berlaku", Pattern(unit.Version.InForce));
        if (unit.Reading is { } reading)
        {
            yield return ("tafsir", reading.Id);
        }
        if (unit.Decision.Region is { } region)
        {
            yield return ("wilayah", region);
        }
    }

    /// <summary>The sentences of a body that lead to an answer.</summary>
    public static string Sentences(DecisionBody body, string? answer) =>
        answer is null ? "" : string.Join("; ", Lines(body, answer).Select(l => l.TrimEnd('.')));

    /// <summary>The sentences of all readings that lead to an answer.</summary>
    public static string Sentences(Unit unit, string? answer) =>
        string.Join(
            ". ",
            unit.Followed.Select(r => (r.Id, Text: Sentences(r.Body, answer)))
                .Where(r => r.Text.Length > 0)
                .Select(r => r.Id.Length == 0 ? r.Text : $"Tafsir {r.Id}: {r.Text}")
        );

    /// <summary>A condition with its parts, as the rule file states it.</summary>
    public static string Sentence(Condition condition)
    {
        string[] inner = [.. ConditionParts.Of(condition).Where(p => p is not Always).Select(Sentence)];
        string own = SentenceWriter.Write(condition, Lang.Indonesian);
        return inner.Length == 0 ? own : $"{own} ({string.Join("; ", inner)})";
    }

    private static IEnumerable<string> Lines(DecisionBody body, string answer)
    {
        switch (body)
        {
            case Bands bands:
                return bands.Parts.Where(b => b.Answer == answer).Select(b => $"bila {Sentence(b.When)}");
            case Branches branches:
                return branches
                    .Parts.Where(b => b.Answer == answer || b.SameAs is not null)
                    .Select(b =>
                    {
                        string when = b.When is { } condition ? $"bila {Sentence(condition)}" : "selain itu";
                        return b.SameAs is { } same ? $"{when} sama dengan keputusan {same}" : when;
                    });
            case Criteria criteria:
                string lead = answer is Answers.NotEligible or Answers.Incomplete ? "paling sedikit satu yang berikut tidak dipenuhi: " : "";
                return criteria.Parts.Select((c, i) => (i == 0 ? lead : "") + c.Sentence.Indonesian);
            case PermitRequirement permit:
                return Lines(permit);
            default:
                return [];
        }
    }

    private static IEnumerable<string> Lines(PermitRequirement permit)
    {
        yield return permit.RequiredWhen is { } required ? $"wajib bila {Sentence(required)}" : "tidak diwajibkan";
        if (!permit.SatisfiedBy.IsEmpty)
        {
            yield return $"dipenuhi oleh {string.Join(" atau ", permit.SatisfiedBy.Select(k => k.Label.Indonesian))}";
        }
        if (permit.AlsoWhen is { } also)
        {
            yield return $"dipenuhi juga bila {Sentence(also)}";
        }
    }

    private static string Evidence(Evidence evidence) =>
        evidence switch
        {
            Books.Evidence.Text => "teks",
            Books.Evidence.Report => "laporan",
            Books.Evidence.Memory => "ingatan",
            _ => "simpulan",
        };

    private static string Pattern(InForce days) =>
        $"{LocalDatePattern.Iso.Format(days.From)} s.d. {(days.Until is { } last ? LocalDatePattern.Iso.Format(last) : "dicabut")}";
}
