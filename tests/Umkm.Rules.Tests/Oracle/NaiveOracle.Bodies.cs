using Umkm.Rules.Books;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Tests.Oracle;

/// <summary>What one reading says.</summary>
internal sealed partial class NaiveOracle
{
    private HashSet<string> Read(Decision decision, DecisionBody body, Situation? item)
    {
        switch (body)
        {
            case Bands bands:
                return [.. bands.Parts.Where(b => Holds(b.When, item).CanBeTrue).Select(b => b.Answer)];
            case Branches branches:
                return FirstOf(
                    branches.Parts.Select(b =>
                        (
                            b.When is null ? Truth.Yes : Holds(b.When, item),
                            (IEnumerable<string>)(b.SameAs is null ? [b.Answer!] : About(book.Find(b.SameAs)!, item))
                        )
                    )
                );
            case Criteria criteria:
                Truth met = Truth.All(criteria.Parts.Select(c => Holds(c.When, item)));
                (string yes, string no) = decision.Kind == DecisionKind.Programme ? ("memenuhi", "tidak-memenuhi") : ("lengkap", "belum-lengkap");
                return [.. new[] { met.CanBeTrue ? yes : null, met.CanBeFalse ? no : null }.Where(a => a is not null).Select(a => a!)];
            case PermitRequirement permit:
                return FirstOf(Steps(permit, item).Select(s => (s.When, (IEnumerable<string>)[s.Answer])));
            default:
                throw new ArgumentException(body.GetType().Name);
        }
    }

    /// <summary>Down a list: a step is reached where all before it can fail, and gives its answers where it can hold.</summary>
    private static HashSet<string> FirstOf(IEnumerable<(Truth When, IEnumerable<string> Answers)> steps)
    {
        var possible = new HashSet<string>();
        foreach ((Truth when, IEnumerable<string> answers) in steps)
        {
            if (when.CanBeTrue)
            {
                possible.UnionWith(answers);
            }
            if (!when.CanBeFalse)
            {
                break;
            }
        }
        return possible;
    }

    private IEnumerable<(Truth When, string Answer)> Steps(PermitRequirement permit, Situation? item)
    {
        if (permit.RequiredWhen is not null)
        {
            yield return (Holds(permit.RequiredWhen, item).Not(), "tidak-wajib");
        }
        Truth also = permit.AlsoWhen is null ? Truth.No : Holds(permit.AlsoWhen, item);
        Truth counts = permit.SatisfiedBy.IsEmpty
            ? Truth.No
            : SomePaper(
                item,
                p =>
                    Truth.Any(
                        permit.SatisfiedBy.Select(k => Truth.All([IsOf(p, k), Accepted(p, permit), Issued(p, k), Lasts(p, k, permit.Validity)]))
                    )
            );
        yield return (Truth.Any([counts, also]), "terpenuhi");
        PermitKind[] ending = [.. permit.SatisfiedBy.Where(k => CanEnd(k, permit.Validity))];
        Truth expired =
            ending.Length == 0
                ? Truth.No
                : SomePaper(item, p => Truth.Any(ending.Select(k => Truth.All([IsOf(p, k), Accepted(p, permit), Issued(p, k)]))));
        if (permit.RequiredWhen is null)
        {
            yield return (expired, "kedaluwarsa");
            yield return (Truth.Yes, "tidak-wajib");
        }
        // The first row that applies says from when the duty is due; before that day an expired paper is no worse than none.
        foreach (DueRow row in permit.Due)
        {
            Truth applies = row.When is null ? Truth.Yes : Holds(row.When, item);
            Truth come = Due(row, item);
            yield return (Truth.All([applies, come.Not()]), "belum-jatuh-tempo");
            yield return (Truth.All([applies, come, expired]), "kedaluwarsa");
            yield return (Truth.All([applies, come]), "kurang");
        }
        yield return (expired, "kedaluwarsa");
        yield return (Truth.Yes, "kurang");
    }

    private Truth Due(DueRow row, Situation? item)
    {
        if (row.From is { } from)
        {
            return Truth.Of(PlainDates.Of(from) <= _on);
        }
        return Value(row.Since!, item) is Day since ? Truth.Of(PlainDates.Plus(since.Value, row.After!) <= _on) : Truth.Unknown;
    }
}
