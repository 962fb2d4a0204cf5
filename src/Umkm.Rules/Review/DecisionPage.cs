using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Review;

/// <summary>Shows a decision to people: every version, reading, basis and note, its conditions as sentences.</summary>
internal static class DecisionPage
{
    /// <summary>The page of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="book">Its book.</param>
    /// <param name="on">The day whose version is wanted; null for all versions.</param>
    /// <param name="language">The language. What a rule file says in Indonesian only stands so in both.</param>
    /// <param name="form">The form.</param>
    /// <param name="warnings">What the checks warn of in its file; null when they were not run.</param>
    public static string Write(
        Decision decision,
        RuleBook book,
        LocalDate? on,
        Lang language,
        ExplanationForm form,
        IReadOnlyList<Problem>? warnings = null
    )
    {
        Guard.Against.Null(decision);
        Guard.Against.Null(book);
        var page = new DocumentBuilder(language);
        DecisionVersion[] versions = [.. decision.Versions.Where(v => on is null || v.InForce.Contains(on.Value))];
        Head(page, decision);
        foreach (DecisionVersion version in versions)
        {
            Version(page, decision, version, book);
        }
        Terms(page, versions);
        Regulations(page, versions, book);
        Warnings(page, warnings ?? []);
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    private static void Warnings(DocumentBuilder page, IReadOnlyList<Problem> warnings)
    {
        if (warnings.Count > 0)
        {
            page.Heading(2, page.Say(ReviewPhrases.Warnings));
        }
        foreach (Problem warning in warnings)
        {
            page.Item(0, warning.Tell(page.Language));
        }
    }

    private static void Head(DocumentBuilder page, Decision decision)
    {
        page.Heading(1, page.Say(ReviewPhrases.Heading, ("title", page.Say(decision.Title)), ("id", decision.Id)));
        page.Paragraph(
            page.Say(
                ReviewPhrases.Kind,
                ("kind", Kind(decision.Kind, page.Language)),
                ("subject", page.Language == Lang.English ? $"the {decision.Subject.English()}" : decision.Subject.Word())
            )
        );
        if (decision.Kind == DecisionKind.Classification)
        {
            page.Paragraph(
                page.Say(
                    ReviewPhrases.Answers,
                    (
                        "answers",
                        string.Join(
                            ", ",
                            decision.Answers.Select(a => page.Say(ReviewPhrases.Labelled, ("label", page.Say(a.Label)), ("slug", a.Slug)))
                        )
                    )
                )
            );
        }
        if (decision.Nature is { } nature)
        {
            page.Paragraph(
                page.Say(
                    ReviewPhrases.Nature,
                    (
                        "nature",
                        page.Say(
                            nature switch
                            {
                                PermitNature.Compulsory => ReviewPhrases.Compulsory,
                                PermitNature.Conditional => ReviewPhrases.Conditional,
                                PermitNature.Voluntary => ReviewPhrases.Voluntary,
                                _ => ReviewPhrases.Reporting,
                            }
                        )
                    )
                )
            );
        }
        if (decision.Region is { } region)
        {
            page.Paragraph(page.Say(ReviewPhrases.Region, ("region", page.Say(RegionLabel.Of(region)))));
        }
        foreach (string note in decision.Notes)
        {
            page.Item(0, page.Say(ReviewPhrases.Note, ("text", note)));
        }
    }

    private static void Version(DocumentBuilder page, Decision decision, DecisionVersion version, RuleBook book)
    {
        InForce days = version.InForce;
        string period = days.Until is { } last
            ? page.Say(Phrases.FromTo, ("from", Date(page, days.From)), ("until", Date(page, last)))
            : page.Say(Phrases.Since, ("from", Date(page, days.From)));
        page.Heading(2, page.Say(ReviewPhrases.Version, ("period", period)));
        page.Item(0, Basis(page, version.Basis));
        page.Item(0, page.Say(ReviewPhrases.Checked, ("date", Date(page, version.CheckedOn))));
        if (TakenOver.Of(version, decision.Place.File) is { } taken)
        {
            page.Item(0, TakenOverText.Of(page, taken));
        }
        if (version.Gap is { } gap)
        {
            page.Item(0, Run.Bold(page.Say(ReviewPhrases.Gap, ("reason", page.Say(gap)))));
        }
        foreach (string note in version.Notes)
        {
            page.Item(0, page.Say(ReviewPhrases.Note, ("text", note)));
        }
        foreach (LocalizedText caution in version.CautionTexts)
        {
            page.Item(0, page.Say(ReviewPhrases.Caution, ("text", page.Say(caution))));
        }
        foreach (UnjudgedCondition left in version.Unjudged)
        {
            page.Item(0, page.Say(ReviewPhrases.NotJudged, ("answer", page.Say(decision.Answer(left.Answer)!.Label)), ("text", page.Say(left.Text))));
        }
        var body = new BodyWriter(page, decision, book);
        foreach (Reading reading in version.Readings)
        {
            if (reading.Id.Length > 0)
            {
                page.Heading(3, page.Say(ReviewPhrases.Reading, ("id", reading.Id), ("title", page.Say(reading.Title))));
                page.Item(0, Basis(page, reading.Basis));
                if (reading.Holders is { } holders)
                {
                    page.Item(0, page.Say(ReviewPhrases.HeldBy, ("holders", page.Say(holders))));
                }
            }
            body.Write(reading.Body);
        }
        if (version.Programme is { } programme)
        {
            body.Write(programme);
        }
    }

    private static void Terms(DocumentBuilder page, IEnumerable<DecisionVersion> versions)
    {
        Term[] terms =
        [
            .. versions
                .SelectMany(v => v.Readings)
                .SelectMany(r => Checks.ReferenceChecks.Conditions(r.Body))
                .SelectMany(BodyWriter.Leaves)
                .SelectMany(Planning.PlanNotes.Terms)
                .Distinct()
                .OrderBy(t => t.Name, StringComparer.Ordinal),
        ];
        if (terms.Length == 0)
        {
            return;
        }
        page.Heading(2, page.Say(ReviewPhrases.Terms));
        foreach (Term term in terms)
        {
            page.Item(
                0,
                Run.Bold(page.Language == Lang.English ? $"{term.English} ({term.Name})" : term.Name),
                term.Property is { } property
                    ? page.Say(ReviewPhrases.Term, ("property", property), ("meaning", term.Meaning))
                    : page.Say(ReviewPhrases.LocalTerm, ("meaning", term.Meaning))
            );
        }
    }

    /// <summary>The full titles of the regulations that are cited, each once, with their days and what changed or revoked them.</summary>
    private static void Regulations(DocumentBuilder page, IEnumerable<DecisionVersion> versions, RuleBook book)
    {
        Instrument[] cited =
        [
            .. book
                .Instruments.Cited(versions.SelectMany(Checks.InstrumentChecks.Cited).Select(c => c.Basis))
                .OrderBy(i => i.Name, StringComparer.Ordinal),
        ];
        if (cited.Length == 0)
        {
            return;
        }
        page.Heading(2, page.Say(ReviewPhrases.Regulations));
        foreach (Instrument one in cited)
        {
            string[] parts =
            [
                book.Instruments.FullTitle(one),
                .. one.PromulgatedOn is { } day ? [page.Say(ReviewPhrases.Promulgated, ("date", Date(page, day)))] : Array.Empty<string>(),
                .. one.From is { } from ? [page.Say(ReviewPhrases.InForceFrom, ("date", Date(page, from)))] : Array.Empty<string>(),
                .. one.ChangedBy.IsEmpty ? Array.Empty<string>() : [page.Say(ReviewPhrases.ChangedBy, ("list", string.Join(", ", one.ChangedBy)))],
                .. one.RevokedBy.IsEmpty ? Array.Empty<string>() : [page.Say(ReviewPhrases.RevokedBy, ("list", string.Join(", ", one.RevokedBy)))],
                page.Say(EvidencePhrases.Of(one.Evidence)),
            ];
            page.Item(0, Run.Bold(one.Name), ": " + string.Join("; ", parts) + ".");
        }
    }

    internal static string Basis(DocumentBuilder page, LegalBasis basis) =>
        page.Say(ReviewPhrases.Basis, ("basis", basis.In(page.Language)), ("evidence", page.Say(EvidencePhrases.Of(basis.Evidence))));

    internal static string Date(DocumentBuilder page, LocalDate date) =>
        page.Language == Lang.English ? IndonesianNumbers.EnglishDate(date) : IndonesianNumbers.LongDate(date);

    internal static string Kind(DecisionKind kind, Lang language) =>
        (kind, language) switch
        {
            (DecisionKind.Classification, Lang.English) => "classification",
            (DecisionKind.Provision, Lang.English) => "provision",
            (DecisionKind.Permit, Lang.English) => "permit requirement",
            (DecisionKind.Completeness, Lang.English) => "completeness",
            (_, Lang.English) => "programme",
            (DecisionKind.Classification, _) => "klasifikasi",
            (DecisionKind.Provision, _) => "ketentuan",
            (DecisionKind.Permit, _) => "izin",
            (DecisionKind.Completeness, _) => "kelengkapan",
            _ => "program",
        };
}
