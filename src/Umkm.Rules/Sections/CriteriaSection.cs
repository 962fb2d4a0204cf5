using Umkm.Rules.Documents;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sections;

/// <summary>The criteria of a programme: those not met and what would meet them first, then those that are open, then those met, each with its
/// article.</summary>
internal static class CriteriaSection
{
    public static void Write(Telling tell, DecisionResult programme)
    {
        CriterionResult[] criteria = [.. programme.Criteria];
        foreach (CriterionResult criterion in criteria.Where(c => c.Holds is false))
        {
            string finding = tell.Findings(criterion.Reasons);
            tell.Document.Item(
                1,
                finding.Length == 0
                    ? tell.Say(ProgrammePhrases.UnmetByRule, ("sentence", Sentence(tell, criterion)), ("basis", tell.Say(criterion.Basis)))
                    : tell.Say(ProgrammePhrases.Unmet, ("sentence", Sentence(tell, criterion)), ("finding", finding))
            );
            Changes(tell, 2, ProgrammePhrases.Meets, programme.Changes.Where(c => c.Criterion == criterion.Id));
        }
        Changes(tell, 1, ProgrammePhrases.Turns, programme.Changes.Where(c => c.Criterion is null));
        Undecided(tell, [.. criteria.Where(c => c.Holds is null)]);
        CriterionResult[] others = [.. criteria.Where(OtherForms.Concern)];
        Met(tell, [.. criteria.Where(c => c.Holds is true).Except(others)], criteria.Length - others.Length);
        if (others.Length > 0)
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.OtherForms, ("form", tell.Say(OtherForms.Own(others[0]))), ("list", List(tell, others))));
        }
    }

    private static void Undecided(Telling tell, CriterionResult[] undecided)
    {
        if (tell.InFull)
        {
            One(tell, undecided, ProgrammePhrases.CriterionUndecided);
        }
        else if (undecided.Length > 0)
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.UndecidedList, ("list", List(tell, undecided))));
        }
    }

    private static void Met(Telling tell, CriterionResult[] met, int all)
    {
        if (all == 0)
        {
            return;
        }
        string count =
            met.Length == all
                ? tell.Say(ProgrammePhrases.AllMet, ("all", Telling.Number(all)))
                : tell.Say(ProgrammePhrases.MetOf, ("met", Telling.Number(met.Length)), ("all", Telling.Number(all)));
        if (tell.InFull || met.Length == 0)
        {
            tell.Document.Item(1, count + ".");
            One(tell, met, ProgrammePhrases.CriterionMet);
        }
        else
        {
            tell.Document.Item(1, tell.Say(ProgrammePhrases.MetList, ("count", count), ("list", List(tell, met))));
        }
    }

    /// <summary>Each criterion with what was found.</summary>
    private static void One(Telling tell, CriterionResult[] criteria, Phrase phrase)
    {
        foreach (CriterionResult criterion in criteria)
        {
            tell.Document.Item(1, tell.Say(phrase, ("sentence", Sentence(tell, criterion)), ("basis", tell.Say(criterion.Basis))));
            string findings = IsOneFact(criterion)
                ? ""
                : tell.Findings(criterion.Reasons, open: criterion.Holds is null, under: criterion.Basis.ToString());
            if (findings.Length > 0)
            {
                tell.Document.Item(2, findings + ".");
            }
        }
    }

    /// <summary>Whether a criterion asks for one fact that was given or not, so that its sentence says all.</summary>
    private static bool IsOneFact(CriterionResult criterion) =>
        criterion is { From.When: Statement or Negation { Part: Statement }, Reasons: [{ FollowsFrom: null }] };

    /// <summary>Criteria in one line, those of one article together.</summary>
    private static string List(Telling tell, CriterionResult[] criteria) =>
        string.Join(
            "; ",
            criteria
                .GroupBy(c => tell.Say(c.Basis))
                .Select(g => tell.Say(Phrases.Cited, ("finding", string.Join("; ", g.Select(c => Sentence(tell, c)))), ("basis", g.Key)))
        );

    /// <summary>The changes that would turn the programme, or meet one criterion; none where no single change does.</summary>
    private static void Changes(Telling tell, int depth, Phrase phrase, IEnumerable<PossibleChange> changes)
    {
        string[] told = [.. changes.Where(c => c.Kind != ChangeKind.None).Select(c => Telling.WithoutEnd(tell.Say(c.Text)))];
        if (told.Length > 0)
        {
            tell.Document.Item(depth, tell.Say(phrase, ("changes", string.Join(tell.Say(ProgrammePhrases.OrBetween), told))));
        }
    }

    private static string Sentence(Telling tell, CriterionResult criterion)
    {
        string sentence = Telling.WithoutEnd(tell.Say(criterion.Sentence));
        return criterion.Reading.Length == 0
            ? sentence
            : tell.Say(ProgrammePhrases.UnderReading, ("sentence", sentence), ("reading", criterion.Reading));
    }
}
