using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>Profiles of papers: complete or not, and which parts are not.</summary>
internal static class CompletenessSection
{
    public static void Write(Telling tell)
    {
        DecisionResult[] all = [.. tell.Assessment.Decisions.Where(d => d.Kind == DecisionKind.Completeness)];
        if (all.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(PermitPhrases.Completeness));
        foreach (DecisionResult result in all)
        {
            tell.Document.Item(0, Run.Bold(tell.Verdict(result)));
            if (result.Gap is { } gap)
            {
                tell.Document.Item(1, tell.Say(gap));
                continue;
            }
            foreach (ReadingResult reading in result.Readings)
            {
                tell.Document.Item(
                    1,
                    tell.Say(Phrases.ReadingAnswer, ("reading", reading.Id), ("title", tell.Say(reading.Title))),
                    Run.Bold(tell.Answers(result, reading.Possible)),
                    "."
                );
            }
            CriterionResult[] parts = [.. result.Criteria.DistinctBy(c => $"{c.Id} {c.Reading}")];
            tell.Document.Item(
                1,
                tell.Say(
                    PermitPhrases.MetOf,
                    ("met", Telling.Number(Array.FindAll(parts, c => c.Holds is true).Length)),
                    ("all", Telling.Number(parts.Length))
                )
            );
            foreach (CriterionResult part in Array.FindAll(parts, c => c.Holds is not true))
            {
                tell.Document.Item(
                    1,
                    tell.Say(
                        part.Holds is false ? PermitPhrases.UnmetPart : PermitPhrases.UndecidedPart,
                        ("sentence", Telling.WithoutEnd(tell.Say(part.Sentence)))
                    )
                );
            }
            tell.MissingItem(1, result);
            tell.LawItem(1, result);
            tell.AssumptionItem(1, result);
        }
    }
}
