using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>The facts that could still change some result, those that bear on most decisions first, and how to give them.</summary>
internal static class MissingSection
{
    private const int Most = 12;

    public static void Write(Telling tell)
    {
        OpenFact[] facts = Facts(tell.Assessment);
        if (facts.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(Phrases.MissingFacts));
        tell.Document.Paragraph(tell.Say(Phrases.MissingNote));
        foreach (OpenFact fact in facts.Take(Most))
        {
            string decisions = CautionSection.List(tell, [.. fact.Decisions]);
            // A local fact stands under facts by its Indonesian name, whatever the language.
            tell.Document.Item(
                0,
                Run.Bold(fact.Property is null ? fact.Name.Indonesian : tell.Say(fact.Name)),
                fact.Property is { } property
                    ? tell.Say(Phrases.MissingFact, ("property", property), ("decisions", decisions))
                    : tell.Say(Phrases.LocalFact, ("decisions", decisions))
            );
        }
        if (facts.Length > Most)
        {
            tell.Document.Item(0, tell.Say(Phrases.MoreFacts, ("count", Telling.Number(facts.Length - Most))));
        }
    }

    private static OpenFact[] Facts(Assessment assessment)
    {
        var facts = new List<OpenFact>();
        var byName = new Dictionary<string, List<OpenFact>>();
        foreach (DecisionResult decision in assessment.Decisions.Where(d => d.Answer is null))
        {
            foreach (MissingFact missing in decision.MissingFacts)
            {
                List<OpenFact> named = byName[missing.Name.Indonesian] = byName.GetValueOrDefault(missing.Name.Indonesian) ?? [];
                OpenFact? fact = named.Find(f => f.Property == missing.Property && f.Name == missing.Name);
                if (fact is null)
                {
                    facts.Add(fact = new OpenFact(missing.Name, missing.Property, [], facts.Count));
                    named.Add(fact);
                }
                if (!fact.Decisions.Contains(decision.Id))
                {
                    fact.Decisions.Add(decision.Id);
                }
            }
        }
        facts.Sort(OpenFact.Compare);
        return [.. facts];
    }

    private sealed record OpenFact(LocalizedText Name, string? Property, List<string> Decisions, int Place)
    {
        /// <summary>Those of most decisions first, then by name; equals keep their order.</summary>
        public static int Compare(OpenFact one, OpenFact other) =>
            one.Decisions.Count != other.Decisions.Count ? other.Decisions.Count - one.Decisions.Count
            : string.CompareOrdinal(one.Name.Indonesian, other.Name.Indonesian) is not 0 and var name ? name
            : one.Place - other.Place;
    }
}
