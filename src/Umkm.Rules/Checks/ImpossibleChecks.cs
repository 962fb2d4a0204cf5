using Umkm.Rules.Books;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Checks;

/// <summary>Criteria that all must hold leave each fact some value: of every fact, what those that ask it alone allow is tried together. Exact for
/// one fact; a contradiction that needs two facts is not looked for.</summary>
internal static class ImpossibleChecks
{
    public static void Check(Decision decision, Func<string, Decision?> decisions, ProblemList problems)
    {
        foreach (DecisionVersion version in decision.Versions)
        {
            foreach (Criteria criteria in version.Readings.Select(r => r.Body).OfType<Criteria>())
            {
                Check(criteria, version.InForce, decisions, problems);
            }
        }
    }

    private static void Check(Criteria criteria, InForce life, Func<string, Decision?> decisions, ProblemList problems)
    {
        var met = new Dictionary<object, List<Condition>>();
        foreach (Condition condition in criteria.Parts.SelectMany(c => Together(c.When)))
        {
            if (Facts(condition, life, decisions).Distinct().Take(2).ToArray() is not [{ } fact])
            {
                continue;
            }
            List<Condition> earlier = met.TryGetValue(fact, out List<Condition>? list) ? list : met[fact] = [];
            if (earlier.Count > 0 && !CanHold([.. earlier, condition, .. Known(fact, condition.Place)], life, decisions))
            {
                Tell(condition, earlier.Find(e => !CanHold([e, condition, .. Known(fact, condition.Place)], life, decisions)), problems);
                continue;
            }
            earlier.Add(condition);
        }
    }

    /// <summary>What must hold each for itself where a condition holds.</summary>
    private static IEnumerable<Condition> Together(Condition condition) =>
        condition switch
        {
            AllOf all => all.Parts.SelectMany(Together),
            Negation { Part: AnyOf any } => any.Parts.SelectMany(p => Together(new Negation(p.Place, p))),
            Negation { Part: Negation twice } => Together(twice.Part),
            _ => [condition],
        };

    private static IEnumerable<object> Facts(Condition condition, InForce life, Func<string, Decision?> decisions) =>
        condition switch
        {
            PermitHeld paper => [paper.Kind],
            AllOf or AnyOf or AtLeastOf or Negation => ConditionParts.Of(condition).SelectMany(p => Facts(p, life, decisions)),
            _ => new CellSpace([condition], life.From, decisions).Keys,
        };

    /// <summary>Who holds a paper in force has held it.</summary>
    private static Condition[] Known(object fact, Place place) =>
        fact is PermitKind kind
            ? [new AnyOf(place, [new Negation(place, new PermitHeld(place, kind, PermitTest.InForce)), new PermitHeld(place, kind, PermitTest.Ever)])]
            : [];

    private static bool CanHold(Condition[] conditions, InForce life, Func<string, Decision?> decisions) =>
        BodyChecks.Situations(conditions, life, decisions).Any(s => s.Space.TooMany || Array.TrueForAll(conditions, c => s.Space.Holds(c, s.Cell)));

    private static void Tell(Condition condition, Condition? other, ProblemList problems)
    {
        LocalizedText said = Said(condition);
        LocalizedText against = other is null ? new("syarat lain", "others together") : Said(other);
        string at = other is null ? "" : $" ({other.Place})";
        problems.Add(
            condition.Place,
            "syarat-bertentangan",
            $"{said.Indonesian}, yang bertentangan dengan {against.Indonesian}{at}",
            $"{said.English}, which contradicts {against.English}{at}",
            "syarat yang dapat dipenuhi bersama",
            "criteria that can be met together",
            "hapus atau ubah salah satunya; jika cukup salah satu, gabungkan di bawah \"salah satu:\"",
            "remove or change one of them; if one of them is enough, join them under \"salah satu:\""
        );
    }

    private static LocalizedText Said(Condition condition)
    {
        LocalizedText line = ConditionLine.Of(condition);
        return new($"syarat \"{line.Indonesian}\"", $"the condition \"{line.English}\"");
    }
}
