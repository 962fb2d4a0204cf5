using System.Collections.Immutable;
using Umkm.Domain;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Interviews;

/// <summary>Makes a question of an open fact: its kind, bounds, choices and help come from the glossary.</summary>
internal sealed class QuestionMaker(Plan plan, PlannedDecision[] openGoals)
{
    /// <summary>A workforce, a shelf life: no count of a subject is larger.</summary>
    private const long LargestCount = int.MaxValue;

    public Question Of(OpenFact fact, int couldDecide)
    {
        MissingKey key = fact.Key;
        Question question = key switch
        {
            { Term: { } term } => term.Property == "trainings" ? Trainings(fact.Pointer, term) : OfTerm(term, fact.Pointer),
            { IsList: false } => Named(fact, Question.OfDate, null),
            _ when fact.Pointer.EndsWith("/kbli", StringComparison.Ordinal) => Of(SubjectKind.Activity, TermKind.Kbli, fact.Pointer),
            _ when fact.Pointer.EndsWith("/name", StringComparison.Ordinal) => new Question
            {
                Pointer = fact.Pointer,
                Kind = Question.OfText,
                Label = ListTexts.ProductName,
            },
            _ when fact.Pointer.EndsWith("/kind", StringComparison.Ordinal) => Paper(fact.Pointer),
            _ => Named(fact, Question.OfList, ListTexts.Meaning(key.Table)) with { Fields = Fields(key.Table) },
        };
        return question with
        {
            Item = fact.First.Item ?? question.Item,
            ItemKind = fact.First.ItemKind,
            Goals = [.. fact.Goals.Select(g => g.Decision.Id)],
            CouldDecide = couldDecide,
        };
    }

    private static Question Named(OpenFact fact, string kind, string? meaning) =>
        new()
        {
            Pointer = fact.Pointer,
            Kind = kind,
            Label = fact.First.Name,
            Meaning = meaning,
        };

    private Question Of(SubjectKind subject, TermKind kind, string pointer) =>
        OfTerm(plan.Book.Glossary.Terms.First(t => t.Subject == subject && t.Kind == kind), pointer);

    private static Question OfTerm(Term term, string pointer)
    {
        string kind = KindOf(term.Kind);
        bool isRisk = term.Property?.StartsWith(EnterpriseFacts.RiskOfScale, StringComparison.Ordinal) == true;
        return new Question
        {
            Pointer = pointer,
            Kind = kind,
            Label = isRisk ? ListTexts.Risk : term.Label,
            Unit = term.Unit,
            Minimum = kind switch
            {
                Question.OfYear => FirstYear,
                Question.OfCount => term.Minimum ?? 0,
                _ => term.Minimum,
            },
            Maximum = kind switch
            {
                Question.OfYear => LastYear,
                Question.OfCount => LargestCount,
                Question.OfAmount => Rupiah.MaxValue.Amount,
                _ => null,
            },
            Choices = EquatableList.From(term.Choices),
            Meaning = term.Meaning,
            Basis = term.Basis,
        };
    }

    private static string KindOf(TermKind kind) =>
        kind switch
        {
            TermKind.Rupiah => Question.OfAmount,
            TermKind.Count => Question.OfCount,
            TermKind.Date or TermKind.Age => Question.OfDate,
            TermKind.YesNo => Question.OfYesNo,
            TermKind.Choice => Question.OfChoice,
            TermKind.Kbli => Question.OfKbli,
            TermKind.Region => Question.OfRegion,
            _ => Question.OfYear,
        };

    private static Question Trainings(string pointer, Term term) =>
        OfTerm(term, pointer) with
        {
            Kind = Question.OfList,
            Fields =
            [
                new Question
                {
                    Pointer = "",
                    Kind = Question.OfText,
                    Label = ListTexts.Training,
                },
            ],
        };

    /// <summary>The kinds of paper, those that the open goals ask for first.</summary>
    private Question Paper(string pointer)
    {
        PermitKind[] asked = [.. openGoals.SelectMany(g => plan.NotesOf(g).Reach.Papers.Select(p => p.Kind)).Distinct().OrderBy(k => k.Index)];
        return new Question
        {
            Pointer = pointer,
            Kind = Question.OfChoice,
            Label = ListTexts.PaperKind,
            Choices = [.. asked.Concat(plan.Book.Glossary.PermitKinds).Distinct().Select(k => new Choice(k.Slug, k.Label))],
        };
    }

    private EquatableList<Question> Fields(TableId table)
    {
        switch (table)
        {
            case TableId.Activity:
                return
                [
                    Of(SubjectKind.Activity, TermKind.Kbli, "kbli"),
                    .. TermsOf(SubjectKind.Activity)
                        .Where(t => t.Kind == TermKind.Choice)
                        .Take(1)
                        .Select(t => OfTerm(t, "risk") with { Label = ListTexts.Risk }),
                ];
            case TableId.Product:
                return
                [
                    new Question
                    {
                        Pointer = "name",
                        Kind = Question.OfText,
                        Label = ListTexts.ProductName,
                    },
                    .. TermsOf(SubjectKind.Product).Select(t => OfTerm(t, t.Property!)),
                ];
            case TableId.Loan:
                return EquatableList.From(TermsOf(SubjectKind.Loan).Select(t => OfTerm(t, t.Property!)));
            case TableId.Member:
                return
                [
                    new Question
                    {
                        Pointer = "name",
                        Kind = Question.OfText,
                        Label = ListTexts.MemberName,
                    },
                ];
            default:
                bool perProduct = openGoals.Any(g => plan.NotesOf(g).LeansOn.Prepend(g).Any(d => d.Table == TableId.Product));
                return
                [
                    Paper("kind"),
                    new Question
                    {
                        Pointer = "issuedOn",
                        Kind = Question.OfDate,
                        Label = ListTexts.IssuedOn,
                    },
                    new Question
                    {
                        Pointer = "validUntil",
                        Kind = Question.OfDate,
                        Label = ListTexts.ValidUntil,
                    },
                    .. perProduct
                        ?
                        [
                            new Question
                            {
                                Pointer = "product",
                                Kind = Question.OfText,
                                Label = ListTexts.CoveredProduct,
                            },
                        ]
                        : Array.Empty<Question>(),
                ];
        }
    }

    /// <summary>The terms about a kind of item that the open goals read, in the order of the glossary.</summary>
    private IEnumerable<Term> TermsOf(SubjectKind subject)
    {
        HashSet<Term> read = [.. openGoals.SelectMany(g => plan.NotesOf(g).AllTerms)];
        return plan.Book.Glossary.Terms.Where(t => t.Subject == subject && t.Property is not null && read.Contains(t));
    }

    private const long FirstYear = 1000;
    private const long LastYear = 9999;
}
