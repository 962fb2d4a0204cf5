using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Sections;

namespace Umkm.Rules.Review;

/// <summary>Writes what a reading says: one sentence a line, structure as nesting, as in the rule file.</summary>
internal sealed class BodyWriter(DocumentBuilder page, Decision decision, RuleBook book)
{
    private bool English => page.Language == Lang.English;

    public void Write(DecisionBody body)
    {
        switch (body)
        {
            case Bands bands:
                foreach (Band band in bands.Parts)
                {
                    When(0, page.Say(ReviewPhrases.AnswerWhen, ("answer", Cited(Label(band.Answer), band.Basis))), band.When);
                }
                break;
            case Branches branches:
                foreach (Branch branch in branches.Parts)
                {
                    Write(branch);
                }
                break;
            case Criteria criteria:
                foreach (Criterion criterion in criteria.Parts)
                {
                    page.Item(
                        0,
                        page.Say(
                            ReviewPhrases.Criterion,
                            ("id", criterion.Id),
                            ("sentence", page.Say(criterion.Sentence)),
                            ("basis", criterion.Basis.In(page.Language))
                        )
                    );
                    When(1, page.Say(ReviewPhrases.When), criterion.When);
                    foreach (LocalizedText caution in criterion.Cautions)
                    {
                        page.Item(1, page.Say(ReviewPhrases.Caution, ("text", page.Say(caution))));
                    }
                }
                break;
            case PermitRequirement permit:
                Write(permit);
                break;
        }
    }

    public void Write(ProgrammeInfo programme)
    {
        page.Item(
            0,
            programme.Note is { } note
                ? page.Say(ProgrammePhrases.IntakeWithNote, ("intake", programme.Intake), ("note", page.Say(note)))
                : page.Say(ProgrammePhrases.Intake, ("intake", programme.Intake))
        );
        foreach (Benefit benefit in programme.Benefits)
        {
            (string, string)[] values =
            [
                ("name", page.Say(benefit.Name)),
                ("value", page.Say(benefit.Amount)),
                ("basis", benefit.Basis is { } basis ? $" ({CitationWords.In(basis, page.Language)})" : ""),
            ];
            if (benefit.When is { } when)
            {
                When(0, page.Say(ReviewPhrases.BenefitWhen, values), when);
            }
            else
            {
                page.Item(0, page.Say(ReviewPhrases.Benefit, values));
            }
        }
        if (programme.DocumentTexts.Length > 0)
        {
            page.Item(0, page.Say(ReviewPhrases.Documents, ("documents", string.Join("; ", programme.DocumentTexts.Select(page.Say)))));
        }
        foreach (LocalizedText left in programme.NotModelledTexts)
        {
            page.Item(0, page.Say(ReviewPhrases.NotModelled, ("text", page.Say(left))));
        }
    }

    /// <summary>The sentences of a condition.</summary>
    public static IEnumerable<Condition> Leaves(Condition condition) =>
        condition switch
        {
            AllOf c => c.Parts.SelectMany(Leaves),
            AnyOf c => c.Parts.SelectMany(Leaves),
            AtLeastOf c => c.Parts.SelectMany(Leaves),
            Negation c => Leaves(c.Part),
            Quantified c => Leaves(c.Part),
            ChildSum c => Leaves(c.Where).Prepend(c),
            _ => [condition],
        };

    private void Write(Branch branch)
    {
        string answer = branch.SameAs is { } same
            ? page.Say(
                ReviewPhrases.AnswerOf,
                ("decision", page.Say(ReviewPhrases.Labelled, ("label", book.Find(same) is { } other ? page.Say(other.Title) : same), ("slug", same)))
            )
            : Label(branch.Answer!);
        answer = Cited(answer, branch.Basis);
        if (branch.When is { } when)
        {
            string lead = page.Say(ReviewPhrases.AnswerWhen, ("answer", answer));
            When(0, char.ToUpperInvariant(lead[0]) + lead[1..], when);
        }
        else
        {
            page.Item(0, page.Say(ReviewPhrases.AnswerElse, ("answer", answer)));
        }
    }

