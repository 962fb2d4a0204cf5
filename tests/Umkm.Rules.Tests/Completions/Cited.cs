using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.Results;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;

namespace Umkm.Rules.Tests.Completions;

/// <summary>The facts that the reasons of an answer cite, themselves or through the decisions they name.</summary>
internal sealed class Cited
{
    private readonly Assessment _assessment;
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<Term> _terms = [];
    private readonly HashSet<string> _lists = [];

    public Cited(Assessment assessment, DecisionResult result)
    {
        _assessment = assessment;
        Add(result);
    }

    /// <summary>Whether a fact is cited.</summary>
    public bool Has(Slot slot)
    {
        string list = slot.Name.Split('[', '.')[0];
        return slot.Term is { } term ? _terms.Contains(term)
            : slot.Name.StartsWith("permits", StringComparison.Ordinal) || slot.Name.EndsWith("].name", StringComparison.Ordinal)
                ? _lists.Contains("permits")
            : slot.Name.EndsWith("].kbli", StringComparison.Ordinal)
                ? _lists.Contains("permits")
                    || _terms.Any(t => t.Kind == TermKind.Kbli || t.Property?.StartsWith("risk", StringComparison.Ordinal) == true)
            : _lists.Contains(list);
    }

    private void Add(DecisionResult result)
    {
        if (!_seen.Add(result.Id))
        {
            return;
        }
        Papers(result);
        foreach (ItemResult item in result.Items)
        {
            Papers(item.Result);
        }
        if (!result.Items.IsEmpty || _assessment.Plan.Find(result.Id)!.HasItems)
        {
            _lists.Add(_assessment.Plan.Find(result.Id)!.Table == Columns.TableId.Activity ? "activities" : "products");
        }
        foreach (Reason reason in result.Reasons)
        {
            if (reason.Decision is { } named && _assessment.Look(named) is { } other)
            {
                Add(other);
            }
            if (reason.From.Leaf is { } leaf)
            {
                foreach (Term term in BookValues.WithParts(leaf).SelectMany(PlanNotes.Terms))
                {
                    _terms.Add(term);
                    if (term.IssueOf is not null)
                    {
                        _lists.Add("permits");
                    }
                }
                foreach (Condition part in BookValues.WithParts(leaf))
                {
                    Lists(part);
                    if (part is DecisionIs d && _assessment.Look(d.Decision) is { } named2)
                    {
                        Add(named2);
                    }
                }
            }
        }
    }

    private void Papers(DecisionResult result)
    {
        if (result.Permit is not null && result.Answer != Answers.NotRequired)
        {
            _lists.Add("permits");
        }
        // Nobody has to hold a paper that is not asked for: that there is none is what makes it so.
        if (result.Nature == PermitNature.Voluntary)
        {
            _lists.Add("permits");
        }
    }

    private void Lists(Condition leaf)
    {
        SubjectKind? child = leaf switch
        {
            Quantified q => q.Child,
            ChildSum s => s.Child,
            PermitHeld => SubjectKind.Permit,
            _ => null,
        };
        _lists.Add(
            child switch
            {
                SubjectKind.Activity => "activities",
                SubjectKind.Product => "products",
                SubjectKind.Loan => "loans",
                SubjectKind.Permit => "permits",
                _ => "",
            }
        );
    }
}
