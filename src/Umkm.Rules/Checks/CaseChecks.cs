using Umkm.Rules.Books;
using Umkm.Rules.Loading;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Cases expect answers that exist, and every answer of every decision is expected by some case.</summary>
internal static class CaseChecks
{
    public static void Check(DraftBook draft, Func<string, Decision?> find, ProblemList problems)
    {
        var tested = new HashSet<(string, string)>();
        foreach (ExpectedAnswer expected in draft.Cases.SelectMany(c => c.Expected).Where(e => !draft.Broken.Contains(e.Decision)))
        {
            if (find(expected.Decision) is not { } decision)
            {
                problems.Unknown(
                    expected.Place,
                    "rujukan-putus",
                    $"harapan untuk keputusan \"{expected.Decision}\"",
                    $"an expectation for the decision \"{expected.Decision}\"",
                    "keputusan yang ada di buku aturan",
                    "a decision of the rule book",
                    expected.Decision,
                    draft.Decisions.Select(d => d.Id)
                );
                continue;
            }
            foreach (string unknown in expected.Answers.Where(a => decision.Answer(a) is null))
            {
                string words = string.Join(", ", decision.Answers.Select(a => a.Slug));
                problems.Add(
                    expected.Place,
                    "jawaban-tidak-dikenal",
                    $"jawaban \"{unknown}\" dari keputusan \"{decision.Id}\"",
                    $"the answer \"{unknown}\" of the decision \"{decision.Id}\"",
                    $"salah satu dari: {words}",
                    $"one of: {words}"
                );
            }
            if (expected.Answers.Length == 1)
            {
                tested.Add((expected.Decision, expected.Answers[0]));
            }
        }
        foreach (Decision decision in draft.CasesComplete ? draft.Decisions : [])
        {
            string[] untested = [.. decision.Answers.Select(a => a.Slug).Where(a => CanBeGiven(decision, a) && !tested.Contains((decision.Id, a)))];
            if (untested.Length > 0)
            {
                string list = string.Join(", ", untested);
                string file = System.IO.Path.ChangeExtension(decision.Place.File, ".kasus.yaml");
                problems.Add(
                    decision.Place,
                    "jawaban-tak-teruji",
                    $"jawaban {list} dari \"{decision.Id}\" tanpa kasus yang mengharapkannya sendiri",
                    $"the answers {list} of \"{decision.Id}\" without a case that expects just one of them",
                    "paling sedikit satu kasus untuk tiap jawaban",
                    "at least one case for each answer",
                    $"tambah kasus di {file}",
                    $"add a case in {file}"
                );
            }
        }
    }

    /// <summary>Whether some version can give an answer of a kind whose answers are fixed.</summary>
    private static bool CanBeGiven(Decision decision, string answer)
    {
        PermitRequirement[] permits = [.. decision.Versions.SelectMany(v => v.Readings).Select(r => r.Body).OfType<PermitRequirement>()];
        return answer switch
        {
            Answers.Missing when decision.Kind == DecisionKind.Permit => permits.Any(p => p.RequiredWhen is not (null or Negation { Part: Always })),
            Answers.NotRequired => permits.Any(p => p.RequiredWhen is not Always) || decision.Subject is SubjectKind.Activity or SubjectKind.Product,
            Answers.NotDue => permits.Any(p => p.Due.Length > 0),
            Answers.Met when decision.Kind == DecisionKind.Permit => permits.Any(p => p.RequiredWhen is not Negation { Part: Always }),
            Answers.Expired => decision
                .Versions.SelectMany(v => v.Readings.Select(r => (v.InForce, Body: r.Body as PermitRequirement)))
                .Any(p =>
                    p.Body is { RequiredWhen: not Negation { Part: Always } } body
                    && FallsDue(body, p.InForce)
                    && body.SatisfiedBy.Any(k =>
                        body.Validity is { SinceIssue: not null } || (body.Validity?.Term ?? k.Validity) == PermitTerm.AsPrinted
                    )
                ),
            _ => true,
        };
    }

    /// <summary>Whether a duty can be due while its version is in force.</summary>
    private static bool FallsDue(PermitRequirement body, InForce period) =>
        body.Due.IsEmpty || body.Due.Any(d => d.From is not { } from || period.Until is null || from <= period.Until);
}
