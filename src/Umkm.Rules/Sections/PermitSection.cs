using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>Papers by what is to be done about them: missing, expired, not yet due, undecided, met; then those not required in one line.</summary>
internal static class PermitSection
{
    public static void Write(Telling tell)
    {
        DecisionResult[] all = [.. tell.Assessment.Decisions.Where(d => d.Kind == DecisionKind.Permit)];
        if (all.Length == 0)
        {
            return;
        }
        tell.Document.Heading(2, tell.Say(Phrases.Permits));
        foreach (
            (string? answer, Phrase heading) in new (string?, Phrase)[]
            {
                (Answers.Missing, PermitPhrases.Missing),
                (Answers.Expired, PermitPhrases.Expired),
                (Answers.NotDue, PermitPhrases.NotDue),
                (null, PermitPhrases.Undecided),
                (Answers.Met, PermitPhrases.Met),
            }
        )
        {
            DecisionResult[] group = [.. all.Where(d => d.Answer == answer)];
            if (group.Length > 0)
            {
                tell.Document.Heading(3, tell.Say(heading));
                foreach (DecisionResult permit in answer is null && !tell.InFull ? [] : group)
                {
                    One(tell, permit);
                }
                if (answer is null && !tell.InFull)
                {
                    Undecided(tell, group);
                }
            }
        }
        string[] free = [.. all.Where(d => d.Answer == Answers.NotRequired).Select(tell.TitleAsJudged)];
        if (free.Length > 0)
        {
            tell.Document.Paragraph(tell.Say(PermitPhrases.NotRequired, ("titles", string.Join(", ", free))));
            foreach (DecisionResult permit in tell.InFull ? all.Where(d => d.Answer == Answers.NotRequired) : [])
            {
                One(tell, permit);
            }
        }
    }

    /// <summary>Those that lack the same facts together.</summary>
    private static void Undecided(Telling tell, DecisionResult[] permits)
    {
        foreach (IGrouping<string, DecisionResult> same in permits.GroupBy(p => tell.Missing(p.MissingFacts) ?? tell.Why(p).Trim()))
        {
            tell.Document.Item(0, Run.Bold(string.Join(", ", same.Select(p => tell.Say(p.Title)))));
            tell.Document.Item(1, same.Key);
            foreach (DecisionResult permit in same)
            {
                Readings(tell, permit);
            }
        }
    }

    /// <summary>The answers under each reading, where they differ.</summary>
    private static void Readings(Telling tell, DecisionResult permit)
    {
        if (permit.Items.IsEmpty)
        {
            Readings(tell, "", permit);
        }
        foreach (ItemResult item in permit.Items)
        {
            Readings(tell, tell.Item(item.Ref, item.Kind) + ": ", item.Result);
        }
    }

    private static void Readings(Telling tell, string item, DecisionResult result)
    {
        if (result.Answer is not null || !Telling.Differ(result))
        {
            return;
        }
        foreach (ReadingResult reading in result.Readings)
        {
            tell.Document.Item(
                1,
                item + tell.Say(Phrases.ReadingAnswer, ("reading", reading.Id), ("title", tell.Say(reading.Title))),
                Run.Bold(tell.List(reading.Possible)),
                "."
            );
        }
    }

    private static void One(Telling tell, DecisionResult permit)
    {
        string nature = permit.Nature switch
        {
            PermitNature.Conditional => tell.Say(PermitPhrases.Conditional),
            PermitNature.Reporting => tell.Say(PermitPhrases.Reporting),
            PermitNature.Voluntary => tell.Say(PermitPhrases.Voluntary),
            _ => "",
        };
        tell.Document.Item(0, Run.Bold(tell.TitleAsJudged(permit)), nature, permit.Answer is null ? ": " + tell.List(permit.Possible) : "");
        ItemResult[] concerned = [.. permit.Items.Where(i => i.Result.Answer == permit.Answer)];
        if (concerned.Length > 0)
        {
            tell.Document.Item(1, tell.Say(PermitPhrases.ForItems, ("items", tell.Items(concerned))));
        }
        DecisionResult shown = concerned.Length > 0 ? concerned[0].Result : permit;
        if (permit.Gap is { } gap)
        {
            tell.Document.Item(1, tell.Say(gap));
        }
        Papers(tell, shown);
        if (permit.Answer is not null || tell.InFull)
        {
            Because(tell, permit, shown, concerned);
        }
        Readings(tell, permit);
        tell.MissingItem(1, permit);
        tell.LawItem(1, permit);
        tell.AssumptionItem(1, permit);
    }

    private static void Papers(Telling tell, DecisionResult shown)
    {
        if (shown.Permit is not { } papers)
        {
            return;
        }
        if (shown.Answer == Answers.Met && papers.Covering is { } held)
        {
            tell.Document.Item(1, tell.Say(PermitPhrases.Held, ("paper", tell.Say(held))));
        }
        if (shown.Answer == Answers.Expired && papers.ExpiredOn is { } last)
        {
            tell.Document.Item(1, tell.Say(PermitPhrases.ExpiredOn, ("date", tell.Date(last))));
        }
        if (shown.Answer == Answers.NotDue && papers.DueOn is { } due)
        {
            tell.Document.Item(1, tell.Say(PermitPhrases.DueOn, ("date", tell.Date(due))));
        }
        if (shown.Answer is Answers.Missing or Answers.NotDue && papers.SatisfiedBy.Length > 0)
        {
            tell.Document.Item(
                1,
                tell.Say(PermitPhrases.SatisfiedBy, ("papers", string.Join(tell.Say(Phrases.OrBetween), papers.SatisfiedBy.Select(tell.Say))))
            );
        }
    }

    private static void Because(Telling tell, DecisionResult permit, DecisionResult shown, ItemResult[] concerned)
    {
        if (shown.Answer is Answers.Met && !tell.InFull)
        {
            tell.Document.Item(1, tell.Say(PermitPhrases.Basis, ("basis", tell.Say(permit.Basis))));
            return;
        }
        // Whether its paper is held is told as the heading.
        Reason[] why =
        [
            .. shown.Reasons.Where(r => !(r.From.Leaf is PermitHeld held && shown.Permit?.SatisfiedBy.Contains(held.Kind.Label) == true)),
        ];
        if (why.Length == 0)
        {
            tell.Document.Item(1, tell.Say(PermitPhrases.Basis, ("basis", tell.Say(permit.Basis))));
            return;
        }
        string findings = tell.Findings(why, concerned.Length > 0 ? concerned[0].Index : null, open: shown.Answer is null);
        tell.Document.Item(
            1,
            tell.Say(shown.Answer is Answers.NotRequired or null ? Phrases.Because : PermitPhrases.RequiredBecause, ("finding", findings))
        );
    }
}
