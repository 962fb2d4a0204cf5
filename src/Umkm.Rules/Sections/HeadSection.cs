using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>Who is assessed, when, by which book, on which assumptions, and the result in a few lines.</summary>
internal static class HeadSection
{
    private const int MostNamed = 6;
    private const int Hash = 19; // sha256: and twelve digits tell books apart

    public static void Write(Telling tell)
    {
        Assessment a = tell.Assessment;
        string kind = tell.Say(a.Facts.Root == Columns.TableId.Group ? Phrases.Group : Phrases.Enterprise);
        string who = (a.Subject?.Name, a.SubjectId) switch
        {
            ({ } name, { } id) => tell.Say(Phrases.Named, ("name", name), ("id", id)),
            (null, null) => kind,
            var (name, id) => name ?? id!,
        };
        tell.Document.Heading(1, tell.Say(Phrases.Title, ("subject", who)));
        tell.Document.Paragraph(
            tell.Say(Phrases.AssessedOn, ("date", tell.Date(a.AssessedOn)), ("edition", a.Edition), ("hash", a.Hash[..Math.Min(Hash, a.Hash.Length)]))
        );
        if (AnswersGiven.Of(a) is { Decided: > 0 } count)
        {
            tell.Document.Paragraph(count.Told(tell));
        }
        if (Followed(a) is { } reading)
        {
            tell.Document.Paragraph(tell.Say(Phrases.OneReading, ("reading", reading)));
        }
        if (a.Decisions.Any(d => !d.Assumptions.IsEmpty))
        {
            Assumptions(tell);
        }
        if (a.Decisions.IsEmpty)
        {
            tell.Document.Paragraph(tell.Say(Phrases.NothingInForce));
        }
        else if (!tell.InFull)
        {
            Summary(tell);
        }
    }

    /// <summary>The reading that was chosen; null when all are followed.</summary>
    public static string? Followed(Assessment assessment) =>
        assessment
            .Plan.Decisions.Where(d => d.Version.Readings.Length > d.Readings.Length && d.Readings.Length == 1)
            .Select(d => d.Readings[0].Reading.Id)
            .FirstOrDefault();

    /// <summary>What was assumed, when something was.</summary>
    public static void Assumptions(Telling tell)
    {
        IGrouping<Assumption, string>[] used =
        [
            .. tell.Assessment.Decisions.SelectMany(d => d.Assumptions.Select(a => new Use(a, d.Id))).GroupBy(u => u.Assumption, u => u.Decision),
        ];
        if (used.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(Phrases.Assumptions));
        tell.Document.Paragraph(tell.Say(Phrases.AssumptionsNote));
        foreach (IGrouping<Assumption, string> assumption in used)
        {
            tell.Document.Item(
                0,
                tell.Say(
                    Phrases.Assumed,
                    ("fact", tell.Say(assumption.Key.Name)),
                    ("value", tell.Say(assumption.Key.Value)),
                    ("decisions", CautionSection.List(tell, [.. assumption.Distinct()]))
                )
            );
        }
    }

    private static void Summary(Telling tell)
    {
        tell.Document.Heading(2, tell.Say(Phrases.Summary));
        foreach (
            DecisionResult main in ClassSection.Ordered(tell, DecisionKind.Classification).Where(d => !d.Id.Contains('/', StringComparison.Ordinal))
        )
        {
            tell.Document.Item(0, Run.Bold(tell.Verdict(main)));
        }
        DecisionResult[] permits = [.. tell.Assessment.Decisions.Where(d => d.Kind == DecisionKind.Permit)];
        (Phrase, string?)[] papers =
        [
            (PermitPhrases.CountMissing, Answers.Missing),
            (PermitPhrases.CountExpired, Answers.Expired),
            (PermitPhrases.CountNotDue, Answers.NotDue),
            (PermitPhrases.CountMet, Answers.Met),
            (PermitPhrases.CountUndecided, null),
            (PermitPhrases.CountNotRequired, Answers.NotRequired),
        ];
        Line(tell, Phrases.Permits, Counted(tell, permits, papers));
        foreach (DecisionResult profile in tell.Assessment.Decisions.Where(d => d.Kind == DecisionKind.Completeness))
        {
            tell.Document.Item(0, tell.Verdict(profile));
        }
        DecisionResult[] programmes = [.. ProgrammeSection.Ordered(tell.Assessment)];
        // Those of which only the conditions read were judged stand apart.
        bool ByRead(DecisionResult d) => d.Answer == Answers.Eligible && d.ByConditionsRead;
        string[] told =
        [
            .. Counted(tell, [.. programmes.Where(d => !ByRead(d))], [(ProgrammePhrases.CountEligible, Answers.Eligible)]),
            .. Counted(tell, [.. programmes.Where(ByRead)], [(ProgrammePhrases.CountEligibleByRead, Answers.Eligible)]),
            .. Counted(tell, programmes, [(ProgrammePhrases.CountUndecided, null), (ProgrammePhrases.CountNotEligible, Answers.NotEligible)]),
        ];
        Line(tell, Phrases.Programmes, told);
    }

    private static string Names(Telling tell, string[] titles)
    {
        string list = string.Join(", ", titles.Take(MostNamed));
        return titles.Length <= MostNamed + 1
            ? string.Join(", ", titles)
            : tell.Say(Phrases.AndMore, ("list", list), ("count", Telling.Number(titles.Length - MostNamed)));
    }

    /// <summary>A title in a list: of a paper with a word on conditions, of a programme with one that it is past.</summary>
    private static string Named(Telling tell, DecisionResult result) =>
        result.Kind == DecisionKind.Permit ? tell.TitleAsJudged(result)
        : result.Programme?.Intake == "tertutup" ? tell.Say(result.Title) + tell.Say(ProgrammePhrases.Past)
        : tell.Say(result.Title);

    private static void Line(Telling tell, Phrase what, IReadOnlyCollection<string> told)
    {
        if (told.Count > 0)
        {
            tell.Document.Item(0, Run.Bold(tell.Say(what) + ":"), " " + string.Join(", ", told) + ".");
        }
    }

    private static List<string> Counted(Telling tell, DecisionResult[] results, (Phrase Phrase, string? Answer)[] groups)
    {
        var told = new List<string>();
        foreach ((Phrase phrase, string? answer) in groups)
        {
            string[] titles = [.. results.Where(d => d.Answer == answer).Select(d => Named(tell, d))];
            // What is to be done, and what may be had, is named at once.
            bool named = answer is Answers.Missing or Answers.Expired or Answers.NotDue or Answers.Eligible;
            if (titles.Length > 0)
            {
                told.Add(
                    named
                        ? tell.Say(
                            Phrases.CountedNames,
                            ("count", Telling.Number(titles.Length)),
                            ("what", tell.Say(phrase)),
                            ("names", Names(tell, titles))
                        )
                        : tell.Say(Phrases.Counted, ("count", Telling.Number(titles.Length)), ("what", tell.Say(phrase)))
                );
            }
        }
        return told;
    }

    /// <summary>An assumption that a decision uses.</summary>
    private sealed record Use(Assumption Assumption, string Decision);
}
