using Umkm.Rules.Documents;

namespace Umkm.Rules.Sections;

/// <summary>The facts that could still change some result, those that bear on most decisions first, and how to give them.</summary>
internal static class MissingSection
{
    private const int Most = 12;

    public static void Write(Telling tell)
    {
        var facts = tell
            .Assessment.Decisions.Where(d => d.Answer is null)
            .SelectMany(d => d.MissingFacts.Select(m => (m.Name, m.Property, Id: d.Id)).Distinct())
            .GroupBy(m => (m.Name, m.Property), m => m.Id)
            .OrderByDescending(g => g.Distinct().Count())
            .ThenBy(g => g.Key.Name.Indonesian, StringComparer.Ordinal)
            .ToArray();
        if (facts.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(Phrases.MissingFacts));
        tell.Document.Paragraph(tell.Say(Phrases.MissingNote));
        foreach (var fact in facts.Take(Most))
        {
            string decisions = CautionSection.List(tell, [.. fact.Distinct()]);
            // A local fact stands under facts by its Indonesian name, whatever the language.
            tell.Document.Item(
                0,
                Run.Bold(fact.Key.Property is null ? fact.Key.Name.Indonesian : tell.Say(fact.Key.Name)),
                fact.Key.Property is { } property
                    ? tell.Say(Phrases.MissingFact, ("property", property), ("decisions", decisions))
                    : tell.Say(Phrases.LocalFact, ("decisions", decisions))
            );
        }
        if (facts.Length > Most)
        {
            tell.Document.Item(0, tell.Say(Phrases.MoreFacts, ("count", Telling.Number(facts.Length - Most))));
        }
    }
}
