using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;

namespace Umkm.Rules.Sections;

/// <summary>Programmes: eligible, undecided, not eligible; with the law of the day, each criterion, what would change it, intake, what is offered
/// and what to bring.</summary>
internal static class ProgrammeSection
{
    public static void Write(Telling tell)
    {
        DecisionResult[] all = [.. Ordered(tell.Assessment)];
        if (all.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(Phrases.Programmes));
        tell.Document.Paragraph(tell.Say(ProgrammePhrases.EligibleNote));
        foreach (
            (string? answer, bool read, Phrase heading) in new (string?, bool, Phrase)[]
            {
                (Answers.Eligible, false, ProgrammePhrases.Eligible),
                (Answers.Eligible, true, ProgrammePhrases.EligibleByRead),
                (null, false, ProgrammePhrases.Undecided),
                (Answers.NotEligible, false, ProgrammePhrases.NotEligible),
                (Answers.NotEligible, true, ProgrammePhrases.NotEligibleByRead),
            }
        )
        {
            DecisionResult[] group = [.. all.Where(d => d.Answer == answer && (answer is null || d.ByConditionsRead == read))];
            if (group.Length > 0)
            {
                tell.Document.Heading(3, tell.Say(heading));
                foreach (DecisionResult programme in group)
                {
                    One(tell, programme);
                }
            }
        }
    }

    /// <summary>The programmes of an assessment: those that can be applied for today before those that are closed, national ones before local
    /// ones.</summary>
    public static DecisionResult[] Ordered(Assessment assessment)
    {
        DecisionResult[] all = [.. assessment.Decisions.Where(d => d.Kind == DecisionKind.Programme)];
        Array.Sort(all, Compare);
        return all;
    }

    private static int Compare(DecisionResult one, DecisionResult other)
    {
        int rank = OfferSection.Rank(one.Programme) - OfferSection.Rank(other.Programme);
        return rank != 0 ? rank
            : IsNational(one) != IsNational(other) ? (IsNational(one) ? -1 : 1)
            : string.CompareOrdinal(one.Id, other.Id);
    }

    /// <summary>Whether the section tells what a programme offers and its own cautions, which then need not be told at the end.</summary>
    public static bool TellsCautions(Telling tell, DecisionResult result) =>
        result.Kind == DecisionKind.Programme && result.NotRegulated is null && (tell.InFull || result.Answer != Answers.NotEligible);

    private static bool IsNational(DecisionResult programme) => programme.Region is null or "nasional";

    private static void One(Telling tell, DecisionResult programme)
    {
        string region = IsNational(programme) ? "" : tell.Say(ProgrammePhrases.Region, ("region", programme.Region!));
        tell.Document.Item(0, Run.Bold(tell.Say(programme.Title)), region + (programme.Readings.IsEmpty ? "" : tell.Why(programme)));
        tell.Document.Item(
            1,
            tell.Say(
                ProgrammePhrases.Law,
                ("basis", tell.Say(programme.Basis)),
                ("evidence", tell.Say(EvidencePhrases.Of(programme.Basis.Evidence))),
                ("period", tell.Period(programme.InForce))
            )
        );
        if (programme.Gap is { } gap)
        {
            tell.Document.Item(1, tell.Say(gap));
        }
        foreach (ReadingResult reading in programme.Answer is null || tell.InFull ? programme.Readings : [])
        {
            tell.Document.Item(
                1,
                tell.Say(Phrases.ReadingAnswer, ("reading", reading.Id), ("title", tell.Say(reading.Title))),
                Run.Bold(tell.Answers(programme, reading.Possible)),
                "."
            );
        }
        CriteriaSection.Write(tell, programme);
        if (programme.Answer is null && tell.Missing(programme.MissingFacts, ProgrammePhrases.ToAsk) is { } missing)
        {
            tell.Document.Item(1, missing);
        }
        tell.AssumptionItem(1, programme);
        if (programme.Programme is { } info)
        {
            OfferSection.Intake(tell, info);
        }
        if (TellsCautions(tell, programme))
        {
            OfferSection.Write(tell, programme);
            Cautions(tell, programme);
        }
    }

    private static void Cautions(Telling tell, DecisionResult programme)
    {
        string own = programme.Id + ": ";
        foreach (
            Caution caution in programme.Cautions.Where(c => c.Code is "peringatan" && c.Text.Indonesian.StartsWith(own, StringComparison.Ordinal))
        )
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.Careful, ("caution", Telling.WithoutEnd(tell.Say(caution.Text)[own.Length..]))));
        }
        if (tell.NotJudged(programme) is { } unjudged)
        {
            tell.Document.Item(1, unjudged);
        }
        if (programme.Programme is { NotModelledTexts: [_, ..] left })
        {
            tell.Document.Item(
                1,
                tell.Say(ProgrammePhrases.NotModelled, ("left", string.Join("; ", left.Select(n => Telling.WithoutEnd(tell.Say(n))))))
            );
        }
    }
}