    private void Write(PermitRequirement permit)
    {
        if (permit.RequiredWhen is { } required)
        {
            When(0, page.Say(ReviewPhrases.RequiredWhen), required);
        }
        else
        {
            page.Item(0, page.Say(ReviewPhrases.NotRequired));
        }
        if (permit.SatisfiedBy.Length > 0)
        {
            page.Item(
                0,
                page.Say(
                    ReviewPhrases.SatisfiedBy,
                    ("papers", string.Join(page.Say(ReviewPhrases.Or), permit.SatisfiedBy.Select(k => page.Say(k.Label))))
                )
            );
        }
        if (permit.AlsoWhen is { } also)
        {
            When(0, page.Say(ReviewPhrases.AlsoWhen), also);
        }
        if (permit.AcceptedStatuses is not ["terbit"])
        {
            page.Item(0, page.Say(ReviewPhrases.Statuses, ("statuses", string.Join(", ", permit.AcceptedStatuses))));
        }
        if (permit.Validity is { } validity)
        {
            page.Item(
                0,
                validity.SinceIssue is { } duration
                    ? page.Say(ReviewPhrases.SinceIssue, ("duration", SentenceWriter.Value(duration, English)))
                    : page.Say(validity.Term == PermitTerm.WhileRunning ? ReviewPhrases.WhileRunning : ReviewPhrases.AsPrinted)
            );
        }
        foreach (DueRow due in permit.Due)
        {
            string date = due.From is { } from
                ? DecisionPage.Date(page, from)
                : page.Say(
                    ReviewPhrases.AfterDate,
                    ("duration", SentenceWriter.Value(due.After!, English)),
                    ("date", English ? due.Since!.English : due.Since!.Name)
                );
            if (due.When is { } when)
            {
                When(0, page.Say(ReviewPhrases.DueFrom, ("date", date)), when);
            }
            else
            {
                page.Item(0, page.Say(ReviewPhrases.DueElse, ("date", date)));
            }
        }
    }

    private void When(int depth, string lead, Condition condition)
    {
        string end = condition
            is AllOf
                or AnyOf
                or AtLeastOf
                or Negation { Part: not Always }
                or Quantified { Part: not Always }
                or ChildSum { Where: not Always }
            ? ":"
            : ".";
        page.Item(depth, lead + Outer(condition) + end);
        foreach (Condition part in ConditionParts.Told(condition))
        {
            When(depth + 1, "", part);
        }
    }

    private string Outer(Condition condition) =>
        condition switch
        {
            AllOf => page.Say(ReviewPhrases.AllOf),
            AnyOf => page.Say(ReviewPhrases.AnyOf),
            AtLeastOf a => page.Say(ReviewPhrases.AtLeastOf, ("count", a.Count.ToString(CultureInfo.InvariantCulture))),
            Negation { Part: not Always } => page.Say(ReviewPhrases.Not),
            Quantified { Part: not Always } q => page.Say(ReviewPhrases.Children(q), ("children", SentenceWriter.Write(q, page.Language))),
            ChildSum { Where: not Always } s => page.Say(
                ReviewPhrases.SumWhere,
                ("sentence", SentenceWriter.Write(s, page.Language)),
                ("child", English ? s.Child.English() : s.Child.Word())
            ),
            DecisionIs d => page.Say(
                Phrases.OtherIs,
                ("decision", book.Find(d.Decision) is { } other ? page.Say(other.Title) : d.Decision),
                (
                    "answer",
                    string.Join(
                        page.Say(ReviewPhrases.Or),
                        d.Answers.Select(a => book.Find(d.Decision)?.Answer(a) is { } found ? page.Say(found.Label) : a)
                    )
                )
            ),
            _ => SentenceWriter.Write(condition, page.Language),
        };

    private string Cited(string answer, LegalBasis? basis) =>
        basis is null ? answer : page.Say(Phrases.Cited, ("finding", answer), ("basis", basis.In(page.Language)));

    private string Label(string answer) => decision.Answer(answer) is { } found ? page.Say(found.Label) : answer;
}
