using System.Collections.Immutable;
using System.Linq.Expressions;
using Umkm.Rules.Books;

namespace Umkm.Rules.NRules.Network;

/// <summary>Writes for each answer of a decision when it is possible, as what one reading says.</summary>
internal sealed class PossibleWriter(ConditionWriter conditions, References references, RuleBook book)
{
    /// <summary>Writes the conditions.</summary>
    public ConditionWriter Conditions => conditions;

    /// <summary>A plain condition for each answer.</summary>
    public ImmutableArray<Expression> Write(Decision decision, DecisionBody body, At at)
    {
        var chooser = new Chooser(decision);
        switch (body)
        {
            case Bands bands:
                return
                [
                    .. decision.Answers.Select(a =>
                        bands
                            .Parts.Where(b => b.Answer == a.Slug)
                            .Select(b => Logic.CanBeTrue(conditions.Write(b.When, at)))
                            .Aggregate(Logic.False, Logic.Or)
                    ),
                ];
            case Criteria criteria:
                Expression[] truths = [.. criteria.Parts.Select(c => conditions.Write(c.When, at))];
                Expression yes = truths.Select(Logic.CanBeTrue).Aggregate(Logic.True, Logic.And);
                Expression no = truths.Select(Logic.CanBeFalse).Aggregate(Logic.False, Logic.Or);
                return [.. decision.Answers.Select(a => a.Slug is Answers.Eligible or Answers.Complete ? yes : no)];
            case Branches branches:
                foreach (Branch branch in branches.Parts)
                {
                    Expression when = branch.When is null ? Logic.Yes : conditions.Write(branch.When, at);
                    chooser.Try(
                        when,
                        branch.SameAs is { } same
                            ? slug => book.Find(same)!.Answer(slug) is null ? Logic.False : Logic.CanBeTrue(references.Is(same, [slug], at))
                            : slug => slug == branch.Answer ? Logic.True : Logic.False
                    );
                }
                return chooser.Possible;
            case PermitRequirement permit:
                Permit(chooser, permit, at);
                return chooser.Possible;
            default:
                throw new ArgumentException($"Unknown body {body.GetType().Name}.", nameof(body));
        }
    }

    private void Permit(Chooser chooser, PermitRequirement permit, At at)
    {
        if (permit.RequiredWhen is { } required)
        {
            chooser.Try(Logic.Not(conditions.Write(required, at)), Answers.NotRequired);
        }
        Expression counts = conditions.Counts(permit, at);
        chooser.Try(permit.AlsoWhen is { } also ? Logic.Either(counts, conditions.Write(also, at)) : counts, Answers.Met);
        Expression ended = conditions.Ended(permit, at);
        if (permit.RequiredWhen is null)
        {
            chooser.Try(ended, Answers.Expired);
            chooser.Try(Logic.Yes, Answers.NotRequired);
        }
        foreach (DueRow row in permit.Due)
        {
            Expression when = row.When is null ? Logic.Yes : conditions.Write(row.When, at);
            Expression come = conditions.HasCome(row, at);
            chooser.Try(Logic.Both(when, Logic.Not(come)), Answers.NotDue);
            chooser.Try(Logic.All([when, come, ended]), Answers.Expired);
            chooser.Try(Logic.Both(when, come), Answers.Missing);
        }
        chooser.Try(ended, Answers.Expired);
        chooser.Try(Logic.Yes, Answers.Missing);
    }

    /// <summary>Works down a list: an answer is possible where its condition can be true and all before it can be false.</summary>
    private sealed class Chooser(Decision decision)
    {
        private readonly Expression[] _possible = [.. decision.Answers.Select(_ => Logic.False)];
        private Expression _reached = Logic.True;

        public ImmutableArray<Expression> Possible => [.. _possible];

        public void Try(Expression when, string answer) => Try(when, slug => slug == answer ? Logic.True : Logic.False);

        public void Try(Expression when, Func<string, Expression> outcome)
        {
            Expression hit = Logic.And(_reached, Logic.CanBeTrue(when));
            for (int i = 0; i < _possible.Length; i++)
            {
                _possible[i] = Logic.Or(_possible[i], Logic.And(hit, outcome(decision.Answers[i].Slug)));
            }
            _reached = Logic.And(_reached, Logic.CanBeFalse(when));
        }
    }
}
