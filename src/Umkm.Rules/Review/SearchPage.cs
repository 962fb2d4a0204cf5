using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Review;

/// <summary>What a search of the rule book found, as a table.</summary>
internal static class SearchPage
{
    private static readonly Phrase Title = new(
        "Ditemukan: {count} tempat dalam {decisions} keputusan",
        "Found: {count} {count|place|places} in {decisions} {decisions|decision|decisions}"
    );
    private static readonly Phrase Part = new("Bagian", "Part");
    private static readonly Phrase Basis = new("Dasar", "Basis");
    private static readonly Phrase Evidence = new("Bukti", "Evidence");
    private static readonly Phrase Checked = new("Diperiksa", "Checked");
    private static readonly Phrase Sentence = new("Kalimat", "Sentence");

    /// <summary>Writes the page.</summary>
    public static string Write(ImmutableArray<Found> found, Lang language, ExplanationForm form)
    {
        var page = new DocumentBuilder(language);
        page.Heading(1, page.Say(Title, ("count", Number(found.Length)), ("decisions", Number(found.Select(f => f.Decision.Id).Distinct().Count()))));
        if (found.Length > 0)
        {
            Phrase[] head = [ReviewPhrases.Id, ReviewPhrases.Days, Part, Sentence, Basis, Evidence, Checked];
            page.Table(head.Select(page.Say), found.Select(f => Row(f, page)));
        }
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    private static ImmutableArray<string> Row(Found found, DocumentBuilder page) =>
        [
            found.Decision.Id,
            found.Version.InForce.Until is { } until
                ? page.Say(ReviewPhrases.UntilDay, ("from", IsoDate.Format(found.Version.InForce.From)), ("until", IsoDate.Format(until)))
                : page.Say(ReviewPhrases.UntilRevoked, ("from", IsoDate.Format(found.Version.InForce.From))),
            found.Part,
            found.Sentence is { } sentence ? page.Say(sentence) : "",
            found.Basis.In(page.Language),
            page.Say(EvidencePhrases.Of(found.Basis.Evidence)),
            IsoDate.Format(found.Version.CheckedOn),
        ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
