using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.Rules.Explanations;

/// <summary>Programmes: eligible, undecided, not eligible; with intake, unmet criteria, what is offered and what to bring.</summary>
internal static class ProgrammeSection
{
    public static void Write(Telling tell)
    {
        DecisionResult[] all = [.. tell.Assessment.Decisions.Where(d => d.Kind == DecisionKind.Programme)];
        if (all.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(Phrases.Programmes));
        tell.Document.Paragraph(tell.Say(ProgrammePhrases.EligibleNote));
        foreach ((string? answer, Phrase heading) in new (string?, Phrase)[] { (Answers.Eligible, ProgrammePhrases.Eligible), (null, ProgrammePhrases.Undecided), (Answers.NotEligible, ProgrammePhrases.NotEligible) })
        {
            DecisionResult[] group = [.. all.Where(d => d.Answer == answer)];
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

    private static void One(Telling tell, DecisionResult programme)
    {
        string region = programme.Region is { } r && r != "nasional" ? tell.Say(ProgrammePhrases.Region, ("region", r)) : "";
        tell.Document.Item(0, Run.Bold(tell.Say(programme.Title)), region + (programme.Readings.IsEmpty ? "" : tell.Why(programme)));
        if (programme.NotRegulated is { } gap)
        {
            tell.Document.Item(1, gap);
        }
        foreach (ReadingResult reading in programme.Answer is null || tell.InFull ? programme.Readings : [])
        {
            tell.Document.Item(1, tell.Say(Phrases.ReadingAnswer, ("reading", reading.Id), ("title", tell.Say(reading.Title))), Run.Bold(tell.Answers(programme, reading.Possible)), ".");
        }
        Criteria(tell, programme);
        Changes(tell, 1, ProgrammePhrases.Turns, programme.Changes.Where(c => c.Criterion is null));
        tell.MissingItem(1, programme);
        tell.LawItem(1, programme);
        tell.AssumptionItem(1, programme);
        if (programme.Programme is { } info && (programme.Answer != Answers.NotEligible || tell.InFull))
        {
            Offer(tell, programme, info);
        }
    }

    private static void Criteria(Telling tell, DecisionResult programme)
    {
        CriterionResult[] criteria = [.. programme.Criteria];
        if (criteria.Length == 0)
        {
            return;
        }
        int met = criteria.Count(c => c.Holds is true);
        tell.Document.Item(1, met == criteria.Length
            ? tell.Say(ProgrammePhrases.AllMet, ("all", Telling.Number(criteria.Length)))
            : tell.Say(ProgrammePhrases.MetOf, ("met", Telling.Number(met)), ("all", Telling.Number(criteria.Length))));
        foreach (CriterionResult criterion in criteria)
        {
            string sentence = Telling.WithoutEnd(tell.Say(criterion.Sentence));
            if (criterion.Holds is false)
            {
                string finding = tell.Findings(criterion.Reasons);
                tell.Document.Item(1, finding.Length == 0
                    ? tell.Say(ProgrammePhrases.UnmetByRule, ("sentence", sentence), ("basis", criterion.Basis.ToString()))
                    : tell.Say(ProgrammePhrases.Unmet, ("sentence", sentence), ("finding", finding)));
                Changes(tell, 2, ProgrammePhrases.Meets, programme.Changes.Where(c => c.Criterion == criterion.Id));
            }
            else if (tell.InFull)
            {
                tell.Document.Item(1, tell.Say(criterion.Holds is true ? ProgrammePhrases.CriterionMet : ProgrammePhrases.CriterionUndecided, ("sentence", sentence)));
                if (tell.Findings(criterion.Reasons) is { Length: > 0 } findings)
                {
                    tell.Document.Item(2, findings + ".");
                }
            }
        }
    }

    /// <summary>The changes that would turn the programme, or meet one criterion; none where no single change does.</summary>
    private static void Changes(Telling tell, int depth, Phrase phrase, IEnumerable<PossibleChange> changes)
    {
        string[] told = [.. changes.Where(c => c.Kind != ChangeKind.None).Select(c => Telling.WithoutEnd(tell.Say(c.Text)))];
        if (told.Length > 0)
        {
            tell.Document.Item(depth, tell.Say(phrase, ("changes", string.Join(tell.Say(ProgrammePhrases.OrBetween), told))));
        }
    }

    private static void Offer(Telling tell, DecisionResult programme, ProgrammeInfo info)
    {
        Phrase intake = info.Intake switch
        {
            "terbuka" => ProgrammePhrases.Open,
            "tertutup" => ProgrammePhrases.Closed,
            "tergantung-penyelenggara" => ProgrammePhrases.UpToProvider,
            _ => ProgrammePhrases.IntakeUnknown,
        };
        tell.Document.Item(1, info.IntakeNote is { } note
            ? tell.Say(ProgrammePhrases.IntakeWithNote, ("intake", tell.Say(intake)), ("note", note))
            : tell.Say(ProgrammePhrases.Intake, ("intake", tell.Say(intake))));
        if (programme.Answer is null && !tell.InFull)
        {
            return;
        }
        if (info.Benefits.Length > 0)
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.Benefits, ("benefits", string.Join("; ", info.Benefits.Select(b => tell.Say(b.When is null ? ProgrammePhrases.Benefit : ProgrammePhrases.ConditionalBenefit, ("name", tell.Say(b.Name)), ("value", b.Value)))))));
        }
        if (info.Documents.Length > 0)
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.Documents, ("documents", string.Join("; ", info.Documents.Select(Telling.WithoutEnd)))));
        }
    }
}
